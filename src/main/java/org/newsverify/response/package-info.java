@NullMarked
package org.newsverify.response;

import org.jspecify.annotations.NullMarked;
