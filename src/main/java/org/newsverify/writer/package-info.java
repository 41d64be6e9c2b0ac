@NullMarked
package org.newsverify.writer;

import org.jspecify.annotations.NullMarked;
