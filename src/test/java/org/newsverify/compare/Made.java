package org.newsverify.compare;

import java.util.List;
import java.util.Optional;
import org.newsverify.attribution.Certainty;
import org.newsverify.claim.Status;
import org.newsverify.compare.SharedClaim.Member;
import org.newsverify.compare.SharedClaim.Origin;
import org.newsverify.report.ReportClaim;
import org.newsverify.source.Source;

/** Parts of comparisons, made by hand. An empty string stands for what an article does not tell. */
final class Made {

    private Made() {}

    static ComparedArticle article(int number, String outlet, String published) {
        return new ComparedArticle(
                String.valueOf(number), number + ".txt", Optional.empty(), told(outlet), told(published));
    }

    static Optional<String> told(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** Somebody whose words an article has first-hand, or through other outlets. */
    static Voice voice(String name, boolean named, Source.Kind kind, List<String> facts, String... through) {
        return new Voice(name, named, kind, facts, List.of(through));
    }

    static Voice person(String name, List<String> facts, String... through) {
        return voice(name, true, Source.Kind.PERSON, facts, through);
    }

    static Voice unnamed(String description, String... through) {
        return voice(description, false, Source.Kind.PERSON, List.of(), through);
    }

    static Voice outlet(String name, String... through) {
        return voice(name, true, Source.Kind.OUTLET, List.of(), through);
    }

    static Statement statement(int article, Voice... voices) {
        ReportClaim claim = new ReportClaim(
                "c1", "The mill is shut.", List.of(), List.of(), Certainty.ASSERTED, Status.NARRATED, List.of());
        return new Statement(article, claim, false, true, List.of(voices));
    }

    static Member member(String article, String text, Certainty certainty) {
        return new Member(article, "c1", text, certainty, Status.NARRATED, false);
    }

    static SharedClaim claim(String id, List<Member> members, List<Origin> origins, String... contradicts) {
        return new SharedClaim(id, "claim " + id, members, origins, List.of(contradicts));
    }

    static Citation citation(String article, String from, String... claims) {
        return new Citation(article, "outlet of " + from, told(from), List.of(claims));
    }
}
