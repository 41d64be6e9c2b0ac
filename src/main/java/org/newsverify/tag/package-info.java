@NullMarked
package org.newsverify.tag;

import org.jspecify.annotations.NullMarked;
