@NullMarked
package org.newsverify;

import org.jspecify.annotations.NullMarked;
