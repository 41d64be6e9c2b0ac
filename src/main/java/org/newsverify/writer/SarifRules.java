package org.newsverify.writer;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.newsverify.finding.Findings;
import org.newsverify.report.Report;

/** What SARIF says of the program itself: its version, and all rules, whether they found anything or not. */
final class SarifRules {

    private SarifRules() {}

    static void write(JsonFields json, Optional<Report.Tool> tool) {
        json.string("name", "verify");
        tool.ifPresent(made -> {
            json.string("version", made.version());
            if (made.version().matches("\\d+\\.\\d+\\.\\d+")) {
                json.string("semanticVersion", made.version());
            }
            json.object("properties", () -> json.string("model", made.model()));
        });
        json.objects("rules", Findings.codes(), code -> rule(json, code));
    }

    private static void rule(JsonFields json, String code) {
        String help = Findings.explanation(code).orElseThrow().strip();
        String meaning = StringUtils.substringBefore(help, "\n\nExample:").replace('\n', ' ');
        String sentence = StringUtils.substringBefore(meaning, ". ");
        json.string("id", code);
        message(json, "shortDescription", sentence.endsWith(".") ? sentence : sentence + ".");
        message(json, "fullDescription", meaning);
        message(json, "help", help);
        json.object(
                "defaultConfiguration",
                () -> json.word("level", Findings.level(code).orElseThrow()));
    }

    /** Plain text, in which the characters that would make a placeholder or a link are escaped (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    static void message(JsonFields json, String name, String text) {
        String plain = text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
        json.object(name, () -> json.string("text", plain));
    }
}
