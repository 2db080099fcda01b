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
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.assessment.gate.Gate;
import org.wego.membership.assessment.gate.GroupTotal;
import org.wego.membership.concession.Concession;
import org.wego.membership.fee.CountedSize;
import org.wego.membership.fee.FeeExplanation;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.schedule.FeeScheduleId;

/**
 * Adds up what one pass over all members finds: how many pay how much, by category and region, and a fingerprint. Two
 * passes have the same fingerprint only if they exclude the same members for the same kinds of reasons, and all that
 * would be frozen of each other member is the same.
 */
final class Tally {

    private final Map<MembershipCategory, Sum> byCategory = new EnumMap<>(MembershipCategory.class);
    private final Map<Region, Sum> byRegion = new EnumMap<>(Region.class);
    private final Sum noRegion = new Sum();
    private final Map<ExclusionReason.Kind, Long> excluded = new EnumMap<>(ExclusionReason.Kind.class);
    private final Sum all = new Sum();
    private final Set<FeeScheduleId> schedules = new HashSet<>();
    private final Fingerprint fingerprint = new Fingerprint();
    private long members;

    /** Counts what was found of the member. */
    void add(AssessableMember member, Gate.Verdict verdict) {
        members++;
        fingerprint.add(member.id().value());
        switch (verdict) {
            case Gate.Pays pays -> {
                long cents = pays.amount().getAmountMinorLong();
                all.add(cents);
                byCategory.computeIfAbsent(member.category(), _ -> new Sum()).add(cents);
                Region region = member.region();
                (region == null ? noRegion : byRegion.computeIfAbsent(region, _ -> new Sum())).add(cents);
                fingerprint.add(cents);
                add(member, pays);
            }
            case Gate.Excluded(var reason) -> {
                excluded.merge(reason.kind(), 1L, Long::sum);
                fingerprint.add(reason.kind().name());
            }
        }
    }

    /**
     * All that an assessment keeps and that can change while the run waits. The GDP and the region follow from the
     * country and the edition of the run, bands and names of a schedule from its version.
     */
    private void add(AssessableMember member, Gate.Pays pays) {
        fingerprint.add(member.name());
        fingerprint.add(member.category().name());
        CountryCode country = member.country();
        if (country == null) {
            fingerprint.addMissing();
        } else {
            fingerprint.add(country.name());
        }
        FeeExplanation why = pays.why();
        if (why == null) {
            fingerprint.addMissing();
        } else {
            schedules.add(why.schedule());
            fingerprint.add(why.schedule().value());
            add(why.size());
        }
        Concession concession = pays.concession();
        if (concession == null) {
            fingerprint.addMissing();
        } else {
            fingerprint.add(concession.reason());
            fingerprint.add(concession.approver());
        }
    }

    private void add(@Nullable CountedSize size) {
        if (size == null) {
            fingerprint.addMissing();
        } else {
            fingerprint.add(size.figure().value());
            fingerprint.add(size.figure().year());
            fingerprint.add(size.figure().source());
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

    /** How many members do not pay, by kind of reason. */
    Map<ExclusionReason.Kind, Long> excluded() {
        return excluded;
    }

    /** What is paid by members of each category that has any. */
    List<GroupTotal> byCategory() {
        return totals(byCategory);
    }

    /** What is paid by members of each region that has any, and last by those without one. */
    List<GroupTotal> byRegion() {
        List<GroupTotal> totals = new ArrayList<>(totals(byRegion));
        if (noRegion.members > 0) {
            totals.add(noRegion.total(""));
        }
        return totals;
    }

    private static <K extends Enum<K>> List<GroupTotal> totals(Map<K, Sum> sums) {
        return sums.entrySet().stream()
                .map(it -> it.getValue().total(it.getKey().name()))
                .toList();
    }

    /** Closes the count: the figures with the fingerprint. To be asked for once, at the end. */
    Figures figures() {
        return new Figures(members, fees(), all.money().getAmount(), fingerprint.hex());
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

    /** A SHA-256 of what is added; texts count with their length, so that they cannot run into one another. */
    private static final class Fingerprint {

        private static final int BUFFER = 1 << 15;
        private static final int MISSING = -1;

        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        private final MessageDigest digest = sha256();

        void add(long value) {
            room(Long.BYTES).putLong(value);
        }

        void add(UUID id) {
            room(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
        }

        void addMissing() {
            room(Integer.BYTES).putInt(MISSING);
        }

        String hex() {
            flush();
            return HexFormat.of().formatHex(digest.digest());
        }

        private ByteBuffer room(int bytes) {
            if (buffer.remaining() < bytes) {
                flush();
            }
            return buffer;
        }

        private void flush() {
            digest.update(buffer.flip());
            buffer.clear();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException every) {
                throw new IllegalStateException("Every Java platform has SHA-256", every);
            }
        }
    }

    /**
     * The count in four figures.
     *
     * @param members how many were looked at
     * @param fees how many of them pay
     * @param amount what they pay together, in US dollars
     * @param fingerprint of all that was found, as {@link Tally} says; null before the first pass
     */
    @Embeddable
    record Figures(
            long members,
            long fees,
            BigDecimal amount,
            @Nullable String fingerprint) {

        /** Before the first pass. */
        static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO, null);

        /** What they pay together. */
        Money money() {
            return Money.of(CurrencyUnit.USD, amount);
        }

        /** Whether both passes found the same. */
        boolean sameAs(Figures others) {
            return Objects.equals(fingerprint, others.fingerprint);
        }

        /** Whether these are exactly the figures that somebody saw. */
        boolean are(String seen) {
            return seen.equals(fingerprint);
        }
    }
}
