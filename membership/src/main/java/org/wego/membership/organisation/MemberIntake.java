package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in many members at once, a block at a time. For the slices that import, which answer for who may ask and have
 * proven the profiles.
 */
@Component
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
     * A member to take in, new or known by its name and country.
     *
     * @param profile what a new member is recorded with
     * @param revision what becomes of the profile of a known one
     * @param figures to be added to its series
     */
    public record Entry(
            MemberProfile profile, UnaryOperator<MemberProfile> revision, Map<SizeKind, SizeFigure> figures) {}

    /** What taking an entry in does. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Says what {@link #take} would do, and does nothing. */
    @Transactional(readOnly = true)
    public List<Effect> compare(List<Entry> block) {
        Map<Key, Member> known = known(block);
        List<Effect> effects = new ArrayList<>(block.size());
        for (Entry entry : block) {
            Member member = known.get(Key.of(entry.profile));
            effects.add(member == null ? Effect.ADDED : changes(member, entry) ? Effect.CHANGED : Effect.UNCHANGED);
        }
        session.clear();
        return effects;
    }

    /** Records a block of members, in the transaction of the caller. */
    @Transactional
    public List<Effect> take(List<Entry> block) {
        Map<Key, Member> known = known(block);
        List<Effect> effects = new ArrayList<>(block.size());
        List<Object[]> noted = new ArrayList<>();
        for (Entry entry : block) {
            Member member = known.get(Key.of(entry.profile));
            if (member == null) {
                effects.add(Effect.ADDED);
                noted.addAll(add(entry));
            } else if (changes(member, entry)) {
                effects.add(Effect.CHANGED);
                noted.addAll(change(member, entry));
            } else {
                effects.add(Effect.UNCHANGED);
            }
        }
        session.flush();
        history.write(noted);
        session.clear();
        return effects;
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

    private static boolean changes(Member member, Entry entry) {
        MemberProfile profile = member.profile();
        return !FieldValue.of(entry.revision.apply(profile)).equals(FieldValue.of(profile))
                || entry.figures.entrySet().stream()
                        .anyMatch(it -> !member.series(it.getKey()).contains(it.getValue()));
    }

    private Map<Key, Member> known(List<Entry> block) {
        Map<Key, Member> known = new HashMap<>();
        members.findByNameKeyIn(block.stream()
                        .map(it -> NameKey.of(it.profile.name()))
                        .distinct()
                        .toList())
                .forEach(member -> known.put(Key.of(member.profile()), member));
        return known;
    }

    /** Tells members apart. */
    private record Key(String name, @Nullable CountryCode country) {

        static Key of(MemberProfile profile) {
            return new Key(NameKey.of(profile.name()), profile.country());
        }
    }
}
