@NullMarked
package org.newsverify.check;

import org.jspecify.annotations.NullMarked;
