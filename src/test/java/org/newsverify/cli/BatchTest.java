package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsverify.article.UnreadableException;

class BatchTest {

    private static final List<Input> INPUTS = IntStream.range(0, 100)
            .mapToObj(number -> Input.named(String.valueOf(number)))
            .toList();

    @Test
    void handsOnInTheOrderOfTheInputsAndIsNeverFarAhead() throws IOException {
        List<String> taken = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Result.Work work = input -> {
            begun.incrementAndGet();
            LockSupport.parkNanos(Integer.parseInt(input.name()) % 3 * 1_000_000L);
            return new Result.Unreadable(input, "");
        };
        new Batch(3).run(INPUTS, work, result -> {
            ahead.accumulateAndGet(begun.get() - taken.size(), Math::max);
            taken.add(result.input().name());
        });
        assertThat(taken).isEqualTo(INPUTS.stream().map(Input::name).toList());
        assertThat(ahead.get()).isBetween(1, 12);
    }

    @Test
    void oneThatCannotBeReadAndOneThatCrashesAreResultsLikeOthers() throws IOException {
        List<Result> taken = new ArrayList<>();
        Result.Work work = input -> {
            switch (input.name()) {
                case "1" -> throw new UnreadableException("is empty");
                case "2" -> throw new IllegalStateException("broken");
                default -> {
                    return new Result.Unreadable(input, "as expected");
                }
            }
        };
        new Batch(2).run(INPUTS.subList(0, 4), work, taken::add);
        assertThat(taken.get(1)).isEqualTo(new Result.Unreadable(INPUTS.get(1), "is empty"));
        assertThat(taken.get(2)).isInstanceOf(Result.Failed.class);
        assertThat(taken.get(3)).isEqualTo(new Result.Unreadable(INPUTS.get(3), "as expected"));
    }

    @Test
    void progressTellsTheRateOfWhatThisRunDid() {
        assertThat(Progress.line(120, 0, 1000, "articles", 15))
                .isEqualTo("verify: 120 of 1000 articles, 8.0 a second, 1:50 left");
        assertThat(Progress.line(120, 100, 1000, "articles", 10))
                .isEqualTo("verify: 120 of 1000 articles, 2.0 a second, 7:20 left");
        assertThat(Progress.line(100, 0, 100_000, "articles", 10)).endsWith("2:46:30 left");
        assertThat(Progress.line(5, 5, 10, "articles", 0)).endsWith("0.0 a second, 0:00 left");
    }
}
