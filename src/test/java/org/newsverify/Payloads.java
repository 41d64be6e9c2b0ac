package org.newsverify;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.newsverify.resource.Resources;

/** Strings that attack programs which show what verify puts out. To add one takes a line in {@code payloads.txt}. */
public final class Payloads {

    private Payloads() {}

    public static List<String> all() {
        return Resources.text(Payloads.class, "payloads.txt")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(StringEscapeUtils::unescapeJava)
                .toList();
    }
}
