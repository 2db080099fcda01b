package org.wego.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.SetupLink;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** All accounts: who may sign in, as what, and what keeps them out. */
@Route(DeskAddress.ACCOUNTS)
@Menu(title = "shell.accounts", order = 90, icon = "vaadin:users")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class AccountsView extends Main implements HasDynamicTitle {

    private final transient AccountAdministration administration;
    private final transient MemberDirectory directory;
    private final transient PeopleRegister people;
    private final transient ApplicationAddress addresses;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Grid<AccountSummary> grid = new Grid<>();
    private final transient Map<PersonId, String> organisations = new HashMap<>();

    AccountsView(
            AccountAdministration administration,
            MemberDirectory directory,
            PeopleRegister people,
            ApplicationAddress addresses,
            Clock clock) {
        this.administration = administration;
        this.directory = directory;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
        addClassNames("page", "list-page");
        Button invite = new Button(getTranslation("shell.accounts.invite"), VaadinIcon.PLUS.create(), _ -> invite());
        invite.addThemeNames("primary");
        add(
                new PageHeader(getTranslation("shell.accounts"), invite)
                        .withNote(getTranslation("shell.accounts.note")),
                toolbar(),
                grid);
        configureGrid();
    }

    private Div toolbar() {
        search.setPlaceholder(getTranslation("shell.accounts.search"));
        search.setAriaLabel(getTranslation("shell.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        Div bar = new Div(search);
        bar.addClassName("toolbar");
        return bar;
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(AccountSummary::name)
                .setHeader(getTranslation("shell.accounts.name"))
                .setAutoWidth(true);
        grid.addColumn(AccountSummary::email)
                .setHeader(getTranslation("shell.accounts.email"))
                .setAutoWidth(true);
        grid.addColumn(account -> getTranslation("shell.role." + account.role().name()))
                .setHeader(getTranslation("shell.accounts.role"))
                .setAutoWidth(true);
        grid.addColumn(this::organisation)
                .setHeader(getTranslation("shell.accounts.member"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("shell.accounts.state"))
                .setAutoWidth(true);
        grid.addColumn(account ->
                        getTranslation(account.hasToken() ? "shell.accounts.token.yes" : "shell.accounts.token.no"))
                .setHeader(getTranslation("shell.accounts.token"))
                .setAutoWidth(true);
        grid.addColumn(account -> Formats.moment(account.createdAt(), clock.getZone()))
                .setHeader(getTranslation("shell.accounts.since"))
                .setAutoWidth(true);
        grid.addComponentColumn(account ->
                        new AccountMenu(account, administration, () -> edit(account), this::showLink, this::refresh))
                .setFlexGrow(0)
                .setWidth("72px")
                .setFrozenToEnd(true);
        PhoneColumns.keep(grid, 1, 7);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> page(query.getOffset(), query.getLimit()).stream(),
                query -> administration.count(search.getValue())));
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.setEmptyStateText(getTranslation("shell.accounts.none"));
    }

    private List<AccountSummary> page(int offset, int limit) {
        List<AccountSummary> accounts = administration.accounts(search.getValue(), offset, limit);
        Map<PersonId, List<MemberId>> members = administration.members(accounts.stream()
                .map(AccountSummary::person)
                .filter(Objects::nonNull)
                .toList());
        Map<MemberId, String> names = directory.names(
                members.values().stream().flatMap(Collection::stream).distinct().toList());
        members.forEach((person, all) -> organisations.put(
                person,
                all.stream().map(it -> names.getOrDefault(it, it.toString())).collect(Collectors.joining(", "))));
        return accounts;
    }

    private String organisation(AccountSummary account) {
        String none = getTranslation("shell.accounts.member.none");
        return account.person() == null ? none : organisations.getOrDefault(account.person(), none);
    }

    private StateBadge state(AccountSummary account) {
        if (account.blocked()) {
            return new StateBadge(getTranslation("shell.accounts.state.blocked"), Tone.BAD);
        }
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(clock.instant())) {
            return new StateBadge(
                    getTranslation(
                            "shell.accounts.state.locked", Formats.moment(account.lockedUntil(), clock.getZone())),
                    Tone.ATTENTION);
        }
        return account.hasPassword()
                ? new StateBadge(getTranslation("shell.accounts.state.open"), Tone.GOOD)
                : new StateBadge(getTranslation("shell.accounts.state.invited"), Tone.NEUTRAL);
    }

    private void showLink(String email, SetupLink link) {
        SecretDialog.link(email, addresses.of(link.path()), Formats.moment(link.expiresAt(), clock.getZone()))
                .open();
    }

    private void invite() {
        new InviteDialog(administration, directory, people, this::showLink, this::refresh).open();
    }

    private void edit(AccountSummary account) {
        new EditAccountDialog(account, administration, directory, people, this::refresh).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        grid.recalculateColumnWidths();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.accounts"));
    }
}
