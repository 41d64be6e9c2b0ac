@NullMarked
package org.newsverify.claim;

import org.jspecify.annotations.NullMarked;
