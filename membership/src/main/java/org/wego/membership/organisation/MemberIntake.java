package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberOutcome.Problem;

/** Takes in many members at once, a block at a time. For the slices that import, which answer for who may ask. */
@Repository
public class MemberIntake {

    private final Members members;
    private final MemberHistory history;
    private final EntityManager session;

    MemberIntake(Members members, MemberHistory history, EntityManager session) {
        this.members = members;
        this.history = history;
        this.session = session;
    }

    /**
     * A member to take in: a known one by its id, or a new or known one by its name and country.
     *
     * @param id of a known member
     * @param profile what a new member is recorded with
     * @param revision what becomes of the profile of a known one
     * @param figures to be added to its series
     */
    public record Entry(
            @Nullable MemberId id,
            MemberProfile profile,
            UnaryOperator<MemberProfile> revision,
            Map<SizeKind, SizeFigure> figures) {}

    /** What taking an entry in does; nothing is recorded of those that are refused. */
    public sealed interface Effect {

        /** There is a new member. */
        record Added() implements Effect {}

        /** The record of the member is another one. */
        record Changed(MemberId member) implements Effect {}

        /** The record said so before. */
        record Unchanged(MemberId member) implements Effect {}

        /** It would leave a record that cannot be right. */
        record Refused(List<Problem> problems) implements Effect {}

        /** The country has another member of that name. */
        record NameTaken() implements Effect {}

        /** No member has that id. */
        record Unknown() implements Effect {}
    }

    /** Says what {@link #take} would do, and does nothing. */
    @Transactional(readOnly = true)
    public List<Effect> compare(List<Entry> block) {
        Known known = known(block);
        List<Effect> effects = block.stream().map(entry -> effect(entry, known)).toList();
        session.clear();
        return effects;
    }

    /** Records a block of members, in the transaction of the caller. */
    @Transactional
    public List<Effect> take(List<Entry> block) {
        Known known = known(block);
        List<Effect> effects = new ArrayList<>(block.size());
        List<Object[]> noted = new ArrayList<>();
        for (Entry entry : block) {
            Effect effect = effect(entry, known);
            effects.add(effect);
            if (effect instanceof Effect.Added) {
                noted.addAll(add(entry));
            } else if (effect instanceof Effect.Changed) {
                noted.addAll(change(Objects.requireNonNull(known.member(entry)), entry));
            }
        }
        session.flush();
        history.write(noted);
        session.clear();
        return effects;
    }

    private static Effect effect(Entry entry, Known known) {
        Member member = known.member(entry);
        if (member == null && entry.id != null) {
            return new Effect.Unknown();
        }
        MemberProfile after = member == null ? entry.profile : entry.revision.apply(member.profile());
        List<Problem> problems = after.problems();
        if (!problems.isEmpty()) {
            return new Effect.Refused(problems);
        }
        if (member == null) {
            return new Effect.Added();
        }
        Member namesake = known.byName.get(Key.of(after));
        if (namesake != null && !namesake.memberId().equals(member.memberId())) {
            return new Effect.NameTaken();
        }
        return changes(member, after, entry.figures)
                ? new Effect.Changed(member.memberId())
                : new Effect.Unchanged(member.memberId());
    }

    private List<Object[]> add(Entry entry) {
        Member member = Member.admit(entry.profile);
        entry.figures.forEach(member::record);
        Member saved = members.save(member);
        return history.differences(
                saved.memberId(), List.of(), List.of(new FieldValue(MemberField.RECORD, entry.profile.name())));
    }

    private List<Object[]> change(Member member, Entry entry) {
        List<FieldValue> before = state(member);
        member.revise(entry.revision.apply(member.profile()));
        entry.figures.forEach(member::record);
        return history.differences(member.memberId(), before, state(member));
    }

    private static List<FieldValue> state(Member member) {
        List<FieldValue> state = new ArrayList<>(FieldValue.of(member.profile()));
        for (SizeKind kind : SizeKind.values()) {
            state.add(FieldValue.of(kind, member.series(kind)));
        }
        return state;
    }

    private static boolean changes(Member member, MemberProfile after, Map<SizeKind, SizeFigure> figures) {
        return !after.equals(member.profile())
                || figures.entrySet().stream()
                        .anyMatch(it -> !member.series(it.getKey()).contains(it.getValue()));
    }

    private Known known(List<Entry> block) {
        Map<UUID, Member> byId = new HashMap<>();
        List<UUID> ids = block.stream()
                .map(Entry::id)
                .filter(Objects::nonNull)
                .map(MemberId::value)
                .toList();
        if (!ids.isEmpty()) {
            members.findByIdIn(ids).forEach(member -> byId.put(member.memberId().value(), member));
        }
        Map<Key, Member> byName = new HashMap<>();
        members.findByNameKeyIn(block.stream()
                        .map(it -> NameKey.of(it.profile.name()))
                        .distinct()
                        .toList())
                .forEach(member -> byName.put(Key.of(member.profile()), member));
        return new Known(byId, byName);
    }

    /** The members that a block may mean. */
    private record Known(Map<UUID, Member> byId, Map<Key, Member> byName) {

        @Nullable
        Member member(Entry entry) {
            return entry.id == null ? byName.get(Key.of(entry.profile)) : byId.get(entry.id.value());
        }
    }

    /** Tells members apart. */
    private record Key(String name, @Nullable CountryCode country) {

        static Key of(MemberProfile profile) {
            return new Key(NameKey.of(profile.name()), profile.country());
        }
    }
}
