package org.newsverify.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Quotations;
import org.newsverify.article.Span;
import org.newsverify.tag.Link;
import org.newsverify.tag.Mark;
import org.newsverify.tag.Role;
import org.newsverify.tag.Tagging;

/**
 * Groups marks into attributions by the links between them. A content that has no link goes on with a quotation of the paragraph
 * before, if that one was left open; otherwise it is an attribution of its own, without source.
 */
public final class Attributor {

    /** The attributions, in the order of the text. */
    public List<Attribution> attribute(Article article, Tagging tagging) {
        List<Group> groups = groups(Tails.mend(article, tagging));
        NavigableMap<Integer, Paragraph> paragraphs = paragraphs(article);
        continueQuotations(groups, paragraphs);
        List<Attribution> attributions = new ArrayList<>(groups.size());
        for (Group group : groups) {
            if (group.isWhole()) {
                for (List<Span> content : Colons.part(article.text(), group.spans(Role.CONTENT))) {
                    Style style = Style.of(article.text(), content, at -> paragraph(paragraphs, at)
                            .quotations()
                            .quotes(at));
                    attributions.add(group.attribution(content, style));
                }
            }
        }
        attributions.sort(Comparator.comparingInt(Attributor::start));
        return attributions;
    }

    /** A group for each cue, and one for each content without. */
    private static List<Group> groups(Tagging tagging) {
        TreeMap<Integer, Group> byCue = new TreeMap<>();
        List<Mark> marks = tagging.marks();
        for (int k = 0; k < marks.size(); k++) {
            if (marks.get(k).role() == Role.CUE) {
                byCue.put(k, new Group(marks.get(k)));
            }
        }
        boolean[] linked = new boolean[marks.size()];
        for (Link link : tagging.links()) {
            Group group = byCue.get(link.cue());
            if (group == null) {
                throw new IllegalArgumentException("linked to what is no cue: " + link);
            }
            group.add(marks.get(link.other()), link.probability());
            linked[link.other()] = true;
        }
        List<Group> groups = new ArrayList<>(byCue.values());
        for (int k = 0; k < marks.size(); k++) {
            if (marks.get(k).role() == Role.CONTENT && !linked[k]) {
                groups.add(new Group(marks.get(k)));
            }
        }
        groups.sort(Comparator.comparingInt(Group::start));
        return groups;
    }

    private static void continueQuotations(List<Group> groups, NavigableMap<Integer, Paragraph> paragraphs) {
        Map<Integer, Group> open = new HashMap<>(); // by paragraph: the one whose quotation goes on in the next
        for (Group group : groups) {
            Paragraph paragraph = paragraph(paragraphs, group.start());
            Group earlier = open.get(paragraph.number() - 1);
            Group whole = group;
            if (earlier != null
                    && group.isBareContent()
                    && paragraph.quotations().begins()) {
                earlier.takeOver(group);
                whole = earlier;
            }
            Paragraph last = paragraph(paragraphs, whole.end());
            if (last.quotations().leavesOpen(whole.end())) {
                open.put(last.number(), whole);
            }
        }
    }

    private record Paragraph(int number, Quotations quotations) {}

    private static NavigableMap<Integer, Paragraph> paragraphs(Article article) {
        NavigableMap<Integer, Paragraph> paragraphs = new TreeMap<>();
        for (Block block : article.blocks()) {
            Quotations quotations = Quotations.of(article.text(), block.span());
            paragraphs.put(block.span().start(), new Paragraph(paragraphs.size(), quotations));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(NavigableMap<Integer, Paragraph> paragraphs, int at) {
        return paragraphs.floorEntry(at).getValue();
    }

    private static int start(Attribution attribution) {
        int start = Integer.MAX_VALUE;
        for (List<Span> spans : List.of(attribution.sources(), attribution.cue(), attribution.content())) {
            start = spans.isEmpty() ? start : Math.min(start, spans.get(0).start());
        }
        return start;
    }
}
