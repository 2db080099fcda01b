package org.wego.programs.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.Answer;

/**
 * The people of a member who take part in events, as the member itself keeps them; registrations of others do not exist
 * for it.
 */
@Service
@NamedInterface
public class OwnRegistrations {

    private final RegistrationRows rows;
    private final ParticipantRows lists;
    private final RegistrationMoves moves;
    private final Actor actor;

    OwnRegistrations(RegistrationRows rows, ParticipantRows lists, RegistrationMoves moves, Actor actor) {
        this.rows = rows;
        this.lists = lists;
        this.moves = moves;
        this.actor = actor;
    }

    /**
     * A registration with what its event is called.
     *
     * @param dates of the event, such as "27–30 Jun 2017"
     */
    @NamedInterface
    public record Listed(Registration registration, String title, String dates) {}

    /** A stretch of those of a member, the latest first. */
    @ForStaffOrOwn
    public List<Listed> list(MemberId member, int offset, int limit) {
        return lists.of(member, offset, limit);
    }

    /** How many there are of a member. */
    @ForStaffOrOwn
    public int count(MemberId member) {
        return lists.count(member);
    }

    /** One of a member. */
    @ForStaffOrOwn
    public Optional<Registration> find(MemberId member, RegistrationId id) {
        return rows.find(id).filter(it -> member.equals(it.member()));
    }

    /** What somebody of a member answered to the questions of the event. */
    @ForStaffOrOwn
    public List<Answer> answers(MemberId member, RegistrationId id) {
        return find(member, id).map(it -> rows.answers(it.id())).orElseGet(List::of);
    }

    /** Gives one up; whoever waits longest gets the seat. */
    @ForStaffOrOwn
    public RegistrationOutcome cancel(MemberId member, RegistrationId id) {
        return own(member, id, () -> moves.move(id, Deed.CANCEL, actor.name(), ""));
    }

    /** Says yes for somebody who was asked or chosen. */
    @ForStaffOrOwn
    public RegistrationOutcome confirm(MemberId member, RegistrationId id) {
        return own(member, id, () -> moves.move(id, Deed.CONFIRM, actor.name(), ""));
    }

    private RegistrationOutcome own(MemberId member, RegistrationId id, Supplier<RegistrationOutcome> deed) {
        return find(member, id).isPresent() ? deed.get() : new Unknown();
    }
}
