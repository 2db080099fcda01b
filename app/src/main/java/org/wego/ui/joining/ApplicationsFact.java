package org.wego.ui.joining;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.Joining;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many applications wait for the Secretariat, the oldest for how long, and how many for the decision. */
@Component
@Order(51)
class ApplicationsFact implements HomeFact {

    private final CurrentAccount current;
    private final Joining joining;
    private final Clock clock;

    ApplicationsFact(CurrentAccount current, Joining joining, Clock clock) {
        this.current = current;
        this.joining = joining;
        this.clock = clock;
    }

    @Override
    public List<Fact> facts() {
        if (!current.is(Role.STAFF)) {
            return List.of();
        }
        UI ui = UI.getCurrent();
        List<Fact> facts = new ArrayList<>();
        Map<ApplicationState, Integer> counts = joining.counts();
        int waiting = counts.getOrDefault(ApplicationState.SUBMITTED, 0);
        if (waiting > 0) {
            Instant since = joining.longestWaiting().orElse(clock.instant());
            facts.add(new Fact(
                            Formats.number(waiting),
                            ui.getTranslation(
                                    "joining.home.waiting",
                                    waiting,
                                    Duration.between(since, clock.instant()).toDays()))
                    .leadingTo(DeskAddress.APPLICATIONS + "?state=SUBMITTED", ui.getTranslation("joining.home.look")));
        }
        int undecided = counts.getOrDefault(ApplicationState.ACCEPTED, 0);
        if (undecided > 0) {
            facts.add(new Fact(Formats.number(undecided), ui.getTranslation("joining.home.undecided", undecided))
                    .leadingTo(DeskAddress.APPLICATIONS + "?state=ACCEPTED", ui.getTranslation("joining.home.decide")));
        }
        return facts;
    }
}
