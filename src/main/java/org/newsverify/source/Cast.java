package org.newsverify.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsverify.article.Tokens;
import org.newsverify.tag.Entity;

/** Everybody whom the article names: which of its names mean the same person or body, and what the fullest is. */
final class Cast {

    private static final int MOST_NAMESAKES = 50; // that are looked at, so that time stays linear
    private static final int DATELINE = 6; // tokens
    private static final int LONGEST_DATELINE = 12; // tokens behind the place
    private static final Set<String> TELLING = Set.of("told", "tells", "telling");
    private static final Set<String> PLACES = Set.of("street", "road", "square", "avenue", "lane");
    private static final Set<String> DASHES = Set.of("—", "–", "-");
    private static final double NEARNESS = 100; // tokens at which a mention counts half
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for");

    private final Names names;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Roles roles;
    private final List<List<String>> known = new ArrayList<>(); // the words of each figure's fullest name
    private final List<Referent> figures = new ArrayList<>();
    private final List<TreeSet<Integer>> fullMentions = new ArrayList<>(); // tokens where each is named in full
    private final Map<String, List<Integer>> byKey = new HashMap<>(); // figures under the words that may stand for them
    private final Map<Name, Referent> byName = new HashMap<>();
    private final Map<String, Referent> byText = new LinkedHashMap<>();

    Cast(Tokens tokens, Names names, Lexicon lexicon) {
        this.tokens = tokens;
        this.names = names;
        this.lexicon = lexicon;
        this.roles = new Roles(tokens, lexicon);
        List<Name> all = names.all();
        // full names first: a headline's "Kozak" is the "Dmitry Kozak" of the third paragraph
        all.stream().filter(name -> names.words(name).size() > 1).forEach(this::of);
        all.stream().filter(name -> names.words(name).size() == 1).forEach(this::of);
    }

    /** Whom a name means. */
    Referent of(Name name) {
        Referent found = byName.get(name);
        if (found == null) {
            found = find(name);
            byName.put(name, found);
        }
        return found;
    }

