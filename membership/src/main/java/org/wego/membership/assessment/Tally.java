package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.fee.FeeScheduleId;
import org.wego.membership.organisation.AssessableMember;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.Region;
import org.wego.membership.organisation.SizeFigure;

/**
 * Adds up what one pass over all members finds: how many pay how much, by category and region, and a fingerprint of
 * every single finding. Two passes have the same fingerprint only if they find the same of each member.
 */
class Tally {

    private static final int BUFFER = 1 << 15;
    private static final int LONGEST_ENTRY = 128;

    private final Map<MembershipCategory, Sum> byCategory = new EnumMap<>(MembershipCategory.class);
    private final Map<Region, Sum> byRegion = new EnumMap<>(Region.class);
    private final Sum noRegion = new Sum();
    private final Sum all = new Sum();
    private final Set<FeeScheduleId> schedules = new HashSet<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final MessageDigest digest = sha256();
    private long members;

    /** Counts what was found of the member. */
    void add(AssessableMember member, Gate.Verdict verdict) {
        members++;
        write(member.id().value());
        switch (verdict) {
            case Gate.Pays pays -> {
                long cents = pays.amount().getAmountMinorLong();
                all.add(cents);
                byCategory.computeIfAbsent(member.category(), _ -> new Sum()).add(cents);
                Region region = member.region();
                (region == null ? noRegion : byRegion.computeIfAbsent(region, _ -> new Sum())).add(cents);
                buffer.putLong(cents);
                FeeExplanation why = pays.why();
                if (why != null) {
                    schedules.add(why.schedule());
                    write(why.schedule().value());
                }
                write(member.population());
                write(member.employees());
                // decides the region and, with the edition of the run, the GDP
                CountryCode country = member.country();
                String code = country == null ? "--" : country.getAlpha2();
                buffer.putChar(code.charAt(0)).putChar(code.charAt(1));
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

    /** The versions of schedules that the fees were read from. */
    Set<FeeScheduleId> schedules() {
        return schedules;
    }

    List<GroupTotal> byCategory() {
        return byCategory.entrySet().stream()
                .map(it -> it.getValue().total(it.getKey().name()))
                .toList();
    }

    List<GroupTotal> byRegion() {
        List<GroupTotal> totals = new ArrayList<>();
        byRegion.forEach((region, sum) -> totals.add(sum.total(region.name())));
        if (noRegion.members > 0) {
            totals.add(noRegion.total(""));
        }
        return totals;
    }

    /** Closes the count: the figures with a SHA-256 of all findings in their order. To be asked for once, at the end. */
    Figures figures() {
        flush();
        return new Figures(
                members, fees(), all.money().getAmount(), HexFormat.of().formatHex(digest.digest()));
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

    /**
     * The count in four figures.
     *
     * @param members how many were looked at
     * @param fees how many of them pay
     * @param amount what they pay together, in US dollars
     * @param fingerprint stands for every single finding; null before the first pass
     */
    @Embeddable
    record Figures(
            long members,
            long fees,
            BigDecimal amount,
            @Nullable String fingerprint) {

        /** Before the first pass. */
        static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO, null);

        Money money() {
            return Money.of(CurrencyUnit.USD, amount);
        }

        /** Whether every single finding is the same. */
        boolean sameAs(Figures others) {
            return Objects.equals(fingerprint, others.fingerprint);
        }

        /** Whether these are exactly the figures that somebody saw. */
        boolean are(String seen) {
            return seen.equals(fingerprint);
        }
    }
}
