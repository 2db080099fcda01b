package org.wego.membership.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.term.AgainstTerms;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.Membership;
import org.wego.membership.term.Merge;
import org.wego.membership.term.Renaming;
import org.wego.membership.term.Renamings;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;
import org.wego.membership.term.TermOutcome.Invalid;
import org.wego.membership.term.TermOutcome.NameTaken;
import org.wego.membership.term.TermOutcome.Saved;
import org.wego.membership.term.TermOutcome.Stale;
import org.wego.membership.term.TermOutcome.Unknown;
import org.wego.membership.term.TermRefusal;
import org.wego.membership.term.TermRows;
import org.wego.membership.term.Timeline;

/**
 * Puts on the time line of a member what happened to it as such: that it left or came back, was suspended, went over to
 * another category, was renamed or merged. The record of the member follows.
 */
@Service
@NamedInterface
public class TermKeeping {

    private final Members members;
    private final Namesakes namesakes;
    private final TermRows rows;
    private final Renamings renamings;
    private final MemberHistory history;
    private final EntityManager session;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TermKeeping(
            Members members,
            Namesakes namesakes,
            TermRows rows,
            Renamings renamings,
            MemberHistory history,
            EntityManager session,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.namesakes = namesakes;
        this.rows = rows;
        this.renamings = renamings;
        this.history = history;
        this.session = session;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What happened to a member; empty if there is none. */
    @ForStaff
    public Optional<Timeline> timeline(MemberId member) {
        return transaction.execute(_ -> members.findById(member.value()).map(it -> {
            Membership terms = terms(it);
            Map<MemberId, Merge> took = rows.mergedInto(member);
            return Timeline.of(
                    it.version(), terms, renamings.of(member), took, names(terms, took), LocalDate.now(clock));
        }));
    }

    /** Does it, if nobody changed the record since this version of it was opened. */
    @ForStaff
    public TermOutcome carryOut(MemberId member, int version, TermDeed deed) {
        try {
            return transaction.execute(status -> {
                TermOutcome outcome = outcome(member, version, deed);
                if (!(outcome instanceof Saved)) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (OptimisticLockingFailureException lost) {
            return new Stale();
        } catch (DataIntegrityViolationException twice) {
            MemberIntake.NAMED_ONCE.requireBrokenBy(twice);
            return new Stale();
        }
    }

    private TermOutcome outcome(MemberId member, int version, TermDeed deed) {
        try {
            return done(member, version, deed);
        } catch (AgainstTerms contradiction) {
            return new TermOutcome.Refused(contradiction.why());
        }
    }

    private TermOutcome done(MemberId id, int version, TermDeed deed) {
        hold(deed instanceof TermDeed.Merge merge ? List.of(id, merge.into()) : List.of(id));
        Member member = members.findById(id.value()).orElse(null);
        if (member == null) {
            return new Unknown();
        }
        if (member.version() != version) {
            return new Stale();
        }
        deed.grounds().check();
        // also where the copy of the last term stays as it is
        session.lock(member, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return switch (deed) {
            case TermDeed.Rename renaming -> rename(member, renaming);
            case TermDeed.TakeBackName(var grounds) -> takeBackName(member, grounds);
            case TermDeed.Merge merge -> {
                refuseTarget(id, merge.into());
                yield follow(member, deed);
            }
            default -> follow(member, deed);
        };
    }

    /** One deed after the other, so that two merges at once do not lead into each other. */
    private void hold(List<MemberId> held) {
        jdbc.sql("select id from membership.member where id in (:ids) order by id for update")
                .param("ids", held.stream().map(MemberId::value).toList())
                .query(UUID.class)
                .list();
    }

    private void refuseTarget(MemberId member, MemberId into) {
        if (into.equals(member)) {
            throw new AgainstTerms(TermRefusal.ITSELF);
        }
        boolean none = members.findById(into.value())
                .map(it -> terms(it).merge() != null)
                .orElse(true);
        if (none) {
            throw new AgainstTerms(TermRefusal.OTHER_IS_NONE);
        }
    }

    private TermOutcome follow(Member member, TermDeed deed) {
        MemberProfile before = member.profile();
        Membership terms = terms(member);
        Membership after = terms.after(deed, LocalDate.now(clock));
        rows.replace(Map.of(member.memberId(), after));
        member.follow(after.last());
        members.flush();
        Map<MemberId, String> names = names(terms.merge() == null ? after : terms, Map.of());
        note(member, before, terms.written(names), after.written(names), deed.grounds());
        return new Saved(member.memberId());
    }

    private TermOutcome rename(Member member, TermDeed.Rename said) {
        MemberProfile before = member.profile();
        if (before.name().equals(said.name())) {
            throw new AgainstTerms(TermRefusal.SAME_NAME);
        }
        if (terms(member).merge() != null) {
            throw new AgainstTerms(TermRefusal.MERGED);
        }
        MemberProfile after =
                before.draft().name(said.name()).names(withFormer(before)).profile();
        if (!after.problems().isEmpty()) {
            return new Invalid(after.problems());
        }
        Optional<Member> taken = namesakes.of(after, member);
        if (taken.isPresent()) {
            return new NameTaken(taken.get().memberId(), after.label());
        }
        Renaming renaming = new Renaming(said.day(), before.name(), said.name(), said.grounds());
        renamings.add(member.memberId(), renaming, LocalDate.now(clock));
        return renamed(member, before, after, List.of(), List.of(renaming.written()), said.grounds());
    }

    /** The names with the one that it bears now, so that a search goes on to find it. */
    private static List<MemberName> withFormer(MemberProfile profile) {
        boolean known = profile.names().stream().anyMatch(it -> it.name().equals(profile.name()));
        if (known || profile.names().size() >= MemberProfile.MOST_NAMES) {
            return profile.names();
        }
        List<MemberName> names = new ArrayList<>(profile.names());
        names.add(new MemberName(profile.name(), MemberName.Kind.FORMER, null));
        return names;
    }

    private TermOutcome takeBackName(Member member, Grounds grounds) {
        MemberProfile before = member.profile();
        Renaming renaming = renamings.takeBack(member.memberId());
        MemberProfile after = before.draft()
                .name(renaming.before())
                .names(before.names().stream()
                        .filter(it -> it.kind() != MemberName.Kind.FORMER
                                || !it.name().equals(renaming.before()))
                        .toList())
                .profile();
        Optional<Member> taken = namesakes.of(after, member);
        if (taken.isPresent()) {
            return new NameTaken(taken.get().memberId(), after.label());
        }
        return renamed(member, before, after, List.of(renaming.written()), List.of(), grounds);
    }

    private TermOutcome renamed(
            Member member,
            MemberProfile before,
            MemberProfile after,
            List<String> was,
            List<String> is,
            Grounds grounds) {
        member.revise(after);
        members.flush();
        note(member, before, was, is, grounds);
        return new Saved(member.memberId());
    }

    private void note(Member member, MemberProfile before, List<String> was, List<String> is, Grounds grounds) {
        List<FieldValue> from = new ArrayList<>(FieldValue.of(before));
        List<FieldValue> to = new ArrayList<>(FieldValue.of(member.profile()));
        from.add(new FieldValue(MemberField.TERMS, without(was, is)));
        String added = without(is, was);
        to.add(new FieldValue(MemberField.TERMS, added.isEmpty() ? grounds.written() : added));
        history.note(member.memberId(), before, member.profile(), from, to);
    }

    private static String without(List<String> lines, List<String> others) {
        return lines.stream().filter(it -> !others.contains(it)).collect(Collectors.joining(", "));
    }

    private Membership terms(Member member) {
        return rows.of(member.memberId())
                .orElseGet(() -> Membership.of(
                        member.profile().category(), member.profile().dates(), Grounds.NONE));
    }

    private Map<MemberId, String> names(Membership terms, Map<MemberId, Merge> took) {
        Merge merge = terms.merge();
        List<UUID> others = Stream.concat(took.keySet().stream(), merge == null ? Stream.of() : Stream.of(merge.into()))
                .map(MemberId::value)
                .toList();
        return others.isEmpty()
                ? Map.of()
                : members.findByIdIn(others).stream()
                        .collect(Collectors.toMap(
                                Member::memberId, it -> it.profile().label()));
    }
}
