package org.newsverify.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that ship with the program. */
public final class Resources {

    private Resources() {}

    /**
     * A file that lies beside a class.
     *
     * @throws IllegalStateException if the program was built without it
     */
    public static byte[] read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name + "; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
