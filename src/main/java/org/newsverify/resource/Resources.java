package org.newsverify.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

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

    /** A file that lies beside a class, as UTF-8. */
    public static String text(Class<?> beside, String name) {
        return new String(read(beside, name), StandardCharsets.UTF_8);
    }

    /** The lines of a list that lies beside a class, without empty lines and comments, which begin with "#". */
    public static Stream<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
