package org.newsverify.compare;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsverify.report.ReportSource;
import org.newsverify.source.Source;

/** The outlets of the articles that are compared. */
final class Outlets {

    private static final Set<String> MEDIA = Set.of(
            "agency",
            "broadcaster",
            "channel",
            "magazine",
            "newspaper",
            "paper",
            "portal",
            "site",
            "station",
            "website");

    private final List<ComparedArticle> articles;

    Outlets(List<ComparedArticle> articles) {
        this.articles = articles;
    }

    /** The number, from 0, of the first article whose outlet a name is. */
    OptionalInt article(String name) {
        return IntStream.range(0, articles.size())
                .filter(i -> articles.get(i)
                        .outlet()
                        .filter(outlet -> Names.same(outlet, name) || isWithNoun(outlet, name))
                        .isPresent())
                .findFirst();
    }

    /** "the Market Eye website" is Market Eye. */
    private static boolean isWithNoun(String outlet, String name) {
        Set<String> rest = new HashSet<>(Words.telling(name));
        return rest.size() > 1 && rest.removeIf(MEDIA::contains) && rest.equals(Words.telling(outlet));
    }

    /** Empty if the article has none. */
    String title(int article) {
        return articles.get(article).title().orElse("");
    }

    String publisher(int article) {
        return articles.get(article).publisher();
    }

    /** What a source is; an outlet of these articles is one, whatever its name looks like. */
    Source.Kind kind(ReportSource source) {
        return source.kind() != Source.Kind.PERSON && article(source.name()).isPresent()
                ? Source.Kind.OUTLET
                : source.kind();
    }

    /** The name of a source of an article; of an outlet as its own article has it. "The Post" in an article of a Post is that one. */
    String name(ReportSource source, int article) {
        if (kind(source) != Source.Kind.OUTLET) {
            return source.name();
        }
        if (isOwn(source.name(), article)) {
            return publisher(article);
        }
        OptionalInt found = article(source.name());
        return found.isEmpty() ? source.name() : publisher(found.getAsInt());
    }

    /** Whether a name is made of words of an article's own outlet: "Polar Press" in an article of the Polar Press Service. */
    private boolean isOwn(String name, int article) {
        Set<String> words = Words.telling(name);
        return articles.get(article)
                .outlet()
                .filter(outlet -> Names.same(outlet, name)
                        || (!words.isEmpty() && Words.telling(outlet).containsAll(words)))
                .isPresent();
    }
}
