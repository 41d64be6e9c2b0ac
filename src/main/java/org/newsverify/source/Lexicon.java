package org.newsverify.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsverify.resource.Resources;

/** The word lists that ship with the program: nouns by what they name, titles, given names, outlets. */
final class Lexicon {

    /** Titles before names, with the nouns under which their bearers may be spoken of later. */
    final Map<String, Set<String>> titles = new HashMap<>();

    final Set<String> documents = words("documents.txt");
    final Set<String> organisations = words("organisations.txt");
    final Set<String> media = words("media.txt");
    final Set<String> people = words("people.txt");
    final Set<String> speechVerbs = words("speech-verbs.txt");
    private final Set<String> outlets = words("outlets.txt");
    private final Set<String> women = words("given-names-female.txt");
    private final Set<String> men = words("given-names-male.txt");

    Lexicon() {
        for (String line : lines("titles.txt")) {
            int mark = line.indexOf('=');
            titles.put(
                    line.substring(0, mark),
                    new HashSet<>(List.of(line.substring(mark + 1).split(" ", -1))));
        }
        titles.values().forEach(nouns -> nouns.remove(""));
    }

    /** Whether this is the name of a newspaper, agency, broadcaster or the like, with or without "the". */
    boolean isOutlet(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("’", "'");
        return outlets.contains(plain.startsWith("the ") ? plain.substring(4) : plain);
    }

    /** Whose given name this usually is. */
    Gender genderOf(String givenName) {
        String plain = givenName.toLowerCase(Locale.ROOT);
        return women.contains(plain) ? Gender.FEMALE : men.contains(plain) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What a noun names, its plural included; empty if no list has it. */
    Noun noun(String word) {
        if (word.equals("police")) {
            return new Noun(Source.Kind.ORGANISATION, false, "police");
        }
        Noun.Form form = Noun.Form.of(word, this::isListed);
        Source.Kind kind = documents.contains(form.singular())
                ? Source.Kind.DOCUMENT
                : organisations.contains(form.singular())
                        ? Source.Kind.ORGANISATION
                        : media.contains(form.singular())
                                ? Source.Kind.OUTLET
                                : people.contains(form.singular()) || Noun.endsLikeAPerson(form.singular())
                                        ? Source.Kind.PERSON
                                        : Source.Kind.OTHER;
        return new Noun(kind, form.plural(), form.singular());
    }

    private boolean isListed(String word) {
        return documents.contains(word)
                || organisations.contains(word)
                || media.contains(word)
                || people.contains(word);
    }

    private static Set<String> words(String file) {
        return Set.copyOf(lines(file));
    }

    private static List<String> lines(String file) {
        return Resources.lines(Lexicon.class, file).distinct().toList();
    }
}
