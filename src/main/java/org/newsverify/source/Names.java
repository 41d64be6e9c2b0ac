package org.newsverify.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsverify.article.Token;
import org.newsverify.article.Tokens;
import org.newsverify.tag.Entity;

/** The names of an article by where they stand. */
final class Names {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> JOINTS = Set.of("of", "on", "for");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

    private static final int MOST_BEFORE = 60; // names
    private static final int LONGEST_OUTLET = 4; // words
    private static final int LONGEST_TITLE = 4; // words behind a name

    private final Tokens tokens;
    private final TreeMap<Integer, Name> byStart = new TreeMap<>();
    private final Set<Name> shows = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private Names(Tokens tokens) {
        this.tokens = tokens;
    }

    static Names of(Tokens tokens, List<Entity> entities, Lexicon lexicon) {
        Names names = new Names(tokens);
        for (Entity entity : entities) {
            int from = tokens.from(entity.span().start());
            int to = tokens.from(entity.span().end());
            while (from < to && lexicon.titles.containsKey(tokens.word(from)) && to - from > 1) {
                from++;
            }
            while (to > from && !tokens.get(to - 1).isWord()) {
                to--;
            }
            names.add(from, to, entity.kind());
        }
        names.joinPartners();
        names.addOutlets(lexicon);
        names.addShows(lexicon);
        names.partPeople();
        names.join(lexicon);
        return names;
    }

    /** Notes a name; two that were taken for one, "Trump and Clinton", are parted. */
    private void add(int from, int to, Entity.Kind kind) {
        int start = from;
        for (int k = from; k <= to; k++) {
            if (k == to || (kind == Entity.Kind.PERSON && tokens.word(k).equals("and"))) {
                if (start < k
                        && !tokens.word(start).equals("i")
                        && tokens.get(start).isWord()
                        && (tokens.get(start).isCapitalised() || k - start > 1)) {
                    byStart.put(start, new Name(start, k, kind));
                }
                start = k + 1;
            }
        }
    }

    /** "Campus & Class", "Brandt & Kolb", of which the network may see a half, or each as a name. */
    private void joinPartners() {
        for (int k = 1; k + 1 < tokens.size(); k++) {
            boolean capitals =
                    tokens.get(k - 1).isCapitalised() && tokens.get(k + 1).isCapitalised();
            if (!tokens.word(k).equals("&") || !capitals) {
                continue;
            }
            Optional<Name> before = at(k - 1);
            Optional<Name> behind = at(k + 1);
            if (before.isPresent() || behind.isPresent()) {
                int from = before.map(Name::from).orElse(k - 1);
                int to = behind.map(Name::to).orElse(k + 2);
                byStart.subMap(from, to).clear();
                byStart.put(from, new Name(from, to, Entity.Kind.ORGANISATION));
            }
        }
    }

    /** Known outlets that the network took for no name, or for a part of one: "the AP", "USA TODAY". */
    private void addOutlets(Lexicon lexicon) {
        for (int k = 0; k < tokens.size(); k++) {
            for (int words = Math.min(LONGEST_OUTLET, tokens.size() - k); words > 0; words--) {
                if (isOutlet(k, k + words, lexicon)) {
                    byStart.subMap(k, k + words).clear();
                    byStart.put(k, new Name(k, k + words, Entity.Kind.ORGANISATION));
                    break;
                }
            }
        }
    }

    /** "Night Talk" in "Norpress’s “Night Talk”". */
    private void addShows(Lexicon lexicon) {
        for (Name name : all()) {
            int open = name.to() + 1;
            boolean opens = open + 1 < tokens.size()
                    && tokens.get(name.to()).isPossessive()
                    && "“\"‘'".contains(tokens.word(open))
                    && (lexicon.isOutlet(text(name)) || lexicon.media.contains(tokens.word(name.to() - 1)));
            int end = open + 1;
            while (opens
                    && end < Math.min(tokens.size(), open + 1 + LONGEST_TITLE)
                    && tokens.get(end).isWord()) {
                end++;
            }
            if (opens
                    && end > open + 1
                    && end < tokens.size()
                    && !tokens.get(end).isWord()) {
                byStart.subMap(open + 1, end).clear();
                Name show = new Name(open + 1, end, Entity.Kind.OTHER);
                byStart.put(show.from(), show);
                shows.add(show);
            }
        }
    }

    /** Whether it is a show of an outlet that is named right before it. */
    boolean isShow(Name name) {
        return shows.contains(name);
    }

    private boolean isOutlet(int from, int to, Lexicon lexicon) {
        for (int k = from; k < to; k++) {
            if (!tokens.get(k).isCapitalised()) {
                return false;
            }
        }
        String text = tokens.text(from, to);
        boolean free = at(from).filter(name -> name.from() < from).isEmpty()
                && at(to - 1).filter(name -> name.to() > to).isEmpty();
        // a single word may be common: "Time", "Hill"
        boolean capitals = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
        return free && lexicon.isOutlet(text) && (to - from > 1 || (capitals && at(from).isEmpty()));
    }

