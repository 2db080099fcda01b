package org.wego.ui.joining;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wego.membership.access.Role;
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRuleKeeping;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.JoiningAddress;
import org.wego.ui.component.list.ListGrid;

/** Who approves that members join, and what is paid of a first year, day by day; administrators add what was decided anew. */
@Route(JoiningAddress.RULES)
@RolesAllowed("STAFF")
class JoiningRulesView extends Screen {

    private final transient JoiningRuleKeeping keeping;
    private final transient Clock clock;

    JoiningRulesView(JoiningRuleKeeping keeping, AuthenticationContext authentication, Clock clock) {
        super("joining.rules");
        this.keeping = keeping;
        this.clock = clock;
        head().note("joining.rules.note")
                .actions(Buttons.leading("joining.rules.applications", DeskAddress.APPLICATIONS));
        if (authentication.hasRole(Role.ADMIN.name())) {
            head().actions(Buttons.primary("joining.rules.add", VaadinIcon.PLUS, this::add));
        }
        list();
    }

    private void list() {
        JoiningRule today = keeping.on(LocalDate.now(clock));
        List<JoiningRule> rules = keeping.rules();
        ListGrid<JoiningRule> grid = new ListGrid<>();
        grid.day("joining.rules.from", JoiningRule::from).setFlexGrow(0);
        grid.text("joining.rules.body", it -> JoiningWords.of(it.body()));
        grid.text("joining.rules.firstYear", it -> JoiningWords.share(it.firstYear()));
        grid.badge("joining.rules.state", it -> state(it, today));
        grid.longText("joining.rules.source", JoiningRule::source);
        grid.setItems(rules);
        show(grid.sizedFor(rules.size()).onPhone(0, 1));
    }

    private StateBadge state(JoiningRule rule, JoiningRule today) {
        if (rule.equals(today)) {
            return new StateBadge(getTranslation("joining.rules.state.now"), Tone.GOOD);
        }
        return new StateBadge(
                getTranslation(
                        rule.from().isAfter(today.from()) ? "joining.rules.state.later" : "joining.rules.state.before"),
                Tone.NEUTRAL);
    }

    private void add() {
        new AddRuleDialog(keeping, keeping.on(LocalDate.now(clock)), this::list).open();
    }
}
