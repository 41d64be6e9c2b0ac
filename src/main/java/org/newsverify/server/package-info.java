/**
 * The program as a page and as a JSON interface, over HTTP. It only answers: no class here opens a connection, reads a file that a
 * request names, or keeps anything between two requests.
 */
@NullMarked
package org.newsverify.server;

import org.jspecify.annotations.NullMarked;
