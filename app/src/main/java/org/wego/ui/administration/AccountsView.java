package org.wego.ui.administration;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.SetupLink;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.Cells;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** All accounts: who may sign in, as what, and what keeps them out. */
@Route(DeskAddress.ACCOUNTS)
@Menu(title = "shell.accounts", order = 90, icon = "vaadin:users")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class AccountsView extends Screen implements BeforeEnterObserver {

    private final transient AccountAdministration administration;
    private final transient MemberDirectory directory;
    private final transient PeopleRegister people;
    private final transient ApplicationAddress addresses;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "shell.accounts.search");
    private final ListGrid<AccountSummary> grid = new ListGrid<>();

    /** By person, the members it serves: the text of each link by its address. */
    private final transient Map<PersonId, Map<String, String>> organisations = new HashMap<>();

    AccountsView(
            AccountAdministration administration,
            MemberDirectory directory,
            PeopleRegister people,
            ApplicationAddress addresses,
            Clock clock) {
        super("shell.accounts");
        this.administration = administration;
        this.directory = directory;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
        fillWindow();
        head().note("shell.accounts.note")
                .actions(Buttons.primary("shell.accounts.invite", VaadinIcon.PLUS, this::invite));
        configure();
        show(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
    }

    private void configure() {
        grid.text("shell.accounts.name", AccountSummary::name);
        grid.text("shell.accounts.email", AccountSummary::email);
        grid.text(
                "shell.accounts.role",
                account -> getTranslation("shell.role." + account.role().name()));
        grid.addColumn(Cells.<AccountSummary>links(this::organisations))
                .setHeader(getTranslation("shell.accounts.member"))
                .setAutoWidth(true);
        grid.badge("shell.accounts.state", this::state);
        grid.text(
                "shell.accounts.token",
                account -> getTranslation(account.hasToken() ? "shell.accounts.token.yes" : "shell.accounts.token.no"));
        grid.moment("shell.accounts.since", AccountSummary::createdAt, clock.getZone());
        grid.menu(
                "shell.accounts.menu",
                account -> new AccountMenu(account, administration, this::refresh)
                        .button(() -> edit(account), this::showLink));
        grid.load(this::page, () -> administration.count(search.getValue()))
                .empty("shell.accounts.none")
                .onPhone(1, 4, 7);
        grid.addItemClickListener(click -> edit(click.getItem()));
    }

    private List<AccountSummary> page(int offset, int limit) {
        List<AccountSummary> accounts = administration.accounts(search.getValue(), offset, limit);
        Map<PersonId, List<MemberId>> members = administration.members(accounts.stream()
                .map(AccountSummary::person)
                .filter(Objects::nonNull)
                .toList());
        Map<MemberId, String> names = directory.names(
                members.values().stream().flatMap(Collection::stream).distinct().toList());
        members.forEach((person, all) -> organisations.put(person, links(all, names)));
        return accounts;
    }

    private static Map<String, String> links(List<MemberId> members, Map<MemberId, String> names) {
        Map<String, String> links = new LinkedHashMap<>();
        members.forEach(it -> links.put(DeskAddress.member(it), names.getOrDefault(it, it.toString())));
        return links;
    }

    private Map<String, String> organisations(AccountSummary account) {
        return account.person() == null ? Map.of() : organisations.getOrDefault(account.person(), Map.of());
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
        AccountSecrets.link(email, addresses.of(link.path()), Formats.moment(link.expiresAt(), clock.getZone()))
                .open();
    }

    private void invite() {
        new InviteDialog(administration, directory, people, this::showLink, this::refresh).open();
    }

    private void edit(AccountSummary account) {
        new EditAccountDialog(account, administration, directory, people, this::refresh).open();
    }

    private void refresh() {
        grid.refresh();
        grid.recalculateColumnWidths();
    }
}
