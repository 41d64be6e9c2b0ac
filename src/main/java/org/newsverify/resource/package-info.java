@NullMarked
package org.newsverify.resource;

import org.jspecify.annotations.NullMarked;
