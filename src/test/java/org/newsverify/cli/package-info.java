@NullMarked
package org.newsverify.cli;

import org.jspecify.annotations.NullMarked;
