@NullMarked
package org.newsverify.article;

import org.jspecify.annotations.NullMarked;
