package org.newsverify.writer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A strict reader of brat's standoff format, after brat.nlplab.org/standoff.html: a line that brat could not read, a span whose text is
 * not that of the file, an id that is there twice or not at all, or a label that annotation.conf does not have is an error.
 */
final class BratFile {

    record Line(String id, String type, List<String> rest, String text) {}

    private static final Pattern LINE_END = Pattern.compile("\\R|[\u001C-\u001E]"); // all that Python takes for one
    private static final Pattern SPAN = Pattern.compile("(T[1-9]\\d*)\t(\\w+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t([^\t]+)");
    private static final Pattern EVENT = Pattern.compile("(E[1-9]\\d*)\t(\\w+:T\\d+(?: \\w+:T\\d+)*)");
    private static final Pattern RELATION = Pattern.compile("(R[1-9]\\d*)\t(\\w+) Arg1:(T\\d+) Arg2:(T\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(A[1-9]\\d*)\t(\\w+) ([TE]\\d+) ([a-z-]+)");
    private static final Pattern NOTE = Pattern.compile("(#[1-9]\\d*)\tAnnotatorNotes ([TE]\\d+)\t([^\t]+)");

    private static final Pattern PIECE = Pattern.compile("(\\d+) (\\d+)");
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+):(T\\d+)");

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final int[] file;
    private final String configuration;

    /** @param file the decoded text that was annotated */
    BratFile(String annotations, String file, String configuration) {
        this.file = file.codePoints().toArray();
        this.configuration = configuration;
        if (!annotations.isEmpty() && !annotations.endsWith("\n")) {
            throw new IllegalArgumentException("no line break at the end");
        }
        if (!annotations.isEmpty()) {
            LINE_END.splitAsStream(annotations).forEach(this::add);
        }
    }

    List<Line> all(String type) {
        return lines.values().stream().filter(line -> line.type().equals(type)).toList();
    }

    Line line(String id) {
        return Objects.requireNonNull(lines.get(id), id);
    }

    private void add(String line) {
        Line read = Stream.of(span(line), event(line), relation(line), attribute(line), note(line))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line of brat's: " + line));
        if (lines.put(read.id(), read) != null) {
            throw new IllegalArgumentException("twice: " + line);
        }
    }

    private Optional<Line> span(String line) {
        return match(SPAN, line).map(found -> {
            declared(found.group(2));
            List<String> texts = new ArrayList<>();
            int before = 0;
            for (MatchResult piece : PIECE.matcher(found.group(3)).results().toList()) {
                int start = Integer.parseInt(piece.group(1));
                int end = Integer.parseInt(piece.group(2));
                if (start < before || end <= start || end > file.length) {
                    throw new IllegalArgumentException("not a piece: " + line);
                }
                before = end;
                texts.add(new String(file, start, end - start));
            }
            if (!String.join(" ", texts).equals(found.group(4))) {
                throw new IllegalArgumentException("not as in the file: " + line);
            }
            return new Line(found.group(1), found.group(2), List.of(found.group(3)), found.group(4));
        });
    }

    private Optional<Line> event(String line) {
        return match(EVENT, line).map(found -> {
            List<MatchResult> parts = ARGUMENT.matcher(found.group(2)).results().toList();
            for (MatchResult part : parts) {
                // a role is called as what fills it, and the event as its trigger
                if (!line(part.group(2)).type().equals(part.group(1))) {
                    throw new IllegalArgumentException("not the role: " + line);
                }
            }
            return new Line(found.group(1), parts.get(0).group(1), List.of(found.group(2)), "");
        });
    }

    private Optional<Line> relation(String line) {
        return match(RELATION, line).map(found -> {
            String arguments = "Arg1:" + line(found.group(3)).type() + ", Arg2:"
                    + line(found.group(4)).type();
            if (!section("[relations]").contains(found.group(2) + "\t" + arguments)) {
                throw new IllegalArgumentException("not in annotation.conf: " + line);
            }
            return new Line(found.group(1), found.group(2), List.of(found.group(3), found.group(4)), "");
        });
    }

    private Optional<Line> attribute(String line) {
        return match(ATTRIBUTE, line).map(found -> {
            Line target = line(found.group(3));
            String of = target.id().startsWith("E") ? "<EVENT>" : target.type();
            if (!section("[attributes]")
                    .lines()
                    .anyMatch(row -> row.matches(Pattern.quote(found.group(2))
                            + "\tArg:(?:[^,]*\\|)?" + Pattern.quote(of) + "(?:\\|[^,]*)?, Value:(?:.*\\|)?"
                            + Pattern.quote(found.group(4)) + "(?:\\|.*)?"))) {
                throw new IllegalArgumentException("not in annotation.conf: " + line);
            }
            return new Line(found.group(1), found.group(2), List.of(found.group(3)), found.group(4));
        });
    }

    private Optional<Line> note(String line) {
        return match(NOTE, line)
                .map(found -> new Line(
                        found.group(1),
                        "AnnotatorNotes",
                        List.of(line(found.group(2)).id()),
                        found.group(3)));
    }

    private static Optional<Matcher> match(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private void declared(String type) {
        boolean entity = section("[entities]").lines().anyMatch(type::equals);
        boolean event = section("[events]").lines().anyMatch(line -> line.startsWith(type + "\t"));
        if (!entity && !event) {
            throw new IllegalArgumentException("not in annotation.conf: " + type);
        }
    }

    private String section(String name) {
        return configuration
                .lines()
                .dropWhile(line -> !line.equals(name))
                .skip(1)
                .takeWhile(line -> !line.startsWith("["))
                .collect(Collectors.joining("\n"));
    }
}
