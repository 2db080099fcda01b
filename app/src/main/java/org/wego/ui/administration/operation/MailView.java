package org.wego.ui.administration.operation;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailAdministration.Situation;
import org.wego.mail.MailFilter;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.FilterBar;

/** The outbox: what has been sent, what waits and why, what did not get out. State and search stand in the address. */
@Route(DeskAddress.MAIL)
@Menu(title = "mail.title", order = 92, icon = "vaadin:envelope")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/mail.css")
class MailView extends Screen implements BeforeEnterObserver {

    private final transient MailAdministration mails;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "mail.search");
    private final ComboBox<MailState> state = filters.choice("state", "mail.state", MailState.values(), "mail.state.");
    private final Div situation = new Div();
    private final MailGrid grid;

    MailView(MailAdministration mails, Clock clock) {
        super("mail.title");
        this.mails = mails;
        fillWindow();
        grid = new MailGrid(
                mails, () -> new MailFilter(state.getValue(), search.getValue()), this::refresh, clock.getZone());
        situation.addClassName("mail-situation");
        head().note("mail.note").actions(Buttons.plain("mail.again.all", VaadinIcon.REFRESH, () -> {
            Notice.done(getTranslation("mail.again.all.done", mails.tryAllAgain()));
            refresh();
        }));
        show(situation, filters.counting(grid, "mail.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private void refresh() {
        grid.refresh();
        situation.removeAll();
        Situation now = mails.situation();
        if (now.server().isEmpty()) {
            tell("mail.situation.server");
        } else if (now.from().isEmpty()) {
            tell("mail.trouble.sender");
        } else {
            now.trouble()
                    .ifPresent(reason ->
                            tell("mail.situation.trouble", now.server().get(), reason));
        }
        if (now.server().isPresent() && !now.linked()) {
            tell("mail.situation.address");
        }
        situation.setVisible(situation.getChildren().findAny().isPresent());
    }

    private void tell(String key, Object... details) {
        situation.add(new Paragraph(getTranslation(key, details)));
    }
}
