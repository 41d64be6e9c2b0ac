package org.newsverify.writer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * What JSON spells out beyond what it has to: what a terminal obeys or hides, and the sign with which a string could end the script of
 * a page that it is put into (JSON-LD is meant for that). It means the same string.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii['<'] = ESCAPE_STANDARD;
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    /** Asked for every char beyond ASCII; nothing leaves it as it is. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int point) {
        return Unicode.isObeyed(point) ? new SerializedString(String.format("\\u%04X", point)) : null;
    }
}
