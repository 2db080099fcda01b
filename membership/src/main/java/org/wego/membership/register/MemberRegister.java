package org.wego.membership.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.Doubt;
import org.wego.membership.organisation.MemberOutcome.Doubtful;
import org.wego.membership.organisation.MemberOutcome.FigureChanged;
import org.wego.membership.organisation.MemberOutcome.Invalid;
import org.wego.membership.organisation.MemberOutcome.NameTaken;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberOutcome.Stale;
import org.wego.membership.organisation.MemberOutcome.Unknown;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.term.Grounds;

/** Keeps the records of members. Every change is noted in the member's history. */
@Service
@NamedInterface
public class MemberRegister {

    private final Members members;
    private final MemberHistory history;
    private final Namesakes namesakes;
    private final RecordedTerms terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MemberRegister(
            Members members,
            MemberHistory history,
            Namesakes namesakes,
            RecordedTerms terms,
            TransactionTemplate transaction,
            Clock clock) {
        this.members = members;
        this.history = history;
        this.namesakes = namesakes;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What staff see of a member beyond what everybody may know.
     *
     * @param version to be handed back with a revision
     */
    @NamedInterface
    public record StaffRecord(MemberProfile profile, int version) {}

    /** Opens a record to read or revise it. */
    @ForStaff
    public Optional<StaffRecord> open(MemberId member) {
        return inTransaction(
                () -> members.findById(member.value()).map(it -> new StaffRecord(it.profile(), it.version())));
    }

    /** What was changed of a member, the newest first. */
    @ForStaff
    public List<MemberChange> history(MemberId member, int offset, int limit) {
        return history.of(member, offset, limit);
    }

    /** Records a new member, unless something about it is doubtful. */
    @ForStaff
    public MemberOutcome admit(MemberProfile profile) {
        return admit(profile, false);
    }

    /**
     * Records a new member.
     *
     * @param sure whether somebody looked at what is doubtful about it, and wants it so
     */
    @ForStaff
    public MemberOutcome admit(MemberProfile profile, boolean sure) {
        return admit(profile, sure, Grounds.NONE);
    }

    /**
     * The same.
     *
     * @param grounds what its joining rests on
     */
    @ForStaff
    public MemberOutcome admit(MemberProfile profile, boolean sure, Grounds grounds) {
        List<Problem> problems = profile.problems();
        return problems.isEmpty() ? attempt(profile, () -> admitted(profile, sure, grounds)) : new Invalid(problems);
    }

    /** Revises a member, unless something new about it is doubtful. */
    @ForStaff
    public MemberOutcome revise(MemberId member, int version, MemberProfile profile) {
        return revise(member, version, profile, false);
    }

    /**
     * Replaces the profile of a member, if nobody changed the record since this version of it was opened.
     *
     * @param sure whether somebody looked at what is doubtful about it, and wants it so
     */
    @ForStaff
    public MemberOutcome revise(MemberId member, int version, MemberProfile profile, boolean sure) {
        List<Problem> problems = profile.problems();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        return attempt(
                profile,
                () -> change(member, it -> {
                    if (it.version() != version) {
                        return new Stale();
                    }
                    Optional<MemberOutcome> against = objection(it, profile, sure);
                    if (against.isPresent()) {
                        return against.get();
                    }
                    Optional<Problem> contradiction = terms.problem(member, it.profile(), profile);
                    if (contradiction.isPresent()) {
                        return new Invalid(List.of(contradiction.get()));
                    }
                    MemberProfile before = it.profile();
                    it.revise(profile);
                    members.flush();
                    if (!RecordedTerms.saysTheSame(before, profile)) {
                        terms.follow(Map.of(member, profile));
                    }
                    history.note(member, before, profile, FieldValue.of(before), FieldValue.of(profile));
                    return new Saved(member);
                }));
    }

    /**
     * Adds a figure to a series, in place of the one of that year that was read.
     *
     * @param read the figure of that year as it was read; null if there was none
     */
    @ForStaff
    public MemberOutcome record(MemberId member, SizeKind series, @Nullable SizeFigure read, SizeFigure figure) {
        List<Problem> problems = figure.problems(series);
        return problems.isEmpty()
                ? changeSeries(member, series, figure.year(), read, it -> it.record(series, figure))
                : new Invalid(problems);
    }

    /** Takes a figure out of a series, as it was read. Fees that were assessed with it keep it. */
    @ForStaff
    public MemberOutcome withdraw(MemberId member, SizeKind series, SizeFigure read) {
        return changeSeries(member, series, read.year(), read, it -> it.withdraw(series, read.year()));
    }

    private MemberOutcome admitted(MemberProfile profile, boolean sure, Grounds grounds) {
        Optional<MemberOutcome> against = objection(null, profile, sure);
        if (against.isPresent()) {
            return against.get();
        }
        Member member = members.save(Member.admit(profile));
        members.flush();
        terms.begin(Map.of(member.memberId(), profile), grounds);
        history.noteAdmission(member.memberId(), profile);
        return new Saved(member.memberId());
    }

    private MemberOutcome changeSeries(
            MemberId id, SizeKind series, int year, @Nullable SizeFigure read, Consumer<Member> change) {
        return attempt(
                null,
                () -> change(id, member -> {
                    SizeFigure present = member.figure(series, year);
                    if (!Objects.equals(present, read)) {
                        return new FigureChanged(present);
                    }
                    change.accept(member);
                    history.note(
                            id,
                            member.profile().label(),
                            List.of(FieldValue.of(series, present)),
                            List.of(FieldValue.of(series, member.figure(series, year))));
                    return new Saved(id);
                }));
    }

    private MemberOutcome change(MemberId id, Function<Member, MemberOutcome> change) {
        MemberOutcome outcome = members.findById(id.value()).map(change).orElseGet(Unknown::new);
        members.flush();
        return outcome;
    }

    /** What speaks against a profile that has no faults of its own. */
    private Optional<MemberOutcome> objection(@Nullable Member self, MemberProfile profile, boolean sure) {
        Optional<NameTaken> taken = taken(profile, self);
        if (taken.isPresent() || sure) {
            return taken.map(it -> it);
        }
        MemberProfile before = self == null ? null : self.profile();
        List<Doubt> doubts = new ArrayList<>();
        if (before == null || !before.isNamesakeOf(profile)) {
            namesakes
                    .resembling(profile, self, Likeness.DOUBTFUL)
                    .map(it -> new Doubt.Alike(it.memberId(), it.profile().label()))
                    .forEach(doubts::add);
        }
        int nextYear = LocalDate.now(clock).getYear() + 1;
        profile.datesAfter(nextYear).stream()
                .filter(field -> before == null || !before.dates().equals(profile.dates()))
                .map(Doubt.Late::new)
                .forEach(doubts::add);
        return doubts.isEmpty() ? Optional.empty() : Optional.of(new Doubtful(doubts));
    }

    private Optional<NameTaken> taken(MemberProfile profile, @Nullable Member self) {
        return namesakes.of(profile, self).map(other -> new NameTaken(other.memberId(), profile.label()));
    }

    /** In one transaction; whoever comes second of two changes at once is told so. */
    private MemberOutcome attempt(@Nullable MemberProfile profile, Supplier<MemberOutcome> change) {
        try {
            return inTransaction(change);
        } catch (OptimisticLockingFailureException lost) {
            return new Stale();
        } catch (DataIntegrityViolationException twice) {
            MemberIntake.NAMED_ONCE.requireBrokenBy(twice);
            return Optional.ofNullable(profile)
                    .flatMap(it -> inTransaction(() -> taken(it, null)))
                    .<MemberOutcome>map(it -> it)
                    .orElseThrow(() -> twice);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
