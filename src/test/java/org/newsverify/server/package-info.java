@NullMarked
package org.newsverify.server;

import org.jspecify.annotations.NullMarked;
