package org.newsverify.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.TextSpan;

/** Reads claims from a UTF-8 text that has one a line; empty lines are left out and counted. */
public final class ClaimLines {

    private ClaimLines() {}

    /**
     * The claims, each with its line's number as id, and with its place in the text without a Byte Order Mark.
     *
     * @param file how the user named it
     * @throws UnreadableException if there is no claim in it
     */
    public static List<CheckedClaim> read(String file, byte[] bytes) throws UnreadableException {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        List<CheckedClaim> claims = new ArrayList<>();
        int number = 0;
        int begin = 0; // of the line, in code points
        for (String line : text.split("\n", -1)) {
            number++;
            String claim = line.strip();
            if (!claim.isEmpty()) {
                int start = begin + line.codePointCount(0, line.indexOf(claim));
                int end = start + claim.codePointCount(0, claim.length());
                claims.add(new CheckedClaim(
                        file, String.valueOf(number), claim, List.of(new TextSpan(start, end, claim))));
            }
            begin += line.codePointCount(0, line.length()) + 1;
        }
        if (claims.isEmpty()) {
            throw new UnreadableException("holds no claims; give one a line");
        }
        return claims;
    }
}
