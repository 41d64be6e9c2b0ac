package org.newsverify.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final String QUOTED = "He said “yes”.";

    @Test
    void aParagraphIsReadWhereverItStands() {
        String text = "“No.\n\n" + QUOTED;
        Quotations quotations = Quotations.of(text, new Span(text.indexOf("He"), text.length()));
        assertThat(quotations.begins()).isFalse();
        assertThat(quotations.quotes(0)).as("of another paragraph").isFalse();
        assertThat(quotations.quotes(text.indexOf("said"))).isFalse();
        assertThat(quotations.quotes(text.indexOf('“', 1))).isTrue();
        assertThat(quotations.quotes(text.indexOf('”'))).isTrue();
        assertThat(quotations.quotes(text.length() - 1)).isFalse();
        assertThat(quotations.leavesOpen(text.length())).isFalse();
    }

    /** Or the memory that an article takes would grow with the square of its length. */
    @Test
    void aParagraphFarBehindTakesNoMoreMemory() {
        String far = " ".repeat(1_000_000) + QUOTED;
        Span last = new Span(1_000_000, far.length());
        Quotations.of(far, last); // what is loaded for the first time does not count
        long bytes = allocated();
        Quotations quotations = Quotations.of(far, last);
        assertThat(allocated() - bytes).isLessThan(10_000);
        assertThat(quotations.quotes(far.length() - 3)).isTrue();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
