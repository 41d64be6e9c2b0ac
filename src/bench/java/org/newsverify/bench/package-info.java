/** What measures the program, and one of those that it is compared with. Compiled by the profile {@code bench} alone. */
@NullMarked
package org.newsverify.bench;

import org.jspecify.annotations.NullMarked;
