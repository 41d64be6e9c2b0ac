package org.newsverify.article;

import java.util.Random;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;

/** How the formats write chars that cannot stand as they are. */
enum Escapes {
    NONE {
        @Override
        String undo(String source) {
            return source;
        }
    },
    REFERENCES {
        @Override
        String escape(int point) {
            return "&#x" + Integer.toHexString(point) + ";";
        }

        @Override
        boolean mustEscape(int point) {
            return "<>&".indexOf(point) >= 0;
        }

        @Override
        String undo(String source) {
            return Parser.unescapeEntities(source, false);
        }
    },
    JSON {
        @Override
        String escape(int point) {
            StringBuilder escaped = new StringBuilder();
            for (char c : Character.toChars(point)) {
                escaped.append(String.format("\\u%04x", (int) c));
            }
            return escaped.toString();
        }

        @Override
        boolean mustEscape(int point) {
            return point < ' ' || "\"\\".indexOf(point) >= 0 || isHalf(point);
        }

        @Override
        String undo(String source) {
            return JsonMapper.shared().readValue('"' + source + '"', String.class);
        }
    };

    private static final int FIRST_UNLIKE_WINDOWS = 0xA0; // browsers take references to 80 to 9F for windows-1252

    static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** What stands in a file for these chars. */
    abstract String undo(String source);

    String escape(int point) {
        return Character.toString(point);
    }

    boolean mustEscape(int point) {
        return false;
    }

    /** Writes a text: what must be escaped and, at random, some of what may be. */
    String escape(String text, Random random) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean may = point >= FIRST_UNLIKE_WINDOWS && !isHalf(point) && random.nextInt(3) == 0;
            escaped.append(mustEscape(point) || may ? escape(point) : Character.toString(point));
        });
        return escaped.toString();
    }
}
