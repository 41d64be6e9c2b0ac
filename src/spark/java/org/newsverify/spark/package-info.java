/** verify on a cluster: articles from a source of Spark's in, rows with reports out. */
@NullMarked
package org.newsverify.spark;

import org.jspecify.annotations.NullMarked;
