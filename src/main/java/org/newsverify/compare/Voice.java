package org.newsverify.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsverify.report.ReportAttribution;
import org.newsverify.report.ReportIndex;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/**
 * Who puts a claim forward in an article.
 *
 * @param name of a source, or of the outlet where the article says it itself
 * @param named whether the name is one, and not a description: "two officials"
 * @param kind an {@link Source.Kind#OUTLET} may itself have the words from somebody
 * @param facts what is said of the source: its role, the body or person that it speaks for
 * @param through names of the outlets that passed the words on, the article's own first
 */
record Voice(String name, boolean named, Source.Kind kind, List<String> facts, List<String> through) {

    private static final Set<Source.Kind> BODIES = Set.of(Source.Kind.ORGANISATION, Source.Kind.OTHER);

    private static final Set<Source.Kind> PEOPLE = Set.of(Source.Kind.PERSON, Source.Kind.GROUP);

    Voice {
        facts = List.copyOf(facts);
        through = List.copyOf(through);
    }

    /** What an article says itself. */
    static Voice ofArticle(String publisher) {
        return new Voice(publisher, true, Source.Kind.OUTLET, List.of(), List.of(publisher));
    }

    /** What somebody has said to an article, or is said to have, of whom it tells nothing. */
    private static Voice unsaid(String publisher) {
        return new Voice(publisher, false, Source.Kind.OUTLET, List.of(), List.of(publisher));
    }

    /** Whose words an attribution has; at least one voice. */
    static List<Voice> of(ReportAttribution attribution, ReportIndex index, int article, Outlets outlets) {
        List<String> chain = attribution.chain();
        List<String> speakers = attribution.sources().isEmpty() && !chain.isEmpty()
                ? chain.subList(chain.size() - 1, chain.size())
                : attribution.sources();
        if (speakers.isEmpty()) {
            return List.of(unsaid(outlets.publisher(article)));
        }
        List<String> through = new ArrayList<>(List.of(outlets.publisher(article)));
        for (String id : chain) {
            ReportSource source = index.source(id);
            if (!speakers.contains(id) && outlets.kind(source) == Source.Kind.OUTLET) {
                through.add(outlets.name(source, article));
            }
        }
        return speakers.stream()
                .map(index::source)
                .map(source -> new Voice(
                        outlets.name(source, article),
                        source.named(),
                        outlets.kind(source),
                        Stream.concat(source.role().stream(), source.affiliation().stream())
                                .toList(),
                        through))
                .toList();
    }

    boolean isOutlet() {
        return kind == Source.Kind.OUTLET;
    }

    /** Whether it is a company, an authority or the like. */
    boolean isBody() {
        return BODIES.contains(kind);
    }

    /** Whether it is one person or several. */
    boolean isPeople() {
        return PEOPLE.contains(kind);
    }

    /** The outlets behind the article's own. */
    List<String> cited() {
        List<String> cited = new ArrayList<>(through.subList(1, through.size()));
        if (isOutlet()) {
            cited.add(name);
        }
        String own = through.get(0);
        // "The One" has no word by which it could be told from others
        cited.removeIf(outlet -> outlet.equals(own) || Names.same(outlet, own));
        return cited;
    }

    /** This, knowing more of the source. */
    Voice with(List<String> known) {
        return new Voice(name, named, kind, known, through);
    }
}
