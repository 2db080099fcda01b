package org.wego.membership.register;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.IntakePlan.Known;
import org.wego.membership.register.IntakePlan.OnRecord;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.Membership;

/** Takes in many members at once, a block at a time. For the slices that import, which answer for who may ask. */
@Repository
public class MemberIntake {

    /** A country has one member of a name and place. */
    public static final Constraint NAMED_ONCE = Constraint.named("member_named_once_a_place");

    /** How many new members are written at once: the more there are, the more of them share a page of an index. */
    private static final int WRITTEN_AT_ONCE = 10_000;

    private final Members members;
    private final MemberRows rows;
    private final MemberHistory history;
    private final RecordedTerms terms;
    private final EntityManager session;

    MemberIntake(Members members, MemberRows rows, MemberHistory history, RecordedTerms terms, EntityManager session) {
        this.members = members;
        this.rows = rows;
        this.history = history;
        this.terms = terms;
        this.session = session;
    }

    /**
     * A member to take in: a known one by its id, or a new or known one by its name, place and country.
     *
     * @param id of a known member
     * @param profile what a new member is recorded with
     * @param revision what becomes of the profile of a known one
     * @param figures to be added to its series
     * @param answer what somebody said whom it means
     */
    public record Entry(
            @Nullable MemberId id,
            MemberProfile profile,
            UnaryOperator<MemberProfile> revision,
            Map<SizeKind, SizeFigure> figures,
            Answer answer) {}

    /** Whether an entry without an id means the member on record that it resembles. */
    public enum Answer {
        NONE,
        SAME,
        ANOTHER
    }

    /** What taking an entry in does; nothing is recorded of those that are refused or doubtful. */
    public sealed interface Effect {

        /** There is a new member. */
        record Added(List<Difference> differences) implements Effect {}

        /** The record of the member is another one. */
        record Changed(MemberId member, List<Difference> differences) implements Effect {}

        /** The record said so before. */
        record Unchanged(MemberId member) implements Effect {}

        /**
         * Somebody has to say whether it means a member on record.
         *
         * @param namesake whether the name is the same, but the figures or the place on the globe are far away, or only
         *     one of the two has a place or country
         * @param differences what would become of the record if it does
         */
        record Doubtful(MemberId member, MemberProfile onRecord, boolean namesake, List<Difference> differences)
                implements Effect {}

        /** It means one of several members on record; only an id or a place could say which. */
        record Ambiguous(List<String> members) implements Effect {}

        /** It would leave a record that cannot be right. */
        record Refused(List<Problem> problems) implements Effect {}

        /** The country has another member of that name and place. */
        record NameTaken() implements Effect {}

        /** No member has that id, or none is there that it could be the same as. */
        record Unknown() implements Effect {}
    }

    /** Says what {@link #take} would do, and does nothing. */
    @Transactional(readOnly = true)
    public List<Effect> compare(List<Entry> block) {
        Known known = known(block, Set.of());
        List<Effect> effects = block.stream()
                .map(entry -> IntakePlan.of(entry, known))
                .map(IntakePlan::effect)
                .toList();
        session.clear();
        return effects;
    }

    /** What earlier blocks of a list did. */
    public static final class SoFar {

        /** Members that the list itself has added: later lines do not mean them. */
        private final Set<MemberId> added = new HashSet<>();

        /** New ones that are not written yet. */
        private final List<MemberRows.Newcomer> begun = new ArrayList<>();

        /** The keys by which members were known before the list changed their names or countries. */
        private final Set<String> left = new HashSet<>();

        /**
         * Whether a block names members by something that earlier blocks changed, so that it would be read differently
         * now.
         */
        public boolean entangles(List<Entry> block) {
            return !left.isEmpty()
                    && block.stream()
                            .flatMap(it -> NameKey.resembling(it.profile.name()).stream())
                            .anyMatch(left::contains);
        }

