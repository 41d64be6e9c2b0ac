package org.newsverify.cli;

import java.io.IOException;
import org.newsverify.writer.ReportWriter;

/** All reports one after the other in one stream or file. Without any report nothing is written. */
final class OneOutput implements Sink {

    private final Output out;
    private final ReportWriter writer;
    private boolean begun;

    OneOutput(Output out, ReportWriter writer) {
        this.out = out;
        this.writer = writer;
    }

    @Override
    public void take(Result.Verified verified) throws IOException {
        String before = begun ? writer.between() : writer.head();
        begun = true;
        out.print(before + writer.write(verified.report(), verified.article()));
    }

    @Override
    public void commit() throws IOException {
        if (begun) {
            out.print(writer.tail());
            out.commit();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
