package org.newsverify.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsverify.article.Span;
import org.newsverify.tag.Mark;
import org.newsverify.tag.Role;

/** Marks that are found to belong together, while more are being found. */
final class Group {

    private final List<Mark> marks = new ArrayList<>();
    private double probability = 1;

    Group(Mark first) {
        add(first, 1);
    }

    /** One more mark; {@code link} is how probable it is that it belongs here. */
    void add(Mark mark, double link) {
        marks.add(mark);
        marks.sort(Comparator.comparing(Mark::span));
        probability *= mark.confidence() * link;
    }

    /** Takes the marks of another group, which is empty then. */
    void takeOver(Group other) {
        other.marks.forEach(mark -> add(mark, 1));
        other.marks.clear();
    }

    /** Whether there is anything to say of it: a cue alone is not. */
    boolean isWhole() {
        return marks.stream().anyMatch(mark -> mark.role() != Role.CUE);
    }

    boolean isBareContent() {
        return marks.size() == 1 && marks.get(0).role() == Role.CONTENT;
    }

    int start() {
        return marks.isEmpty() ? 0 : marks.get(0).span().start();
    }

    /** Where its last char stands. */
    int end() {
        return marks.isEmpty() ? 0 : marks.get(marks.size() - 1).span().end() - 1;
    }

    List<Span> spans(Role role) {
        return marks.stream()
                .filter(mark -> mark.role() == role)
                .map(Mark::span)
                .toList();
    }

    Attribution attribution(List<Span> content, Style style) {
        return new Attribution(spans(Role.SOURCE), spans(Role.CUE), content, style, probability);
    }
}
