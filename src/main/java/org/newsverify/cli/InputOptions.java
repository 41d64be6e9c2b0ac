package org.newsverify.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.ByteSize;
import org.newsverify.article.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How inputs are read. */
final class InputOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, markdown or json, whatever the names say.")
    private @Nullable Format format;

    @Option(names = "--stdin-filename", paramLabel = "NAME", description = "What standard input is called in reports.")
    private @Nullable String standardInput;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Longest article, 10M if not said.")
    private ByteSize longest = new ByteSize(ArticleReader.MAX_BYTES);

    /** Reads a size, such as 20M. */
    private static final class SizeConverter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String value) {
            try {
                return ByteSize.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is none; " + e.getMessage());
            }
        }
    }

    /** Empty to tell it by name and content. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** How long an input may be. */
    ByteSize longest() {
        return longest;
    }

    /** How an input is called in reports. */
    String shown(Input input) {
        return input.isStandardInput() && standardInput != null ? standardInput : input.name();
    }
}
