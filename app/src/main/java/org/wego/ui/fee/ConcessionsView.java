package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
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
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.MemberBox;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** Waivers and fixed amounts: who was granted what, why, by whom and until when. */
@Route(FeeNavigation.CONCESSIONS)
@Menu(title = "fees.concessions", order = 54, icon = "vaadin:handshake")
@RolesAllowed("STAFF")
class ConcessionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FeeConcessions concessions;
    private final transient MemberDirectory members;
    private final transient Clock clock;
    private final MemberBox member;
    private final IntegerField year = new IntegerField();
    private final Grid<ConcessionSummary> grid = new Grid<>();
    private boolean arriving;

    ConcessionsView(FeeConcessions concessions, MemberDirectory members, Clock clock) {
        this.concessions = concessions;
        this.members = members;
        this.clock = clock;
        member = new MemberBox(members);
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
        configureGrid();
        add(
                new PageHeader(getTranslation("fees.concessions"), grant)
                        .withNote(getTranslation("fees.concessions.note")),
                toolbar,
                grid);
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(it -> new Anchor("desk/members/" + it.member(), it.memberName()))
                .setHeader(getTranslation("fees.member"))
                .setAutoWidth(true);
        grid.addColumn(it -> it.amount() == null ? getTranslation("fees.waiver") : Formats.money(it.amount()))
                .setHeader(getTranslation("fees.granted"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(this::years)
                .setHeader(getTranslation("fees.concessions.covers"))
                .setAutoWidth(true);
        grid.addColumn(ConcessionSummary::reason)
                .setHeader(getTranslation("fees.reason"))
                .setTooltipGenerator(ConcessionSummary::reason)
                .setFlexGrow(1);
        grid.addColumn(ConcessionSummary::approver)
                .setHeader(getTranslation("fees.approver"))
                .setAutoWidth(true);
        grid.addColumn(it -> getTranslation(
                        "fees.concessions.by",
                        Formats.date(LocalDate.ofInstant(it.grantedAt(), clock.getZone())),
                        it.grantedBy()))
                .setHeader(getTranslation("fees.concessions.when"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("fees.state"))
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 1, 6);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> concessions.find(of(), year.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> concessions.count(of(), year.getValue())));
        grid.setEmptyStateText(getTranslation("fees.concessions.none"));
    }

    private String years(ConcessionSummary concession) {
        String first = Integer.toString(concession.firstYear());
        String last = Integer.toString(concession.expires().getYear());
        return first.equals(last) ? first : getTranslation("fees.concessions.years", first, last);
    }

    private Component state(ConcessionSummary concession) {
        ConcessionSummary.Withdrawal withdrawn = concession.withdrawn();
        if (withdrawn != null) {
            Span why = new Span(new StateBadge(getTranslation("fees.withdrawn"), Tone.NEUTRAL));
            why.setTitle(getTranslation("fees.withdrawn.because", withdrawn.by(), withdrawn.because()));
            return why;
        }
        boolean over = concession.expires().getYear() < LocalDate.now(clock).getYear();
        Button withdraw = new Button(
                getTranslation("fees.withdraw"),
                _ -> new WithdrawConcessionDialog(concessions, concession, this::refresh).open());
        withdraw.addThemeNames("tertiary", "small");
        withdraw.setAriaLabel(getTranslation("fees.withdraw.from", concession.memberName()));
        // one that is over still counts in a run of one of its years
        return new Span(
                over
                        ? new StateBadge(getTranslation("fees.expired"), Tone.NEUTRAL)
                        : new StateBadge(getTranslation("fees.holds"), Tone.GOOD),
                withdraw);
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
                .replaceState(null, new Location(FeeNavigation.CONCESSIONS, QueryParameters.simple(parameters)));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("fees.concessions"));
    }
}
