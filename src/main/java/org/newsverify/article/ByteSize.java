package org.newsverify.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an input may be.
 *
 * @param bytes from 1 to {@link #MOST}
 */
public record ByteSize(int bytes) {

    /** The longest that can be allowed: 1 GiB, which an array of bytes and a string of chars can hold. */
    public static final int MOST = 1 << 30;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,10}) ?([KMG]?)(?:I?B)?");
    private static final String UNITS = "KMG";

    /** @throws IllegalArgumentException if it is nothing or more than can be allowed */
    public ByteSize {
        if (bytes < 1 || bytes > MOST) {
            throw new IllegalArgumentException("a size is from 1 byte to 1G");
        }
    }

    /**
     * A size as people write it, powers of 1024: {@code 20M}, {@code 512k}, {@code 20MiB}, or a number of bytes.
     *
     * @throws IllegalArgumentException if it is none, or out of range; says what is one
     */
    public static ByteSize parse(String given) {
        Matcher form = FORM.matcher(given.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException("a size is written as 20M or 512K");
        }
        int unit = form.group(2).isEmpty() ? 0 : UNITS.indexOf(form.group(2)) + 1;
        long bytes = Long.parseLong(form.group(1)) << (10 * unit);
        return new ByteSize((int) Math.min(bytes, Integer.MAX_VALUE));
    }

    /** As in {@code 10 MiB}, in the largest unit that leaves a whole number. */
    @Override
    public String toString() {
        int unit = Math.min(Integer.numberOfTrailingZeros(bytes) / 10, UNITS.length());
        return (bytes >> (10 * unit)) + (unit == 0 ? " bytes" : " " + UNITS.charAt(unit - 1) + "iB");
    }
}
