package org.newsverify.writer;

import org.newsverify.check.Check;

/** Writes what a check found in one form, as a whole output that ends with a line break. */
public interface CheckWriter {

    String write(Check check);
}
