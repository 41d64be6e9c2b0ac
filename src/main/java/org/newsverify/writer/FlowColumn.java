package org.newsverify.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.newsverify.report.Excerpt;

/** A column of boxes in the flow picture, each as near as can be to what it is connected to. */
final class FlowColumn {

    private static final double CHAR = 7.4; // width of a char, on average
    private static final int GAP = 10; // between boxes

    private static final int TOP = 34; // of the first box, below the title

    private static final Pattern CUT_IN_TWO = Pattern.compile("([\\x{D800}-\\x{DBFF}])\n");

    private final String title;
    private final int x;
    private final int width;
    private final int lines;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** A box without its place. */
    private record Draft(String key, String head, String text, String style, List<Integer> near) {

        double wanted() {
            return near.stream().mapToInt(y -> y).average().orElse(0);
        }
    }

    /** A column whose boxes have at most so many lines. */
    FlowColumn(String title, int x, int width, int lines) {
        this.title = title;
        this.x = x;
        this.width = width;
        this.lines = lines;
    }

    /** A box, unless there is one of that key already, which is to stand near a place. */
    void add(String key, String head, String text, String style, int near) {
        drafts.computeIfAbsent(key, at -> new Draft(key, head, text, style, new ArrayList<>()))
                .near()
                .add(near);
    }

    int size() {
        return drafts.size();
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    void writeTitle(Markup page) {
        page.element("text", title, "x", String.valueOf(x + 1), "y", "16", "class", "column")
                .line();
    }

    /** The boxes by their keys, from top to bottom. */
    Map<String, FlowBox> boxes() {
        Map<String, FlowBox> boxes = new LinkedHashMap<>();
        int free = TOP;
        for (Draft draft : drafts.values().stream()
                .sorted(Comparator.comparingDouble(Draft::wanted))
                .toList()) {
            List<String> wrapped = wrapped(draft.text());
            int height = FlowBox.height(wrapped.size() + (draft.head().isEmpty() ? 0 : 1));
            int y = Math.max(free, (int) draft.wanted() - height / 2);
            boxes.put(draft.key(), new FlowBox(draft.head(), wrapped, draft.text(), draft.style(), x, y, width));
            free = y + height + GAP;
        }
        return boxes;
    }

    private List<String> wrapped(String text) {
        int chars = (int) ((width - 20) / CHAR);
        String some = Excerpt.of(text, chars * (lines + 1));
        // what is too long for a line is broken anywhere, but inside of a code point
        List<String> all = CUT_IN_TWO
                .matcher(Objects.requireNonNull(WordUtils.wrap(some, chars, "\n", true)))
                .replaceAll("\n$1")
                .lines()
                .toList();
        if (all.size() <= lines) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, lines));
        first.set(lines - 1, Excerpt.beginning(first.get(lines - 1), chars - 2) + " …");
        return first;
    }
}
