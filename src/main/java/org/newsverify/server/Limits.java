package org.newsverify.server;

import java.util.Map;
import org.newsverify.article.ArticleReader;

/** How much is taken from those who ask, and how long they may take. */
final class Limits {

    /** Connections that are open at once; each holds a thread only while its request is read and answered. */
    static final int CONNECTIONS = 128;

    /** Reports that are being made or waited for at once. Fewer than connections, so that who comes too many is told so. */
    static final int PLACES = 64;

    /** What all requests that have a place may hold together, in bytes. */
    static final int BYTES = 128 << 20;

    /** The longest article, in bytes. */
    static final int ARTICLE = ArticleReader.MAX_BYTES;

    /** The longest form, in bytes: three articles of the longest. */
    static final int FORM = 32 << 20;

    /** Files of one form. */
    static final int FILES = 100;

    /**
     * What the JDK's server has for such limits: it reads them once, when it is first used, from these properties (module
     * {@code jdk.httpserver}).
     */
    private static final Map<String, Integer> OF_THE_JDK = Map.of(
            "sun.net.httpserver.maxReqTime", 60, // seconds until the last byte of a request has come
            "sun.net.httpserver.maxRspTime",
                    900, // seconds from there to the last byte of the answer: ten MiB take minutes
            "sun.net.httpserver.idleInterval", 30, // seconds that a connection may lie idle
            "sun.net.httpserver.maxReqHeaders", 100,
            "sun.net.httpserver.maxReqHeaderSize", 32 << 10, // bytes of all headers
            "sun.net.httpserver.drainAmount",
                    2 * FORM, // bytes read from who sends too much, so that the answer is seen
            "jdk.httpserver.maxConnections", CONNECTIONS);

    private Limits() {}

    /** Sets the JDK's limits, but for those that somebody has set for this process. */
    static void apply() {
        OF_THE_JDK.forEach((name, value) -> setUnlessSet(name, String.valueOf(value)));
        setUnlessSet("sun.net.httpserver.nodelay", "true"); // or each answer waits some 40 ms for an acknowledgement
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
