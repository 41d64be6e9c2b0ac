@NullMarked
package org.newsverify.model;

import org.jspecify.annotations.NullMarked;
