package org.wego.ui.programs.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.registration.OwnRegistrations;
import org.wego.programs.registration.Registration;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.ListGrid;

/** The people whom the organisation that the account acts for has registered for events. */
@Route(EventAddress.MY_REGISTRATIONS)
@Menu(title = "registrations.mine.title", order = 63, icon = "vaadin:calendar-user")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
class MyRegistrationsView extends Screen {

    private final transient OwnRegistrations registrations;
    private final ListGrid<OwnRegistrations.Listed> grid = new ListGrid<>();

    MyRegistrationsView(OwnRegistrations registrations, OwnMembers members, CalendarLinkDialog.Desk calendar) {
        super("registrations.mine.title");
        this.registrations = registrations;
        fillWindow();
        head().note("registrations.mine.note")
                .actions(Buttons.plain("registrations.calendar", () -> new CalendarLinkDialog(calendar).open()));
        members.chosen().ifPresentOrElse(this::list, () -> empty("registrations.mine.nobody"));
    }

    private void list(MemberId member) {
        if (registrations.count(member) == 0) {
            empty("registrations.mine.none");
            return;
        }
        grid.text("registrations.name", it -> it.registration().name()).setFlexGrow(2);
        grid.link(
                        "registrations.event",
                        it -> EventAddress.event(it.registration().event()),
                        OwnRegistrations.Listed::title)
                .setAutoWidth(false)
                .setFlexGrow(3);
        grid.text("events.when", OwnRegistrations.Listed::dates);
        grid.badge(
                "registrations.state",
                it -> RegistrationWords.badge(it.registration().state()));
        grid.menu("registrations.deeds", it -> deeds(member, it.registration()));
        grid.load((offset, limit) -> registrations.list(member, offset, limit), () -> registrations.count(member))
                .onPhone(0, 3, 4);
        show(grid);
    }

    private Component deeds(MemberId member, Registration registration) {
        boolean confirms = registration.state().after(Deed.CONFIRM).isPresent();
        boolean cancels = registration.state().after(Deed.CANCEL).isPresent();
        if (!confirms && !cancels) {
            return new Span();
        }
        DeedMenu menu = new DeedMenu(getTranslation("registrations.deeds.of", registration.name()));
        if (confirms) {
            menu.offer("registrations.confirm", () -> tell(() -> registrations.confirm(member, registration.id())));
        }
        if (cancels) {
            menu.offer(
                    "registrations.cancel",
                    () -> new Confirmation(
                                    getTranslation("registrations.cancel.title", registration.name()),
                                    getTranslation("registrations.cancel.own"),
                                    getTranslation("registrations.cancel"),
                                    () -> tell(() -> registrations.cancel(member, registration.id())))
                            .open());
        }
        return menu;
    }

    private void tell(Supplier<RegistrationOutcome> deed) {
        RegistrationOutcome outcome = deed.get();
        if (outcome instanceof Done done) {
            Notice.done(RegistrationWords.done(done));
        }
        RegistrationWords.refusal(outcome).ifPresent(Notice::refused);
        grid.refresh();
    }

    private void empty(String key) {
        show(new EmptyState(
                getTranslation(key),
                getTranslation(key + ".help"),
                Buttons.leading("registrations.mine.events", EventAddress.EVENTS)));
    }
}
