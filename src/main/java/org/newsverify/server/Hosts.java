package org.newsverify.server;

import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Under which names this server may be asked, and from which pages. A page on the web can have its own name lead to this machine (DNS
 * rebinding) or send a form here (CSRF); both show in the headers, which a page cannot forge.
 */
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String given;

    /** @param given the host that the user had it listen on */
    Hosts(String given) {
        this.given = bracketed(given).toLowerCase(Locale.ROOT);
    }

    /** A host as it stands in an address: IPv6 in brackets. */
    static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /**
     * Refuses who asks under another name or from another page.
     *
     * @param target what is asked for; as a whole address it tells a host too, which goes before (RFC 9112, section 3.2.2)
     * @param local the address that the request came to
     */
    void check(Headers headers, URI target, InetSocketAddress local) throws Problem {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1) {
            throw new Problem(Problem.Kind.MALFORMED, "one Host header is needed; send it");
        }
        String host = hosts.get(0).strip().toLowerCase(Locale.ROOT);
        String asked =
                target.isAbsolute() ? String.valueOf(target.getRawAuthority()).toLowerCase(Locale.ROOT) : host;
        if (!isKnown(host, local) || !isKnown(asked, local)) {
            throw new Problem(
                    Problem.Kind.MISDIRECTED,
                    "this is not the host that was asked for; use the address that verify printed");
        }
        for (String origin : headers.getOrDefault("Origin", List.of())) {
            String from = origin.strip().toLowerCase(Locale.ROOT);
            if (!from.equals("http://" + host) && !from.equals("https://" + host)) {
                throw new Problem(Problem.Kind.FORBIDDEN, "another page sent this; use the page that verify serves");
            }
        }
    }

    private boolean isKnown(String host, InetSocketAddress local) {
        String name = withoutPort(host);
        return LOOPBACK.contains(name)
                || name.equals(given)
                || name.equals(bracketed(local.getAddress().getHostAddress()));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
