package org.wego.ui.administration.operation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.mail.MailAdministration;
import org.wego.mail.MailAdministration.Situation;
import org.wego.mail.MailFilter;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/** The outbox: what has been sent, what waits and why, what did not get out. State and search stand in the address. */
@Route(DeskAddress.MAIL)
@Menu(title = "mail.title", order = 92, icon = "vaadin:envelope")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/mail.css")
class MailView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailAdministration mails;
    private final TextField search = new TextField();
    private final Select<MailState> state = new Select<>();
    private final Span count = new Span();
    private final Div situation = new Div();
    private final MailGrid grid;
    private boolean arriving;

    MailView(MailAdministration mails, Clock clock) {
        this.mails = mails;
        grid = new MailGrid(mails, this::filter, this::refresh, clock.getZone());
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        change -> count.setText(getTranslation("mail.count", change.getItemCount())));
        addClassNames("page", "list-page");
        situation.addClassName("mail-situation");
        Button again = new Button(getTranslation("mail.again.all"), VaadinIcon.REFRESH.create(), _ -> {
            Notice.done(getTranslation("mail.again.all.done", mails.tryAllAgain()));
            refresh();
        });
        add(
                new PageHeader(getTranslation("mail.title"), again).withNote(getTranslation("mail.note")),
                situation,
                toolbar(),
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        arriving = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        String askedState = asked.getSingleParameter("state").orElse("");
        state.setValue(Arrays.stream(MailState.values())
                .filter(it -> it.name().equals(askedState))
                .findFirst()
                .orElse(null));
        arriving = false;
        refresh();
    }

    private Div toolbar() {
        search.setLabel(getTranslation("mail.search"));
        search.setPlaceholder(getTranslation("mail.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> filtered());
        state.setLabel(getTranslation("mail.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("mail.state.all"));
        state.setItems(MailState.values());
        state.setItemLabelGenerator(
                it -> it == null ? getTranslation("mail.state.all") : getTranslation("mail.state." + it));
        state.addValueChangeListener(_ -> filtered());
        count.addClassName("list-count");
        Div bar = new Div(search, state, count);
        bar.addClassName("toolbar");
        return bar;
    }

    private MailFilter filter() {
        return new MailFilter(state.getValue(), search.getValue());
    }

    private void filtered() {
        if (!arriving) {
            refresh();
            Map<String, String> parameters = new LinkedHashMap<>();
            search.getOptionalValue().ifPresent(value -> parameters.put("q", value));
            state.getOptionalValue().ifPresent(value -> parameters.put("state", value.name()));
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(DeskAddress.MAIL, QueryParameters.simple(parameters)));
        }
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
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
        situation.setVisible(situation.getChildren().findAny().isPresent());
    }

    private void tell(String key, Object... details) {
        situation.add(new Paragraph(getTranslation(key, details)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("mail.title"));
    }
}
