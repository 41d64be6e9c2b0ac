package org.newsverify.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
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
        try (InputStream in = open(beside, name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A large file that lies beside a class, outside the heap: in one piece, and never copied, it costs the collector nothing.
     *
     * @throws IllegalStateException if the program was built without it
     */
    public static ByteBuffer direct(Class<?> beside, String name) {
        try (InputStream in = open(beside, name)) {
            ReadableByteChannel channel = Channels.newChannel(in);
            ByteBuffer bytes = ByteBuffer.allocateDirect(in.available() + 1); // one more shows that it ends there
            while (channel.read(bytes) >= 0) {
                if (!bytes.hasRemaining()) { // only a guess was available
                    bytes = ByteBuffer.allocateDirect(2 * bytes.capacity()).put(bytes.flip());
                }
            }
            return bytes.flip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its file " + name + "; build it again");
        }
        return in;
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
