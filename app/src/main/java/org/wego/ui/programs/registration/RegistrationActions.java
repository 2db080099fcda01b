package org.wego.ui.programs.registration;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.address.EventAddress;

/** What can be done about who takes part in an event, on the page of the event. */
@Component
public class RegistrationActions {

    private final EventRegistration registration;
    private final CurrentAccount current;
    private final OwnMembers members;
    private final Clock clock;

    RegistrationActions(EventRegistration registration, CurrentAccount current, OwnMembers members, Clock clock) {
        this.registration = registration;
        this.current = current;
        this.members = members;
        this.clock = clock;
    }

    /** Offers staff the list of participants, and members the form to register their people as long as that is open. */
    public void offer(EventId event, PageHeader head) {
        registration.opening(event).ifPresent(opening -> {
            if (current.is(Role.STAFF)) {
                head.actions(Buttons.leading("registrations.participants", EventAddress.participants(event)));
            }
            if (opening.rules().mode() != RegistrationMode.NONE) {
                head.line(RegistrationWords.seats(opening));
                members.chosen().ifPresent(member -> offer(member, opening, head));
            }
        });
    }

    private void offer(MemberId member, EventOpening opening, PageHeader head) {
        if (opening.closed(LocalDate.now(clock), true).isEmpty()) {
            head.actions(Buttons.primary("registrations.register", () -> ask(member, opening)));
        }
    }

    private void ask(MemberId member, EventOpening opening) {
        new RegisterDialog(
                        head(opening),
                        "registrations.register.do",
                        opening.rules().questions(),
                        null,
                        (_, said) -> registration.register(member, opening.event(), said),
                        () -> Buttons.goTo(EventAddress.MY_REGISTRATIONS))
                .open();
    }

    private static String head(EventOpening opening) {
        return UI.getCurrent().getTranslation("registrations.register.title", opening.title());
    }
}
