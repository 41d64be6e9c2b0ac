@NullMarked
package org.newsverify.compare;

import org.jspecify.annotations.NullMarked;
