package org.newsverify.writer;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.newsverify.report.Report;
import org.newsverify.report.ReportArticle;

/** Names of articles and of a report's parts for forms that name things by URIs (RFC 3986). The same report has the same names. */
final class Identifiers {

    private static final String UNRESERVED = "-._~";

    private Identifiers() {}

    /** A reference to an article's file: relative if its name is, by its content if it came from standard input. */
    static String file(ReportArticle article) {
        String name = Unicode.wellFormed(article.file());
        if (name.equals("-")) {
            return content(article);
        }
        String path = encoded(name.replace(File.separatorChar, '/'));
        return new File(name).isAbsolute() ? "file://" + (path.startsWith("/") ? path : "/" + path) : path;
    }

    /** What names an article's bytes, wherever they are (RFC 6920). */
    static String content(ReportArticle article) {
        byte[] hash = HexFormat.of().parseHex(article.sha256());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** What names a part of a report: another model, which numbers its parts otherwise, gives others. */
    static String part(Report report, String id) {
        String name = report.article().sha256() + " " + report.tool().model() + " " + id;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || b == '/'
                    || UNRESERVED.indexOf(b) >= 0;
            out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return out.toString();
    }
}
