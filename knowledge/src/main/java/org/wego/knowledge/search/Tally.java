package org.wego.knowledge.search;

import org.apache.lucene.util.FixedBitSet;

/** Counts for all entries at once in how many of some sets they are: the digits of the counts are sets themselves. */
final class Tally {

    private static final int DIGITS = 7;

    private final int size;
    private final long[][] digits;

    /** @param size the number of entries */
    Tally(int size) {
        this.size = size;
        this.digits = new long[DIGITS][FixedBitSet.bits2words(size)];
    }

    /** Counts one more for those of a set; at most 127 sets. */
    void add(FixedBitSet set) {
        long[] words = set.getBits();
        for (int i = 0; i < digits[0].length; i++) {
            long carry = words[i];
            for (int digit = 0; carry != 0 && digit < DIGITS; digit++) {
                long before = digits[digit][i];
                digits[digit][i] = before ^ carry;
                carry &= before;
            }
        }
    }

    /** Those that are in so many sets, or in more. */
    FixedBitSet atLeast(int count) {
        long[] reached = new long[digits[0].length];
        for (int i = 0; i < reached.length; i++) {
            long more = 0;
            long same = -1L;
            for (int digit = DIGITS - 1; digit >= 0; digit--) {
                long here = digits[digit][i];
                if ((count >> digit & 1) == 1) {
                    same &= here;
                } else {
                    more |= same & here;
                    same &= ~here;
                }
            }
            reached[i] = more | same;
        }
        if (size % Long.SIZE != 0) {
            reached[reached.length - 1] &= -1L >>> -size;
        }
        return new FixedBitSet(reached, size);
    }
}
