@NullMarked
package org.newsverify.finding;

import org.jspecify.annotations.NullMarked;
