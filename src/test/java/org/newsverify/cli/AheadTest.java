package org.newsverify.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final AtomicInteger got = new AtomicInteger();

    @Test
    void isGotOnceWhetherBegunOrNot() {
        Ahead<Integer> begun = new Ahead<>(got::incrementAndGet);
        begun.begin();
        assertThat(begun.get()).isEqualTo(1);
        assertThat(begun.get()).isEqualTo(1);
        assertThat(new Ahead<>(got::incrementAndGet).get()).isEqualTo(2);
    }

    @Test
    void isNotGotUnlessBegunOrAskedFor() {
        new Ahead<>(got::incrementAndGet).settle();
        assertThat(got).hasValue(0);
    }

    @Test
    void whatWasBegunIsWaitedFor() {
        CountDownLatch late = new CountDownLatch(1);
        Ahead<Integer> begun = new Ahead<>(() -> {
            try {
                late.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return got.incrementAndGet();
        });
        begun.begin();
        new Thread(late::countDown).start();
        begun.settle();
        assertThat(got).hasValue(1);
    }

    @Test
    void whatGoesWrongIsToldToWhoAsks() {
        Ahead<Integer> begun = new Ahead<>(() -> {
            throw new IllegalStateException("no model");
        });
        begun.begin();
        begun.settle();
        assertThatThrownBy(begun::get).isInstanceOf(IllegalStateException.class).hasMessage("no model");
    }

    @Test
    void anErrorStaysOne() {
        Ahead<Integer> begun = new Ahead<>(() -> {
            throw new OutOfMemoryError("full");
        });
        begun.begin();
        assertThatThrownBy(begun::get).isInstanceOf(OutOfMemoryError.class).hasMessage("full");
    }
}
