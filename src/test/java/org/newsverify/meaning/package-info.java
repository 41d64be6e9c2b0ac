@NullMarked
package org.newsverify.meaning;

import org.jspecify.annotations.NullMarked;
