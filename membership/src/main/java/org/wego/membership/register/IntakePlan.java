package org.wego.membership.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.membership.register.MemberIntake.Answer;
import org.wego.membership.register.MemberIntake.Effect;
import org.wego.membership.register.MemberIntake.Entry;
import org.wego.membership.term.Membership;

/**
 * What becomes of an entry that is to be taken in: whom it means, and what that does.
 *
 * @param member the one on record that it means, or may mean
 * @param after the profile it would have
 */
record IntakePlan(IntakePlan.@Nullable OnRecord member, MemberProfile after, Effect effect) {

    static IntakePlan of(Entry entry, Known known) {
        if (entry.id() == null) {
            return named(entry, known);
        }
        OnRecord member = known.byId.get(entry.id());
        return member == null
                ? new IntakePlan(null, entry.profile(), new Effect.Unknown())
                : revision(entry, member, known);
    }

    /** A member that the entry names by its id; a new name may be that of another one. */
    private static IntakePlan revision(Entry entry, OnRecord member, Known known) {
        MemberProfile after = entry.revision().apply(member.profile);
        List<OnRecord> others = known.resembling(after)
                .filter(it -> !it.id().equals(member.id()))
                .filter(it -> !after.isNamesakeOf(member.profile) || Likeness.calledTheSame(after, it.profile))
                .toList();
        Effect effect = change(member, after, entry.figures());
        if (others.stream().anyMatch(it -> Likeness.of(after, it.profile) == Likeness.SAME)) {
            effect = new Effect.NameTaken();
        } else if (!others.isEmpty() && entry.answer() != Answer.ANOTHER) {
            effect = entry.answer() == Answer.SAME ? new Effect.NameTaken() : doubt(others.getFirst(), entry);
        }
        return new IntakePlan(member, after, effect);
    }

    /** A new member, or the one that the name means. */
    private static IntakePlan named(Entry entry, Known known) {
        MemberProfile asked = entry.profile();
        List<OnRecord> others = known.resembling(asked).toList();
        List<OnRecord> same = others.stream()
                .filter(it -> Likeness.of(asked, it.profile) == Likeness.SAME)
                .toList();
        if (entry.answer() == Answer.ANOTHER || others.isEmpty()) {
            Effect refused = same.isEmpty() ? new Effect.Unknown() : new Effect.NameTaken();
            boolean isNew = same.isEmpty() && entry.answer() != Answer.SAME;
            return new IntakePlan(null, asked, isNew ? addition(entry) : refused);
        }
        // a name without a place means the only one that is called so
        List<OnRecord> namesakes = others.stream()
                .filter(it -> asked.place().isEmpty() && asked.isNamesakeOf(it.profile))
                .toList();
        List<OnRecord> meant = same.isEmpty() ? namesakes : same;
        if (meant.size() > 1 || (meant.isEmpty() && entry.answer() == Answer.SAME && others.size() > 1)) {
            return new IntakePlan(
                    null,
                    asked,
                    new Effect.Ambiguous(
                            others.stream().map(it -> it.profile.label()).toList()));
        }
        OnRecord member = meant.isEmpty() ? others.getFirst() : meant.getFirst();
        if (entry.answer() == Answer.NONE && (meant.isEmpty() || isFar(member, entry))) {
            return new IntakePlan(member, asked, doubt(member, entry));
        }
        MemberProfile after = entry.revision().apply(member.profile).named(member.profile);
        return new IntakePlan(member, after, change(member, after, entry.figures()));
    }

    private static Effect doubt(OnRecord member, Entry entry) {
        MemberProfile after = entry.revision().apply(member.profile).named(member.profile);
        return new Effect.Doubtful(
                member.id(),
                member.profile,
                member.profile.name().equals(entry.profile().name()),
                differences(member, after, entry.figures()));
    }

    private static boolean isFar(OnRecord member, Entry entry) {
        return entry.profile().isFarFrom(member.profile)
                || entry.figures().entrySet().stream().anyMatch(it -> {
                    SizeFigure known = SizeFigure.forYear(it.getValue().year(), member.member.series(it.getKey()));
                    return known != null && known.isFarFrom(it.getValue());
                });
    }

    private static Effect addition(Entry entry) {
        List<Problem> problems = entry.profile().problems();
        return problems.isEmpty()
                ? new Effect.Added(FieldValue.differences(List.of(), FieldValue.of(entry.profile(), entry.figures())))
                : new Effect.Refused(problems);
    }

    private static Effect change(OnRecord member, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
        List<Problem> problems = after.problems();
        if (!problems.isEmpty()) {
            return new Effect.Refused(problems);
        }
        Optional<Problem> contradiction = RecordedTerms.problem(member.terms, member.profile, after);
        if (contradiction.isPresent()) {
            return new Effect.Refused(List.of(contradiction.get()));
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

    /**
     * A member as it was read; its profile is made once.
     *
     * @param terms null if the profile says all of them
     */
    record OnRecord(
            Member member, MemberProfile profile, @Nullable Membership terms) {

        MemberId id() {
            return member.memberId();
        }
    }

    /** The members that a block may mean. */
    record Known(Map<MemberId, OnRecord> byId, Map<String, List<OnRecord>> byKey) {

        /** Those that a profile may be of, the earliest first. */
        Stream<OnRecord> resembling(MemberProfile profile) {
            return NameKey.resembling(profile.name()).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(it -> Likeness.of(profile, it.profile) != Likeness.OTHER)
                    .sorted(Comparator.comparing(it -> it.id().value()));
        }
    }
}
