package org.wego.membership.register;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.wego.membership.register.MemberChange.Difference;

/** Takes in many members at once, a block at a time. For the slices that import, which answer for who may ask. */
@Repository
public class MemberIntake {

    /** A country has one member of a name and place. */
    public static final Constraint NAMED_ONCE = Constraint.named("member_named_once_a_place");

    private final Members members;
    private final MemberHistory history;
    private final EntityManager session;

    MemberIntake(Members members, MemberHistory history, EntityManager session) {
        this.members = members;
        this.history = history;
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
                .map(entry -> Plan.of(entry, known))
                .map(Plan::effect)
                .toList();
        session.clear();
        return effects;
    }

    /**
     * Records a block of members, in the transaction of the caller.
     *
     * @param added the members that earlier blocks of the same list added, which the later ones do not mean; those of
     *     this one join them
     */
    @Transactional
    public List<Effect> take(List<Entry> block, Set<MemberId> added) {
        Known known = known(block, added);
        List<Effect> effects = new ArrayList<>(block.size());
        for (Entry entry : block) {
            Plan plan = Plan.of(entry, known);
            effects.add(plan.effect);
            if (plan.effect instanceof Effect.Added) {
                add(entry, added);
            } else if (plan.effect instanceof Effect.Changed) {
                change(Objects.requireNonNull(plan.member), plan.after, entry.figures);
            }
        }
        session.flush();
        session.clear();
        return effects;
    }

    private void add(Entry entry, Set<MemberId> added) {
        Member member = Member.admit(entry.profile);
        entry.figures.forEach(member::record);
        Member saved = members.save(member);
        added.add(saved.memberId());
        history.noteAdmission(saved.memberId(), entry.profile);
    }

    private void change(OnRecord known, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
        Member member = known.member;
        List<FieldValue> before = FieldValue.of(known.profile, member.figuresOfTheYears(figures));
        member.revise(after);
        figures.forEach(member::record);
        history.note(member.memberId(), after.label(), before, FieldValue.of(after, figures));
    }

    /** A member as it was read; its profile is made once. */
    private record OnRecord(Member member, MemberProfile profile) {

        MemberId id() {
            return member.memberId();
        }
    }

    /** What becomes of an entry. */
    private record Plan(@Nullable OnRecord member, MemberProfile after, Effect effect) {

        static Plan of(Entry entry, Known known) {
            if (entry.id == null) {
                return named(entry, known);
            }
            OnRecord member = known.byId.get(entry.id);
            return member == null
                    ? new Plan(null, entry.profile, new Effect.Unknown())
                    : revision(entry, member, known);
        }

        /** A member that the entry names by its id; a new name may be that of another one. */
        private static Plan revision(Entry entry, OnRecord member, Known known) {
            MemberProfile after = entry.revision.apply(member.profile);
            List<OnRecord> others = known.resembling(after)
                    .filter(it -> !it.id().equals(member.id()))
                    .filter(it -> !after.isNamesakeOf(member.profile) || Likeness.calledTheSame(after, it.profile))
                    .toList();
            Effect effect = change(member, after, entry.figures);
            if (others.stream().anyMatch(it -> Likeness.of(after, it.profile) == Likeness.SAME)) {
                effect = new Effect.NameTaken();
            } else if (!others.isEmpty() && entry.answer != Answer.ANOTHER) {
                effect = entry.answer == Answer.SAME ? new Effect.NameTaken() : doubt(others.getFirst(), entry);
            }
            return new Plan(member, after, effect);
        }

