package org.wego.membership.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.AssessableMember;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/**
 * Adds up what one pass over all members finds: how many pay how much, by category and region, and a fingerprint of
 * every single finding. Two passes have the same fingerprint only if they find the same of each member.
 */
class Figures {

    private static final int BUFFER = 1 << 15;
    private static final int LONGEST_ENTRY = 128;

    private final Map<MembershipCategory, Sum> byCategory = new EnumMap<>(MembershipCategory.class);
    private final Map<String, Sum> byRegion = new TreeMap<>();
    private final Sum all = new Sum();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final MessageDigest digest = sha256();
    private long members;
    private @Nullable String fingerprint;

    /** Counts what was found of the member. */
    void add(AssessableMember member, Gate.Verdict verdict) {
        members++;
        write(member.id().value());
        switch (verdict) {
            case Gate.Pays pays -> {
                long cents = pays.amount().getAmountMinorLong();
                all.add(cents);
                byCategory.computeIfAbsent(member.category(), _ -> new Sum()).add(cents);
                String region = member.region();
                byRegion.computeIfAbsent(region == null ? "" : region, _ -> new Sum())
                        .add(cents);
                buffer.putLong(cents);
                write(pays.why().schedule().value());
                write(member.population());
                write(member.employees());
            }
            case Gate.Excluded excluded ->
                buffer.put(excluded.reason().kind().name().getBytes(StandardCharsets.US_ASCII));
        }
        if (buffer.remaining() < LONGEST_ENTRY) {
            flush();
        }
    }

    /** How many members were looked at. */
    long members() {
        return members;
    }

    /** How many of them pay. */
    long fees() {
        return all.members;
    }

    /** What they pay together. */
    Money amount() {
        return all.money();
    }

    List<GroupTotal> byCategory() {
        return byCategory.entrySet().stream()
                .map(it -> it.getValue().total(it.getKey().name()))
                .toList();
    }

    List<GroupTotal> byRegion() {
        return byRegion.entrySet().stream()
                .map(it -> it.getValue().total(it.getKey()))
                .toList();
    }

    /** SHA-256 of all findings in their order, hexadecimal; nothing can be added after it was asked for. */
    String fingerprint() {
        if (fingerprint == null) {
            flush();
            fingerprint = HexFormat.of().formatHex(digest.digest());
        }
        return fingerprint;
    }

    private void write(UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private void write(@Nullable SizeFigure figure) {
        buffer.putLong(figure == null ? -1 : figure.value()).putInt(figure == null ? 0 : figure.year());
    }

    private void flush() {
        buffer.flip();
        digest.update(buffer);
        buffer.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java platform has SHA-256", every);
        }
    }

    /** Members and cents of one group. */
    private static final class Sum {

        private long members;
        private long cents;

        void add(long more) {
            members++;
            cents = Math.addExact(cents, more);
        }

        Money money() {
            return Money.ofMinor(CurrencyUnit.USD, cents);
        }

        GroupTotal total(String key) {
            return new GroupTotal(key, members, money());
        }
    }
}
