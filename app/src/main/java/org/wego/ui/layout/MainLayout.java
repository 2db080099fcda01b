package org.wego.ui.layout;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.address.DeskAddress;

/** The frame of every desk screen: navigation at the side, search and account on top. */
@Layout(DeskAddress.HOME)
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final TextField search = new TextField();
    private final transient Optional<UnfoldingButton> account;

    MainLayout(CurrentAccount current, OwnMembers own, MemberDirectory members, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(
                brand(),
                new Scroller(new Navigation(
                        current.account().map(SignedInAccount::person).isPresent())));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div bar = new Div(toggle, searchBox(current.is(Role.MEMBER)), colourSwitch());
        bar.addClassName("shell-bar");
        // not a header: dialogs have one of their own, and a page has one banner
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("shell.bar"));
        ActingFor.of(own, members).ifPresent(bar::add);
        account = current.account().map(this::accountMenu);
        account.ifPresent(bar::add);
        addToNavbar(true, bar);
    }

    private Nav brand() {
        Anchor home = new Anchor(DeskAddress.HOME);
        home.addClassName("brand");
        Span mark = new Span();
        mark.addClassName("brand-mark");
        home.add(mark, new Span(getTranslation("shell.name")));
        home.setRouterIgnore(false);
        Nav brand = new Nav(home);
        brand.setAriaLabel(getTranslation("shell.toHome"));
        return brand;
    }

    /** Guests have nothing to look for: its place stays empty. */
    private Div searchBox(boolean offered) {
        if (!offered) {
            Div place = new Div();
            place.addClassName("shell-search");
            return place;
        }
        search.setPlaceholder(getTranslation("shell.search.placeholder"));
        search.setAriaLabel(getTranslation("shell.search.label"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        search.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isBlank()) {
                getUI().ifPresent(ui -> ui.navigate(
                        DeskAddress.SEARCH,
                        QueryParameters.of("q", change.getValue().strip())));
            }
        });
        Div box = new Div(search);
        box.addClassName("shell-search");
        box.getElement().setAttribute("role", "search");
        return box;
    }

    private Button colourSwitch() {
        Button button = new Button(VaadinIcon.ADJUST.create());
        button.addThemeNames("tertiary", "icon");
        button.addClassName("colours");
        button.setAriaLabel(getTranslation("shell.colours"));
        button.setTooltipText(getTranslation("shell.colours"));
        return button;
    }

    private UnfoldingButton accountMenu(SignedInAccount account) {
        UnfoldingButton menu = new UnfoldingButton("", VaadinIcon.USER.create(), () -> accountPanel(account));
        menu.addThemeNames("icon");
        menu.addClassName("account-menu");
        menu.setAriaLabel(getTranslation("shell.account.label", account.name()));
        return menu;
    }

    private Div accountPanel(SignedInAccount account) {
        Span name = new Span(account.name());
        name.addClassName("account-name");
        Div who = new Div(
                name,
                new Span(account.email()),
                new Span(getTranslation("shell.role." + account.role().name())));
        who.addClassName("account-card");
        Anchor own = new Anchor(DeskAddress.OWN_ACCOUNT, getTranslation("shell.account.own"));
        Anchor site = new Anchor("/", getTranslation("shell.account.site"));
        site.setRouterIgnore(true);
        Button signOut = new Button(getTranslation("shell.account.signOut"), click -> authentication.logout());
        Div panel = new Div(who, own, site, signOut);
        panel.addClassName("account-panel");
        return panel;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        account.ifPresent(UnfoldingButton::fold);
        search.setValue(
                event.getLocation().getPath().equals(DeskAddress.SEARCH)
                        ? event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter("q")
                                .orElse("")
                        : "");
        if (getContent() instanceof HasDynamicTitle) {
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getTranslation("shell.name")));
    }
}
