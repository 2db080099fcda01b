package org.wego.programs.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.programs.registration.RegistrationState.Deed;

/** Gives the seats of invitations that nobody answered in time to those who wait. */
@Component
class InvitationExpiry {

    private static final int BLOCK = 500;

    private final RegistrationRows rows;
    private final RegistrationMoves moves;
    private final Clock clock;

    InvitationExpiry(RegistrationRows rows, RegistrationMoves moves, Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> expireInvitations(InvitationExpiry expiry) {
        return Tasks.recurring("expire-invitations", FixedDelay.ofHours(1)).execute((_, _) -> expiry.lookAtAll());
    }

    /** Ends what is due; whoever answers at this moment is faster, or is told that it is too late. */
    void lookAtAll() {
        List<RegistrationId> due = rows.unanswered(LocalDate.now(clock), BLOCK);
        while (!due.isEmpty()) {
            due.forEach(id -> moves.move(id, Deed.EXPIRE, Actor.SYSTEM, ""));
            due = rows.unanswered(LocalDate.now(clock), BLOCK);
        }
    }
}
