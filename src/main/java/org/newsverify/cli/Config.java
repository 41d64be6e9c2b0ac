package org.newsverify.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.UnreadableException;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Settings from a file: an object whose fields are long options without their dashes, such as {@code {"format": "html", "fail-on":
 * ["denied-claim"]}}. What the command line says goes before. Nothing can be set that reads or writes another file: a folder of
 * articles from elsewhere may bring such a file along.
 */
final class Config implements IDefaultValueProvider {

    /** What may be set. */
    static final List<String> KEYS = List.of("format", "input-format", "fail-on", "color");

    private static final String FILE = ".verify.json";
    private static final int MAX_BYTES = 1 << 16;

    private final Map<String, Setting> settings = new HashMap<>(); // by option, such as --format

    private record Setting(String value, String place) {}

    private Config() {}

    /** No settings. */
    static Config none() {
        return new Config();
    }

    static Optional<Path> findUpwards(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FILE))) {
                return Optional.of(at.resolve(FILE));
            }
        }
        return Optional.empty();
    }

    /**
     * The settings of a file; none without one.
     *
     * @throws UnreadableException if it cannot be read or holds what is no setting; says where
     */
    static Config load(Optional<Path> file) throws UnreadableException {
        Config config = new Config();
        if (file.isPresent()) {
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), read(file.get()))) {
                config.fill(json, file.get());
            } catch (JacksonException e) {
                int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
                throw new UnreadableException(file.get() + ":" + line + ": is not JSON; correct it or use --no-config");
            }
        }
        return config;
    }

    private static String read(Path file) throws UnreadableException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UnreadableException(file + ": is larger than 64 KiB; give a file of settings");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableException(file + ": cannot be read; check --config");
        }
    }

    private void fill(JsonParser json, Path file) throws UnreadableException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(file + ":1: must be an object such as {\"format\": \"html\"}");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            String place = file + ":" + json.currentTokenLocation().getLineNr();
            if (!KEYS.contains(key)) {
                throw new UnreadableException(place + ": no setting is called '" + key + "'"
                        + Hints.didYouMean(key, KEYS) + "; there are " + String.join(", ", KEYS));
            }
            json.nextToken();
            settings.put("--" + key, new Setting(value(json, place), place));
        }
    }

    /** A string, or a list of strings with commas between. */
    private static String value(JsonParser json, String place) throws UnreadableException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return scalar(json, place);
        }
        List<String> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(scalar(json, place));
        }
        return String.join(",", values);
    }

    private static String scalar(JsonParser json, String place) throws UnreadableException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new UnreadableException(place + ": a setting is a string or a list of strings");
        }
        return json.getString();
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        return setting(arg).map(Setting::value).orElse(arg.defaultValue());
    }

    /** Where an option is set, as file and line; empty if it is not set here. */
    Optional<String> place(ArgSpec arg) {
        return setting(arg).map(Setting::place);
    }

    private Optional<Setting> setting(ArgSpec arg) {
        return arg instanceof OptionSpec option
                ? Optional.ofNullable(settings.get(option.longestName()))
                : Optional.empty();
    }
}
