package org.newsverify.cli;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The settings in force, and where each comes from. */
final class SettingsList {

    private SettingsList() {}

    /** A line a setting: {@code format = html (/home/me/.verify.json:2)}. */
    static String of(ParseResult parsed, Config config) {
        return Config.KEYS.stream()
                .map(key -> Objects.requireNonNull(parsed.commandSpec().findOption("--" + key), key))
                .map(option -> option.longestName().substring(2) + " = " + shown(option.getValue()) + " ("
                        + place(option, parsed, config) + ")\n")
                .collect(Collectors.joining());
    }

    private static String place(OptionSpec option, ParseResult parsed, Config config) {
        return parsed.hasMatchedOption(option)
                ? "command line"
                : config.place(option).orElse("default");
    }

    private static String shown(@Nullable Object value) {
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) {
            return "none";
        }
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }
}
