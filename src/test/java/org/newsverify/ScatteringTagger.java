package org.newsverify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.article.Span;
import org.newsverify.tag.Entity;
import org.newsverify.tag.Link;
import org.newsverify.tag.Mark;
import org.newsverify.tag.Role;
import org.newsverify.tag.Tagger;
import org.newsverify.tag.Tagging;

/**
 * Tags without a model, and many more words than one would: what stands before "said" and its like is mostly a source, what stands
 * behind mostly a content, and the rest is chance, the same each time. What comes after a tagger has much to do.
 */
public final class ScatteringTagger implements Tagger {

    private static final Set<String> CUES =
            Set.of("said", "says", "told", "denied", "according", "confirmed", "claims");
    private static final int LONGEST_NAME = 3; // words
    private static final int LONGEST_CONTENT = 20;
    private static final int MARKED = 4; // one of so many passages is marked
    private static final int NEAR = 3; // marks to each side of a cue that it may be linked to

    @Override
    public Tagging tag(Article article) {
        Random random = new Random(1);
        List<Mark> marks = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.isText()) {
                List<Span> words = words(article.text(), block.span());
                marks.addAll(marks(article.text(), words, random));
                entities.addAll(entities(article.text(), words, random));
            }
        }
        return new Tagging(marks, links(marks, random), entities);
    }

    /** What white space parts. */
    private static List<Span> words(String text, Span block) {
        List<Span> words = new ArrayList<>();
        int start = block.start();
        for (int at = block.start(); at <= block.end(); at++) {
            if (at == block.end() || text.charAt(at) == ' ') {
                if (start < at) {
                    words.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static List<Mark> marks(String text, List<Span> words, Random random) {
        List<Mark> marks = new ArrayList<>();
        int k = 0;
        while (k < words.size()) {
            Role role = role(words.get(k).in(text), random);
            int longest = role == Role.CONTENT ? LONGEST_CONTENT : role == Role.SOURCE ? LONGEST_NAME : 1;
            int end = k + 1;
            int limit = Math.min(words.size(), k + 1 + random.nextInt(longest));
            while (end < limit && !CUES.contains(words.get(end).in(text))) {
                end++;
            }
            if (random.nextInt(MARKED) == 0) {
                marks.add(new Mark(words.get(k).cover(words.get(end - 1)), role, random.nextDouble()));
            }
            k = end;
        }
        return marks;
    }

    private static Role role(String word, Random random) {
        if (random.nextInt(8) == 0) {
            return Role.values()[random.nextInt(3)];
        }
        boolean name = Character.isUpperCase(word.codePointAt(0));
        return CUES.contains(word) ? Role.CUE : name ? Role.SOURCE : Role.CONTENT;
    }

    private static List<Entity> entities(String text, List<Span> words, Random random) {
        List<Entity> entities = new ArrayList<>();
        int k = 0;
        while (k < words.size()) {
            int end = Math.min(words.size(), k + 1 + random.nextInt(LONGEST_NAME));
            boolean name = Character.isUpperCase(words.get(k).in(text).codePointAt(0));
            if (name || random.nextInt(16) == 0) {
                Span span = words.get(k).cover(words.get(end - 1));
                entities.add(new Entity(span, Entity.Kind.values()[random.nextInt(4)]));
            }
            k = end;
        }
        return entities;
    }

    private static List<Link> links(List<Mark> marks, Random random) {
        List<Link> links = new ArrayList<>();
        for (int cue = 0; cue < marks.size(); cue++) {
            for (int other = Math.max(0, cue - NEAR); other < Math.min(marks.size(), cue + NEAR + 1); other++) {
                boolean fit =
                        marks.get(cue).role() == Role.CUE && marks.get(other).role() != Role.CUE;
                if (fit && random.nextInt(3) > 0) {
                    links.add(new Link(cue, other, random.nextDouble()));
                }
            }
        }
        return links;
    }

    @Override
    public String id() {
        return "scattering";
    }

    @Override
    public void close() {}
}
