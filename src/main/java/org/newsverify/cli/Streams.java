package org.newsverify.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What the program is connected to.
 *
 * @param out takes reports only
 * @param err takes errors and warnings, one line each
 * @param terminal whether a person looks at {@code out}
 */
record Streams(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment, boolean terminal) {}
