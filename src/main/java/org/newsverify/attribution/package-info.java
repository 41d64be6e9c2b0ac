@NullMarked
package org.newsverify.attribution;

import org.jspecify.annotations.NullMarked;
