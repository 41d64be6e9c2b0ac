package org.newsverify.compare;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsverify.source.Source;

/** What all articles together say of the people whom they name: one tells their names alone, another for whom they speak. */
final class People {

    private final Map<String, Set<String>> facts = new HashMap<>(); // by name

    People(List<Statement> statements) {
        for (Statement statement : statements) {
            for (Voice voice : statement.voices()) {
                if (isKnownByName(voice)) {
                    facts.computeIfAbsent(voice.name(), name -> new LinkedHashSet<>())
                            .addAll(voice.facts());
                }
            }
        }
    }

    /** The statement, its voices with all that is known of them. */
    Statement tell(Statement statement) {
        return new Statement(
                statement.article(),
                statement.claim(),
                statement.denied(),
                statement.comparable(),
                statement.voices().stream()
                        .map(voice -> isKnownByName(voice) ? voice.with(known(voice.name())) : voice)
                        .toList());
    }

    private List<String> known(String name) {
        return facts.entrySet().stream()
                .filter(entry -> Names.same(entry.getKey(), name))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    private static boolean isKnownByName(Voice voice) {
        return voice.named() && voice.kind() == Source.Kind.PERSON;
    }
}
