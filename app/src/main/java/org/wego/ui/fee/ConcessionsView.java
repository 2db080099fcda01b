package org.wego.ui.fee;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.provider.DataProvider;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.MemberBox;
import org.wego.ui.component.PageHeader;

/** Waivers and fixed amounts: who was granted what, why, by whom and until when. */
@Route(DeskAddress.CONCESSIONS)
@Menu(title = "fees.concessions", order = 54, icon = "vaadin:handshake")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ConcessionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberDirectory members;
    private final MemberBox member;
    private final IntegerField year = new IntegerField();
    private final ConcessionGrid grid;
    private boolean arriving;

    ConcessionsView(FeeConcessions concessions, MemberDirectory members, StoredFiles files, Clock clock) {
        this.members = members;
        member = new MemberBox(members);
        grid = new ConcessionGrid(concessions, files, clock);
        addClassNames("page", "list-page");
        Button grant = new Button(
                getTranslation("fees.grant"),
                VaadinIcon.PLUS.create(),
                _ -> new GrantConcessionDialog(
                                concessions, members, member.getValue(), LocalDate.now(clock), this::refresh)
                        .open());
        grant.addThemeNames("primary");
        member.setLabel(getTranslation("fees.member"));
        member.setPlaceholder(getTranslation("fees.member.any"));
        member.setClearButtonVisible(true);
        member.addValueChangeListener(_ -> filtered());
        year.setLabel(getTranslation("fees.concessions.year"));
        year.setPlaceholder(getTranslation("fees.concessions.year.any"));
        year.setClearButtonVisible(true);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        year.addValueChangeListener(_ -> filtered());
        Div toolbar = new Div(member, year);
        toolbar.addClassName("toolbar");
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> grid.withPapers(concessions.find(of(), year.getValue(), query.getOffset(), query.getLimit())),
                query -> concessions.count(of(), year.getValue())));
        add(
                new PageHeader(getTranslation("fees.concessions"), grant)
                        .withNote(getTranslation("fees.concessions.note")),
                toolbar,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        arriving = true;
        member.setValue(asked.getSingleParameter("member")
                .flatMap(ConcessionsView::id)
                .flatMap(members::details)
                .map(MemberDetails::summary)
                .orElse(null));
        year.setValue(asked.getSingleParameter("year")
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null));
        arriving = false;
        refresh();
    }

    private static Optional<MemberId> id(String text) {
        try {
            return Optional.of(MemberId.parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private @Nullable MemberId of() {
        return member.isEmpty() ? null : member.getValue().id();
    }

    /** The address keeps what is shown, so that it can be sent. */
    private void filtered() {
        if (arriving) {
            return;
        }
        refresh();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!member.isEmpty()) {
            parameters.put("member", member.getValue().id().toString());
        }
        if (!year.isEmpty()) {
            parameters.put("year", year.getValue().toString());
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(DeskAddress.CONCESSIONS, QueryParameters.simple(parameters)));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("fees.concessions"));
    }
}