    /** Parts "Roe and Brack" if people of these surnames are named elsewhere. */
    private void partPeople() {
        all().stream()
                .filter(name -> name.isPerson() && name.to() - name.from() > 1)
                .forEach(name -> surnames.add(tokens.word(name.to() - 1)));
        for (Name name : all()) {
            int and = name.from();
            while (and < name.to() && !tokens.word(and).equals("and")) {
                and++;
            }
            if (and > name.from()
                    && and < name.to() - 1
                    && surnames.contains(tokens.word(and - 1))
                    && surnames.contains(tokens.word(name.to() - 1))) {
                byStart.put(name.from(), new Name(name.from(), and, Entity.Kind.PERSON));
                byStart.put(and + 1, new Name(and + 1, name.to(), Entity.Kind.PERSON));
            }
        }
    }

    /** Joins what a small word parted: "Commission" and "Presidential Debates" in "Commission on Presidential Debates". */
    private void join(Lexicon lexicon) {
        Name before = null;
        for (Name name : all()) {
            Name joined = before == null ? name : joined(before, name, lexicon).orElse(name);
            if (before != null && joined.from() == before.from()) {
                byStart.remove(name.from());
                byStart.put(joined.from(), joined);
            }
            before = joined;
        }
        for (Name name : all()) {
            int end = endOfTitle(name, lexicon);
            if (end > name.to()) {
                byStart.subMap(name.from() + 1, end).clear();
                byStart.put(name.from(), new Name(name.from(), end, Entity.Kind.OTHER));
            } else if (endOfBody(name, lexicon) > name.to()) {
                byStart.put(name.from(), new Name(name.from(), endOfBody(name, lexicon), name.kind()));
            }
        }
    }

    /** The end of a body's name that goes on in capitals: "Commission on Presidential Debates". */
    private int endOfBody(Name name, Lexicon lexicon) {
        boolean body =
                !name.isPerson() && lexicon.noun(tokens.word(name.to() - 1)).kind() == Source.Kind.ORGANISATION;
        if (!body || !JOINTS.contains(tokens.word(name.to()))) {
            return name.to();
        }
        int end = name.to() + 1;
        int limit = Math.min(tokens.size(), end + LONGEST_TITLE);
        while (end < limit && tokens.get(end).isCapitalised() && at(end).isEmpty()) {
            end++;
        }
        return end == name.to() + 1 ? name.to() : end;
    }

    /** Behind "Show" in "Laura Roe Morning Show", of which a name is only the beginning. */
    private int endOfTitle(Name name, Lexicon lexicon) {
        int end = name.to();
        for (int k = name.to(); k < Math.min(tokens.size(), name.to() + LONGEST_TITLE); k++) {
            Token token = tokens.get(k);
            if (!token.isCapitalised()
                    || token.sentence() != tokens.get(name.from()).sentence()) {
                break;
            }
            end = lexicon.media.contains(token.word()) ? k + 1 : end;
        }
        return end;
    }

    private Optional<Name> joined(Name before, Name name, Lexicon lexicon) {
        String last = tokens.word(before.to() - 1);
        boolean body = !before.isPerson() && lexicon.noun(last).kind() == Source.Kind.ORGANISATION;
        int gap = name.from() - before.to();
        if (!body || gap < 1 || gap > 2 || !JOINTS.contains(tokens.word(before.to()))) {
            return Optional.empty();
        }
        boolean article = gap == 1 || ARTICLES.contains(tokens.word(before.to() + 1));
        return article ? Optional.of(new Name(before.from(), name.to(), before.kind())) : Optional.empty();
    }

    List<Name> all() {
        return new ArrayList<>(byStart.values());
    }

    /** The name that a token is part of. */
    Optional<Name> at(int token) {
        var entry = byStart.floorEntry(token);
        return entry == null || entry.getValue().to() <= token ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** The names that begin before a token, the nearest first; not all that there are, but the last ones. */
    Stream<Name> before(int token) {
        return byStart.headMap(token, false).descendingMap().values().stream().limit(MOST_BEFORE);
    }

    /** Whether somebody with this last name, in small letters, is named in full. */
    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /** The names that stand wholly in {@code [from, to)}. */
    List<Name> within(int from, int to) {
        return byStart.subMap(from, Math.max(from, to)).values().stream()
                .filter(name -> name.to() <= to)
                .toList();
    }

    /** The words of a name in small letters, without suffixes, quotation marks and nicknames in them. */
    List<String> words(Name name) {
        List<String> words = new ArrayList<>();
        for (int k = name.from(); k < name.to(); k++) {
            Token token = tokens.get(k);
            if (token.isWord() && !SUFFIXES.contains(token.word()) && !(token.quoted() && k > name.from())) {
                words.add(token.word());
            }
        }
        return words.isEmpty() ? List.of(tokens.get(name.from()).word()) : words;
    }

    String text(Name name) {
        return tokens.text(name.from(), name.to());
    }
}
