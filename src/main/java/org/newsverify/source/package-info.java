/** Who the words come from: mentions are resolved to sources, and the way of the words to the reader is followed. */
@NullMarked
package org.newsverify.source;

import org.jspecify.annotations.NullMarked;
