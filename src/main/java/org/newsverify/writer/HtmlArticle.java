package org.newsverify.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsverify.article.Article;
import org.newsverify.article.Block;
import org.newsverify.report.Report;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportResponse;

/** The article, its words marked as what they are, with the claims of each paragraph beside it. */
final class HtmlArticle {

    private static final int MOST = 3; // claims that a reference names

    private final Article article;
    private final String language;
    private final ReportIndex index;
    private final HtmlNotes notes;
    private final Cards cards;
    private final Refs refs;
    private final Map<Block, List<Cut>> cuts = new HashMap<>();
    private final Set<String> sources = new HashSet<>(); // those of whom a mention is shown

    HtmlArticle(Report report, Article article, String language) {
        this.article = article;
        this.language = language;
        this.index = new ReportIndex(report);
        this.notes = new HtmlNotes(report);
        this.cards = new Cards(ClaimGroups.of(report));
        List<Mark> marks = Marks.of(report, article);
        this.refs = new Refs(article.blocks(), marks);
        List<Cut> all = Cut.all(article.blocks(), marks);
        int next = 0;
        for (Block block : article.blocks()) {
            List<Cut> inside = new ArrayList<>();
            for (;
                    next < all.size()
                            && all.get(next).span().end() <= block.span().end();
                    next++) {
                if (block.span().contains(all.get(next).span())) {
                    inside.add(all.get(next));
                    Mark source = all.get(next).marks().get(Mark.Kind.SOURCE);
                    if (source != null) {
                        sources.add(source.id());
                    }
                }
            }
            cuts.put(block, inside);
        }
    }

    /** Whether words of a claim, an answer or a source can be linked to, as {@link #words} names them. */
    boolean shows(String id) {
        return refs.hold(id) || sources.contains(id);
    }

    /** The id of the words of a claim, an answer or a source. */
    static String words(String id) {
        return "words-" + id;
    }

    void write(Markup page) {
        HtmlLegend.write(page);
        page.open("div", "class", "text").line();
        Set<String> mentioned = new HashSet<>();
        for (Block block : article.blocks()) {
            page.open("div", "class", "row").line();
            page.open(
                    block.kind() == Block.Kind.HEADING ? "h3" : "p",
                    "class",
                    "block " + block.kind().name().toLowerCase(Locale.ROOT),
                    "lang",
                    language,
                    "dir",
                    "auto");
            cuts.getOrDefault(block, List.of()).forEach(cut -> cut(cut, mentioned, page));
            page.close().line();
            notes.write(refs.in(block), page);
            page.close().line();
        }
        page.close().line();
    }

    private void cut(Cut cut, Set<String> mentioned, Markup page) {
        cut.marks().forEach((kind, mark) -> {
            String style = "in-" + kind.name().toLowerCase(Locale.ROOT) + " " + mark.style();
            if (kind != Mark.Kind.SOURCE) {
                page.open("span", "class", style);
            } else if (mentioned.add(mark.id())) {
                page.open("a", "class", style, "id", words(mark.id()), "href", "#" + mark.id());
            } else {
                page.open("a", "class", style, "href", "#" + mark.id());
            }
        });
        page.text(cut.span().in(article.text()));
        cut.marks().forEach((kind, mark) -> page.close());
        refs.at(cut.span().end()).forEach(mark -> ref(mark, page));
    }

    private void ref(Mark mark, Markup page) {
        if (mark.kind() == Mark.Kind.CLAIM) {
            Tone tone = Tone.of(index.claim(mark.id()).status());
            String label = "claim " + number(mark.id()) + (tone == Tone.PLAIN ? "" : ", " + status(mark.id()));
            ref(mark, mark.id(), tone.before(number(mark.id())), label, page);
            return;
        }
        ReportResponse response = index.response(mark.id());
        String targets = response.targets().stream()
                .limit(MOST)
                .map(HtmlArticle::number)
                .collect(Collectors.joining(", ", ": ", response.targets().size() > MOST ? " …" : ""));
        String verb = Phrases.verb(response.act()) + (response.targets().isEmpty() ? "" : targets);
        cards.of(response)
                .ifPresent(card -> ref(mark, card, Tone.of(response.act()).before(verb), verb, page));
    }

    /** The sign is drawn by the style sheet, so that the text of a paragraph stays the article's own. */
    private static void ref(Mark mark, String card, String sign, String label, Markup page) {
        page.element(
                "a",
                "",
                "class",
                "ref " + mark.style(),
                "id",
                words(mark.id()),
                "href",
                "#" + card,
                "aria-label",
                label,
                "data-sign",
                sign);
    }

    private String status(String claim) {
        return index.claim(claim).status().name().toLowerCase(Locale.ROOT);
    }

    /** "2" of "c2". */
    static String number(String claim) {
        return claim.substring(1);
    }
}
