package org.newsverify.writer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes JSON objects field by field. Every string is made well-formed. */
record JsonFields(JsonGenerator json) {

    /** An object that is the whole text or stands in an array. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    /** An array of objects, the fields of each by {@code fields}. */
    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        list(name, () -> values.forEach(value -> object(() -> fields.accept(value))));
    }

    /** An array of what {@code elements} writes. */
    void list(String name, Runnable elements) {
        json.writeArrayPropertyStart(name);
        elements.run();
        json.writeEndArray();
    }

    void strings(String name, List<String> values) {
        list(name, () -> values.forEach(value -> json.writeString(Unicode.wellFormed(value))));
    }

    /** An array of arrays of strings. */
    void lists(String name, List<List<String>> values) {
        list(
                name,
                () -> values.forEach(inner -> {
                    json.writeStartArray();
                    inner.forEach(value -> json.writeString(Unicode.wellFormed(value)));
                    json.writeEndArray();
                }));
    }

    void string(String name, String value) {
        json.writeStringProperty(name, Unicode.wellFormed(value));
    }

    /** A string, or null. */
    void string(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> string(name, present), () -> json.writeNullProperty(name));
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        json.writeNumberProperty(name, value);
    }

    /** A number, or null. */
    void number(String name, OptionalInt value) {
        value.ifPresentOrElse(present -> number(name, present), () -> json.writeNullProperty(name));
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void word(String name, Enum<?> value) {
        string(name, word(value));
    }

    /** The word that stands for a value in every JSON form, such as {@code not-confirm}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
