package org.newsverify.cli;

import java.util.Locale;

/** When to colour the text form. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    boolean colours(Streams streams, boolean toFile) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                streams.terminal()
                        && !toFile
                        && streams.environment().getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(streams.environment().get("TERM"));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
