@NullMarked
package org.newsverify.report;

import org.jspecify.annotations.NullMarked;