    private Referent find(Name name) {
        List<String> words = names.words(name);
        Gender gender = gender(name);
        Optional<Integer> best = keys(words).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream().limit(MOST_NAMESAKES))
                .distinct()
                .filter(k -> isSame(k, name, words, gender))
                .max(Comparator.<Integer>comparingInt(k -> known.get(k).equals(words) ? 1 : 0)
                        .thenComparing(k -> lastWord(known.get(k)).equals(lastWord(words)) ? 1 : 0)
                        .thenComparing(k -> weight(k, name.from()))
                        .thenComparing(Comparator.reverseOrder()));
        if (best.isPresent()) {
            int k = best.get();
            Referent figure = figures.get(k);
            figure.gender = figure.gender.or(gender);
            if (words.size() > known.get(k).size()) {
                known.set(k, words);
            }
            figure.callBy(name(name));
            if (words.size() > 1) {
                fullMentions.get(k).add(name.from());
            }
            return figure;
        }
        Referent figure = new Referent(kind(name), true, name(name));
        figure.gender = name.isPerson() ? gender.or(lexicon.genderOf(words.get(0))) : gender;
        figure.count = OptionalInt.of(1);
        figure.place = name.kind() == Entity.Kind.PLACE || PLACES.contains(lastWord(words)) || isDateline(name);
        keys(words).forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>())
                .add(figures.size()));
        known.add(words);
        figures.add(figure);
        fullMentions.add(new TreeSet<>(words.size() > 1 ? List.of(name.from()) : List.of()));
        return figure;
    }

    /** How likely a figure is meant by a part of its name: who was named in full most often, or else last. */
    private double weight(int k, int token) {
        TreeSet<Integer> mentions = fullMentions.get(k);
        Integer before = mentions.floor(token);
        Integer after = mentions.ceiling(token);
        double nearest = before != null ? token - before : after != null ? 2.0 * (after - token) : Integer.MAX_VALUE;
        return Math.log(1 + mentions.size()) + NEARNESS / (NEARNESS + nearest);
    }

    private static List<String> keys(List<String> words) {
        return Stream.of(words.get(0), lastWord(words), acronym(words))
                .distinct()
                .toList();
    }

    private boolean isSame(int k, Name name, List<String> words, Gender gender) {
        List<String> other = known.get(k);
        Referent figure = figures.get(k);
        if (other.equals(words)) {
            return true;
        }
        boolean bothPeople = figure.isPerson() && name.isPerson();
        if (bothPeople) {
            if (gender.contradicts(figure.gender)) {
                return false;
            }
            return words.size() == 1
                    ? lastWord(other).equals(words.get(0)) || other.get(0).equals(words.get(0))
                    : samePerson(words, other);
        }
        if (figure.isPerson() || name.isPerson()) {
            // a surname alone may have been taken for another kind of name
            return figure.isPerson()
                    && words.size() == 1
                    && other.size() > 1
                    && lastWord(other).equals(words.get(0));
        }
        return isShort(words, other) || isShort(other, words) || isAcronym(words, other) || isAcronym(other, words);
    }

    /** "Donald J. Trump" and "Donald Trump", "Bobby Scott" and "Robert C. Bobby Scott". */
    private static boolean samePerson(List<String> one, List<String> other) {
        if (!lastWord(one).equals(lastWord(other))) {
            return other.size() == 1 && one.contains(other.get(0));
        }
        return other.size() == 1
                || one.get(0).equals(other.get(0))
                || one.containsAll(other)
                || other.containsAll(one)
                || isInitial(one.get(0), other.get(0))
                || isInitial(other.get(0), one.get(0));
    }

    private static boolean isInitial(String one, String other) {
        return one.length() <= 2 && other.startsWith(one.substring(0, 1));
    }

    /** "Times" for "New York Times", "Peabody" for "Peabody Energy". */
    private static boolean isShort(List<String> one, List<String> other) {
        return one.size() == 1
                && other.size() > 1
                && one.get(0).length() > 2
                && (one.get(0).equals(lastWord(other)) || one.get(0).equals(other.get(0)));
    }

    private static boolean isAcronym(List<String> one, List<String> other) {
        return one.size() == 1 && other.size() > 1 && one.get(0).equals(acronym(other));
    }

    private static String acronym(List<String> words) {
        return words.stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String lastWord(List<String> words) {
        return words.get(words.size() - 1);
    }

    private String name(Name name) {
        String text = names.text(name);
        return text.regionMatches(true, 0, "the ", 0, 4) && !lexicon.isOutlet(text) ? text.substring(4) : text;
    }

    /** What titles and nouns before a name tell. */
    private Gender gender(Name name) {
        if (!name.isPerson()) {
            return Gender.UNKNOWN;
        }
        for (int k = roles.titleStart(name); k < name.from(); k++) {
            Gender told = Gender.of(tokens.word(k));
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        Gender before = Gender.of(tokens.word(name.from() - 1));
        if (before != Gender.UNKNOWN && tokens.word(name.from() - 1).endsWith("man")) {
            return before;
        }
        return Gender.UNKNOWN;
    }

    private Source.Kind kind(Name name) {
        String text = names.text(name);
        if (lexicon.isOutlet(text) || names.isShow(name) || hasMediaWord(name) || isCalledOutlet(name)) {
            return Source.Kind.OUTLET;
        }
        return name.kind() == Entity.Kind.PERSON ? Source.Kind.PERSON : Source.Kind.ORGANISATION;
    }

    /** "The Brackwater Lantern" cannot be told, but "Radio Ostvik" and "the Halvorsund Courier" can. */
    private boolean hasMediaWord(Name name) {
        if (name.isPerson() || name.to() - name.from() < 2) {
            return false;
        }
        String last = tokens.word(name.to() - 1);
        if (last.equals("agency")) { // "Norden News Agency" is, "Public Health Agency" is not
            return lexicon.media.contains(tokens.word(name.to() - 2));
        }
        return lexicon.media.contains(last) || lexicon.media.contains(tokens.word(name.from()));
    }

    private static boolean isCamelCase(String text) {
        boolean small = false;
        for (int k = 0; k < text.length(); k++) {
            if (small && Character.isUpperCase(text.charAt(k))) {
                return true;
            }
            small = Character.isLowerCase(text.charAt(k));
        }
        return false;
    }

    private int firstOfParagraph(int token) {
        int first = token;
        while (first > 0
                && token - first < DATELINE
                && tokens.get(first - 1).paragraph() == tokens.get(token).paragraph()) {
            first--;
        }
        return first;
    }

    /** "HALVORSUND" in "HALVORSUND, May 4 (Norpress) —", at the beginning of a paragraph. */
    private boolean isDateline(Name name) {
        int k = firstOfParagraph(name.from());
        boolean capitals = k == name.from() && names.text(name).chars().noneMatch(Character::isLowerCase);
        while (capitals
                && k < Math.min(tokens.size(), name.to() + LONGEST_DATELINE)
                && !Character.isLowerCase(tokens.get(k).text().codePointAt(0))) {
            if (DASHES.contains(tokens.word(k))) {
                return true;
            }
            k++;
        }
        return false;
    }

    /** "the news agency Norpress", or "HALVORSUND (Norpress) —" at the beginning of a paragraph. */
    private boolean isCalledOutlet(Name name) {
        String text = names.text(name);
        if (TELLING.contains(tokens.word(name.from() - 1)) && isCamelCase(text)) {
            return true; // "told NewsSources"
        }
        boolean bracketed = tokens.word(name.from() - 1).equals("(")
                && tokens.word(name.to()).equals(")");
        if (bracketed
                && name.from() < DATELINE + firstOfParagraph(name.from())
                && DASHES.contains(tokens.word(name.to() + 1))) {
            return true;
        }
        String before = tokens.word(name.from() - 1);
        return lexicon.media.contains(before) && !before.equals("program") && !before.equals("programme");
    }

    /** A source that is described, not named: one for each description. */
    Referent described(Source.Kind kind, boolean named, String description, String key) {
        return byText.computeIfAbsent(kind + " " + key, unused -> new Referent(kind, named, description));
    }
}
