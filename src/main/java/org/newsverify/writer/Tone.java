package org.newsverify.writer;

import java.util.Locale;
import org.newsverify.attribution.Act;
import org.newsverify.claim.Status;

/** How a claim, or an answer to it, looks: a class of the style sheet, and a sign for those who do not see its colour. */
enum Tone {
    DENIED("×"),
    DISPUTED("≠"),
    CONFIRMED("✓"),
    OPEN("?"),
    SILENT("…"),
    PLAIN("");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    static Tone of(Status status) {
        return switch (status) {
            case DENIED -> DENIED;
            case DISPUTED -> DISPUTED;
            case CONFIRMED -> CONFIRMED;
            case UNCONFIRMED -> OPEN;
            case UNANSWERED -> SILENT;
            case ATTRIBUTED, NARRATED -> PLAIN;
        };
    }

    static Tone of(Act act) {
        return switch (act) {
            case DENY -> DENIED;
            case CONFIRM -> CONFIRMED;
            case NO_COMMENT, NO_RESPONSE -> SILENT;
            default -> OPEN;
        };
    }

    /** The sign before some words: "× denied". */
    String before(String words) {
        return sign.isEmpty() ? words : sign + Page.FIRM + words;
    }

    String sign() {
        return sign;
    }

    /** The class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
