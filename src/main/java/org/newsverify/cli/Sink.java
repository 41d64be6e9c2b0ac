package org.newsverify.cli;

import java.io.IOException;

/** Where reports go. */
interface Sink extends AutoCloseable {

    /** Takes the next report. */
    void take(Result.Verified verified) throws IOException;

    /** Ends well: nothing is taken after this. */
    void commit() throws IOException;

    /** Takes away what was not committed. */
    @Override
    void close() throws IOException;
}