        private List<MemberRows.Row> admit() {
            List<MemberRows.Row> admitted = MemberRows.admit(begun);
            admitted.forEach(it -> added.add(it.member()));
            begun.clear();
            return admitted;
        }

        private void note(MemberProfile before, MemberProfile after) {
            if (!before.isNamesakeOf(after) || !before.place().equals(after.place())) {
                left.add(NameKey.of(before.name()));
            }
        }
    }

    /**
     * Records a block of members, in the transaction of the caller, who calls {@link #finish} behind the last one.
     *
     * @param soFar what was done of the same list; what is done now joins it
     */
    @Transactional
    public List<Effect> take(List<Entry> block, SoFar soFar) {
        Known known = known(block, soFar.added);
        List<Effect> effects = new ArrayList<>(block.size());
        Map<MemberId, MemberProfile> revised = new HashMap<>();
        for (Entry entry : block) {
            IntakePlan plan = IntakePlan.of(entry, known);
            effects.add(plan.effect());
            if (plan.effect() instanceof Effect.Added) {
                soFar.begun.add(MemberRows.Newcomer.of(entry.profile, entry.figures));
            } else if (plan.effect() instanceof Effect.Changed) {
                OnRecord member = Objects.requireNonNull(plan.member());
                change(member, plan.after(), entry.figures);
                soFar.note(member.profile(), plan.after());
                if (!RecordedTerms.saysTheSame(member.profile(), plan.after())) {
                    revised.put(member.id(), plan.after());
                }
            }
        }
        session.flush();
        terms.follow(revised);
        session.clear();
        if (soFar.begun.size() >= WRITTEN_AT_ONCE) {
            finish(soFar);
        }
        return effects;
    }

    /** Writes the new members of a list that still wait to be written together with others, in the same transaction. */
    @Transactional
    public void finish(SoFar soFar) {
        if (soFar.begun.isEmpty()) {
            return;
        }
        List<MemberRows.Row> admitted = soFar.admit();
        rows.insert(admitted);
        Map<MemberId, MemberProfile> profiles = new LinkedHashMap<>();
        admitted.forEach(it -> profiles.put(it.member(), it.profile()));
        history.noteAdmissions(admitted);
        terms.begin(profiles, Grounds.NONE);
    }

    private void change(OnRecord known, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
        Member member = known.member();
        List<FieldValue> before = FieldValue.of(known.profile(), member.figuresOfTheYears(figures));
        member.revise(after);
        figures.forEach(member::record);
        history.note(member.memberId(), known.profile(), after, before, FieldValue.of(after, figures));
    }

    private Known known(List<Entry> block, Set<MemberId> added) {
        Map<MemberId, OnRecord> byId = new HashMap<>();
        List<UUID> ids = block.stream()
                .map(Entry::id)
                .filter(Objects::nonNull)
                .map(MemberId::value)
                .toList();
        List<Member> meant = ids.isEmpty() ? List.of() : members.findByIdIn(ids);
        Map<String, List<OnRecord>> byKey = new HashMap<>();
        Set<String> keys = block.stream()
                .flatMap(it -> NameKey.resembling(it.profile.name()).stream())
                .collect(Collectors.toSet());
        List<UUID> called = rows.called(keys).stream()
                .filter(it -> !added.contains(new MemberId(it)))
                .toList();
        List<Member> named = called.isEmpty() ? List.of() : members.findByIdIn(called);
        Map<MemberId, Membership> beyond = terms.beyondRecords(Stream.concat(meant.stream(), named.stream())
                .map(Member::memberId)
                .collect(Collectors.toSet()));
        meant.forEach(it -> byId.put(it.memberId(), new OnRecord(it, it.profile(), beyond.get(it.memberId()))));
        named.stream()
                .map(it -> new OnRecord(it, it.profile(), beyond.get(it.memberId())))
                .forEach(it -> byKey.computeIfAbsent(NameKey.of(it.profile().name()), _ -> new ArrayList<>())
                        .add(it));
        return new Known(byId, byKey);
    }
}
