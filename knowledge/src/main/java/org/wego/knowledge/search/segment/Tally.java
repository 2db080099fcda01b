package org.wego.knowledge.search.segment;

import org.apache.lucene.util.FixedBitSet;

/** Counts for all entries at once in how many of some sets they are: the digits of the counts are sets themselves. */
public final class Tally {

    private final int size;
    private final long[][] digits;

    /**
     * Begins with none.
     *
     * @param size the number of entries
     * @param sets how many sets there will be at most
     */
    public Tally(int size, int sets) {
        this.size = size;
        this.digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sets)][FixedBitSet.bits2words(size)];
    }

    /** Counts one more for those of a set. */
    public void add(FixedBitSet set) {
        long[] words = set.getBits();
        for (int i = 0; i < FixedBitSet.bits2words(size); i++) {
            long carry = words[i];
            for (int digit = 0; carry != 0 && digit < digits.length; digit++) {
                long before = digits[digit][i];
                digits[digit][i] = before ^ carry;
                carry &= before;
            }
        }
    }

    /** Those that are in this many sets or more; at most as many as there are. */
    public FixedBitSet atLeast(int count) {
        long[] reached = new long[FixedBitSet.bits2words(size)];
        for (int i = 0; i < reached.length; i++) {
            long more = 0;
            long same = -1L;
            for (int digit = digits.length - 1; digit >= 0; digit--) {
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
