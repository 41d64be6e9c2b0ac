package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The keeper of the old lighthouse said that it was dark by nine.",
                "de; Der Wärter sagte, dass die Lampe nicht brennt und das Boot auf dem See ist.",
                "fr; Le gardien du phare dit que la lampe est dans une caisse avec les outils.",
                "es; El guarda del faro dice que la lámpara no es para los barcos, pero se usa por la noche.",
                "it; Il guardiano dice che la lampada non è per le barche, ma anche per gli uccelli del porto.",
                "nl; De wachter zegt dat het licht niet voor de boten is, maar ook voor een vogel op het dak.",
                "pt; O guarda do farol diz que a luz não é para os barcos, mas foi feita para um pássaro.",
                "pl; Strażnik mówi, że lampa nie jest dla łodzi, ale na dachu i w porcie się przydaje.",
                "sv; Vakten säger att lampan inte är för båtar, men den har ett ljus som är till för fåglar.",
                "ru; Смотритель маяка сказал, что лампа не горит.",
                "uk; Доглядач сказав, що її лампа не світить.",
                "el; Ο φύλακας είπε ότι η λάμπα δεν ανάβει.",
                "ar; قال الحارس إن المصباح لا يضيء.",
                "he; השומר אמר שהמנורה לא דולקת.",
                "ja; 灯台の番人はランプがつかないと言った。",
                "zh; 灯塔看守人说灯不亮。",
                "ko; 등대지기는 등이 켜지지 않는다고 말했다.",
                "hi; रखवाले ने कहा कि दीया नहीं जलता।",
                "th; ผู้ดูแลกล่าวว่าตะเกียงไม่ติด"
            })
    void guessesTheLanguage(String expected, String text) {
        assertThat(Language.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1906 — 14:30", "Kaltenried Brunnau Halvorsund", "😀 😀", "ჩვენ ვართ აქ"})
    void leavesOpenWhatIsUnclear(String text) {
        assertThat(Language.of(text)).isEqualTo("und");
    }

    @Test
    void takesALatinNameInARussianTextForNoEnglish() {
        assertThat(Language.of("Компания The Lantern сообщила, что лампа не горит и маяк закрыт."))
                .isEqualTo("ru");
    }

    @Test
    void doesNotStumbleOverASurrogateCutAtTheEndOfItsLook() {
        assertThat(Language.of("The cat and the dog said. " + "😀".repeat(12_000) + "x" + "😀".repeat(9)))
                .isEqualTo("en");
    }
}
