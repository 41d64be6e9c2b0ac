package org.newsverify.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What no client sends that means well.
 *
 * @param what of which sort it is
 * @param bytes as they are sent; the sender then ends its side of the connection
 * @param served whether it may come to be served, as one that was changed at random, or one that a lenient server takes for right
 */
record MalformedRequest(String what, byte[] bytes, boolean served) {

    private static final String POST = "POST /v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
    private static final String FORM = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data";
    private static final String ARTICLE = "The ferry sails again on Monday.";
    private static final String HOST = "Host: localhost\r\n";
    private static final String BIG = "a".repeat(40_000);

    private static final List<String> LENGTHS = List.of(
            "-1",
            "+5",
            "1e3",
            "0x10",
            "99999999999999999999",
            "9223372036854775807",
            "5, 5",
            "5 5",
            "",
            "five",
            "٣",
            "2147483648",
            "4294967297",
            "10485761",
            "1000",
            "-0x1",
            "NaN",
            "5\0005",
            "5\r\nContent-Length: 6");

    private static final List<String> CHUNKS = List.of(
            "zz\r\nabc\r\n0\r\n\r\n",
            "-5\r\nabc",
            "ffffffffffffffff\r\nabc",
            "7fffffff\r\nabc",
            "3\r\nabcdef\r\n",
            "3abc",
            "\r\n\r\n",
            "0",
            "3;" + BIG + "\r\nabc\r\n0\r\n\r\n",
            "3\nabc\n0\n\n",
            "00000000000000000003\r\nabc\r\n0\r\n\r\n");

    private static final List<String> HOSTS = List.of(
            "evil.example",
            "",
            " ",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "localhost@evil.example",
            "[",
            "[::1",
            "localhost\r\nHost: evil.example",
            "evil.example\r\nHost: localhost",
            "localhost, evil.example",
            "\0",
            "localhost/evil",
            "2130706433",
            "0x7f.1",
            "0.0.0.0",
            "xn--localhost",
            BIG);

    private static final List<String> PATHS = List.of(
            "/../etc/passwd",
            "/../../../../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc/passwd",
            "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "/..%5c..%5cwindows%5cwin.ini",
            "/....//....//etc/passwd",
            "/%c0%ae%c0%ae/etc/passwd",
            "/%252e%252e/etc/passwd",
            "//etc/passwd",
            "///etc/passwd",
            "/etc/passwd",
            "/pom.xml",
            "/./pom.xml",
            "/.git/config",
            "/file:///etc/passwd",
            "file:///etc/passwd",
            "../etc/passwd",
            "/openapi.json/../../../etc/passwd",
            "/openapi.json%00.html",
            "/%00",
            "/%",
            "/%z",
            "/%zz",
            "/%2",
            "/\u00e9",
            "/a b",
            "/v1/reports/../../etc/passwd",
            "/org/newsverify/server/form.html",
            "/META-INF/MANIFEST.MF",
            "http://localhost/etc/passwd",
            "http://evil.example/",
            "http://[",
            "*",
            "mailto:a",
            "\\",
            "/\\..\\..\\etc\\passwd",
            "/" + BIG);

    private static final List<String> LINES = List.of(
            "",
            "\r\n\r\n",
            "GET",
            "GET /",
            "GET  /  HTTP/1.1",
            "get /nothing HTTP/1.1",
            "GET / HTTP/9.9",
            "GET / HTTP/",
            "GET / http/1.1 x",
            "TRACE / HTTP/1.1",
            "CONNECT evil.example:443 HTTP/1.1",
            "PRI * HTTP/2.0",
            "OPTIONS * HTTP/1.1",
            "PUT /etc/passwd HTTP/1.1",
            "DELETE / HTTP/1.1",
            "PROPFIND / HTTP/1.1",
            "\0 / HTTP/1.1",
            BIG + " / HTTP/1.1",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
            "POST / HTTP/1.1",
            "GET\t/nothing\tHTTP/1.1",
            "{\"a\": 1}",
            "SSH-2.0-x");

    private static final List<String> HEADERS = List.of(
            "X: " + BIG,
            "X: a\r\n".repeat(9000) + "X: a",
            BIG + ": a",
            "no colon",
            ": no name",
            "X : a",
            "X: a\r\n b\r\n\tc",
            "X: a\0b",
            "X: a\rb",
            "X: \u00e9\u0085",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, chunked",
            "Expect: nonsense",
            "Upgrade: h2c\r\nConnection: Upgrade",
            "Connection: close, keep-alive",
            "Content-Encoding: gzip",
            "Range: bytes=0-1",
            "Origin: http://evil.example",
            "Origin: null",
            "Content-Type: " + BIG);

    private static final List<String> FORMS = List.of(
            "",
            "; boundary=",
            "; boundary=" + "b".repeat(71),
            "; boundary=b",
            "; boundary=\"b",
            "; boundary=b; boundary=c",
            "; boundary=\"\r\n\"",
            "; charset=b");

    private static final List<String> PARTS = List.of(
            "",
            "--b",
            "--b--",
            "--b\r\n",
            "--b\r\n\r\n--b--",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=file; filename=../../../etc/passwd\r\n\r\n\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"file\r\n\r\nx\r\n--b--",
            "--b\r\nX: " + BIG + "\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n".repeat(200) + "--b--",
            "\r\n--b".repeat(5000),
            "--b\r\nContent-Disposition: form-data; name=\r\n\r\nx\r\n--b",
            "x--b\r\n",
            "--b \r\n");

    static MalformedRequest of(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> request("length", POST + "Content-Length: " + any(LENGTHS, random) + "\r\n\r\n" + ARTICLE);
            case 1 -> request("chunks", chunked(random) + any(CHUNKS, random));
            case 2 -> request("host", "GET / HTTP/1.1\r\nHost: " + any(HOSTS, random) + "\r\n\r\n");
            case 3 -> request("path", "GET " + any(PATHS, random) + " HTTP/1.1\r\n" + HOST + "\r\n");
            case 4 -> lenient("line", any(LINES, random) + "\r\n" + HOST + "\r\n");
            case 5 -> lenient("header", "GET /nothing HTTP/1.1\r\n" + HOST + any(HEADERS, random) + "\r\n\r\n");
            case 6 -> form(random);
            case 7 -> random(random);
            default -> changed(random);
        };
    }

    private static MalformedRequest request(String what, String text) {
        return new MalformedRequest(what, text.getBytes(StandardCharsets.UTF_8), false);
    }

    private static MalformedRequest lenient(String what, String text) {
        return new MalformedRequest(what, text.getBytes(StandardCharsets.UTF_8), true);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String chunked(Random random) {
        return POST + (random.nextBoolean() ? "Content-Length: 99\r\n" : "") + "Transfer-Encoding: chunked\r\n\r\n";
    }

    private static MalformedRequest form(Random random) {
        String body = any(PARTS, random);
        String type = random.nextBoolean() ? "; boundary=b" : any(FORMS, random);
        return request("form", FORM + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static MalformedRequest random(Random random) {
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return new MalformedRequest("random", bytes, false);
    }

    /** A request that was right, with some bytes changed, left out or put in. */
    private static MalformedRequest changed(Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : (POST + "Content-Length: " + ARTICLE.length() + "\r\n\r\n" + ARTICLE)
                .getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(3)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 -> bytes.remove(at);
                default -> bytes.add(at, (byte) random.nextInt(256));
            }
        }
        byte[] sent = new byte[bytes.size()];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = bytes.get(i);
        }
        return new MalformedRequest("changed", sent, true);
    }

    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return what + ": " + text.substring(0, Math.min(text.length(), 300));
    }
}
