package org.newsverify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsverify.article.ArticleReader;
import org.newsverify.article.UnreadableException;
import org.newsverify.report.Report;

/** What nobody sees changes nothing, with the model that ships. */
class InvisibleCharactersTest {

    private static final List<String> INVISIBLE =
            List.of("\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u200B\u200D");
    private static final int ROUNDS = 2; // of other places, for each sample
    private static final int APART = 12; // letters, on average, between two insertions
    private static final double UNCHANGED = 0.99; // of all claims, their sources and states included

    private record Said(String claim, String status, List<String> sources) {}

    @Test
    void insertedIntoWordsOfEverySampleTheyLeaveClaimsAsTheyAre() throws IOException, UnreadableException {
        Random random = new Random(8);
        int all = 0;
        int same = 0;
        try (Verifier verifier = Verifier.create();
                Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, charset(file));
                Map<Said, Integer> expected = said(verifier, file, text);
                for (int round = 0; round < ROUNDS; round++) {
                    Map<Said, Integer> found = said(verifier, file, insert(text, file, random));
                    for (Map.Entry<Said, Integer> claim : expected.entrySet()) {
                        all += claim.getValue();
                        same += Math.min(claim.getValue(), found.getOrDefault(claim.getKey(), 0));
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(same / (double) all).as("%d of %d claims", same, all).isGreaterThanOrEqualTo(UNCHANGED);
    }

    private static Charset charset(Path file) {
        return file.endsWith("stolen-crown.txt") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    /** Between two letters of the text; in pages, Markdown and JSON not where they may be a tag, an address, a name of a field. */
    private static String insert(String text, Path file, Random random) {
        boolean plain = file.toString().endsWith(".txt");
        StringBuilder out = new StringBuilder();
        int words = 0; // since a mark of markup
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            words = !plain && "\n<>&\"/\\:[](){}#=`_".indexOf(c) >= 0 ? 0 : words + (c == ' ' ? 1 : 0);
            out.append(c);
            boolean letters = Character.isLetter(c) && k + 1 < text.length() && Character.isLetter(text.charAt(k + 1));
            if (letters && (plain || words > 1) && random.nextInt(APART) == 0) {
                out.append(INVISIBLE.get(random.nextInt(INVISIBLE.size())));
            }
        }
        return out.toString();
    }

    private static Map<Said, Integer> said(Verifier verifier, Path file, String text) throws UnreadableException {
        Report report = verifier.verify(
                new ArticleReader().read(file.toString(), text.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        Map<String, String> names = new HashMap<>();
        report.sources().forEach(source -> names.put(source.id(), source.name()));
        Map<String, List<String>> sources = new HashMap<>();
        report.attributions()
                .forEach(attribution -> sources.put(
                        attribution.id(),
                        attribution.sources().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .toList()));
        Map<Said, Integer> said = new HashMap<>();
        report.claims()
                .forEach(claim -> said.merge(
                        new Said(
                                claim.text(),
                                claim.status().toString(),
                                claim.attributions().stream()
                                        .flatMap(id -> sources.getOrDefault(id, List.of()).stream())
                                        .toList()),
                        1,
                        Integer::sum));
        return said;
    }
}