        /** A new member, or the one that the name means. */
        private static Plan named(Entry entry, Known known) {
            MemberProfile asked = entry.profile;
            List<OnRecord> others = known.resembling(asked).toList();
            List<OnRecord> same = others.stream()
                    .filter(it -> Likeness.of(asked, it.profile) == Likeness.SAME)
                    .toList();
            if (entry.answer == Answer.ANOTHER || others.isEmpty()) {
                Effect refused = same.isEmpty() ? new Effect.Unknown() : new Effect.NameTaken();
                boolean isNew = same.isEmpty() && entry.answer != Answer.SAME;
                return new Plan(null, asked, isNew ? addition(entry) : refused);
            }
            // a name without a place means the only one that is called so
            List<OnRecord> namesakes = others.stream()
                    .filter(it -> asked.place().isEmpty() && asked.isNamesakeOf(it.profile))
                    .toList();
            List<OnRecord> meant = same.isEmpty() ? namesakes : same;
            if (meant.size() > 1 || (meant.isEmpty() && entry.answer == Answer.SAME && others.size() > 1)) {
                return new Plan(
                        null,
                        asked,
                        new Effect.Ambiguous(
                                others.stream().map(it -> it.profile.label()).toList()));
            }
            OnRecord member = meant.isEmpty() ? others.getFirst() : meant.getFirst();
            if (entry.answer == Answer.NONE && (meant.isEmpty() || isFar(member, entry))) {
                return new Plan(member, asked, doubt(member, entry));
            }
            MemberProfile after = entry.revision.apply(member.profile).named(member.profile);
            return new Plan(member, after, change(member, after, entry.figures));
        }

        private static Effect doubt(OnRecord member, Entry entry) {
            MemberProfile after = entry.revision.apply(member.profile).named(member.profile);
            return new Effect.Doubtful(
                    member.id(),
                    member.profile,
                    member.profile.name().equals(entry.profile.name()),
                    differences(member, after, entry.figures));
        }

        private static boolean isFar(OnRecord member, Entry entry) {
            return entry.profile.isFarFrom(member.profile)
                    || entry.figures.entrySet().stream().anyMatch(it -> {
                        SizeFigure known = SizeFigure.forYear(it.getValue().year(), member.member.series(it.getKey()));
                        return known != null && known.isFarFrom(it.getValue());
                    });
        }

        private static Effect addition(Entry entry) {
            List<Problem> problems = entry.profile.problems();
            return problems.isEmpty()
                    ? new Effect.Added(FieldValue.differences(List.of(), FieldValue.of(entry.profile, entry.figures)))
                    : new Effect.Refused(problems);
        }

        private static Effect change(OnRecord member, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
            List<Problem> problems = after.problems();
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            boolean changes = !after.equals(member.profile)
                    || figures.entrySet().stream()
                            .anyMatch(it -> !member.member.series(it.getKey()).contains(it.getValue()));
            return changes
                    ? new Effect.Changed(member.id(), differences(member, after, figures))
                    : new Effect.Unchanged(member.id());
        }

        private static List<Difference> differences(
                OnRecord member, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
            return FieldValue.differences(
                    member.member.stateWith(member.profile, Map.of()), member.member.stateWith(after, figures));
        }
    }

    private Known known(List<Entry> block, Set<MemberId> added) {
        Map<MemberId, OnRecord> byId = new HashMap<>();
        List<UUID> ids = block.stream()
                .map(Entry::id)
                .filter(Objects::nonNull)
                .map(MemberId::value)
                .toList();
        if (!ids.isEmpty()) {
            members.findByIdIn(ids).forEach(it -> byId.put(it.memberId(), new OnRecord(it, it.profile())));
        }
        Map<String, List<OnRecord>> byKey = new HashMap<>();
        Set<String> keys = block.stream()
                .flatMap(it -> NameKey.resembling(it.profile.name()).stream())
                .collect(Collectors.toSet());
        members.findByNameKeyIn(keys).stream()
                .filter(member -> !added.contains(member.memberId()))
                .map(it -> new OnRecord(it, it.profile()))
                .forEach(it -> byKey.computeIfAbsent(NameKey.of(it.profile.name()), _ -> new ArrayList<>())
                        .add(it));
        return new Known(byId, byKey);
    }

    /** The members that a block may mean. */
    private record Known(Map<MemberId, OnRecord> byId, Map<String, List<OnRecord>> byKey) {

        /** Those that a profile may be of, the earliest first. */
        Stream<OnRecord> resembling(MemberProfile profile) {
            return NameKey.resembling(profile.name()).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(it -> Likeness.of(profile, it.profile) != Likeness.OTHER)
                    .sorted(Comparator.comparing(it -> it.id().value()));
        }
    }
}
