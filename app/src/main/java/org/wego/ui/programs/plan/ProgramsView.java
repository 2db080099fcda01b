package org.wego.ui.programs.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.membership.access.Role;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.address.ProgramAddress;

/** A strategic plan: its goals, with the programs and activities below them; which plan stands in the address. */
@Route(ProgramAddress.PROGRAMS)
@Menu(title = "programs.title", order = 30, icon = "vaadin:cluster")
@InMenu(Group.MAIN)
@RolesAllowed("MEMBER")
@StyleSheet("context://styles/programs.css")
class ProgramsView extends Screen implements BeforeEnterObserver {

    private final transient ProgramCatalogue catalogue;
    private final transient ProgramKeeping keeping;
    private final boolean staff;

    ProgramsView(ProgramCatalogue catalogue, ProgramKeeping keeping, CurrentAccount current) {
        super("programs.title");
        this.catalogue = catalogue;
        this.keeping = keeping;
        staff = current.is(Role.STAFF);
        head().note("programs.note").actions(Buttons.leading("programs.public", "programs"));
        if (staff && !catalogue.plans().isEmpty()) {
            head().actions(Buttons.plain("programs.carry", this::carry));
        }
        if (staff) {
            head().actions(Buttons.primary("programs.addGoal", VaadinIcon.PLUS, this::addGoal));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("plan").flatMap(this::plan));
    }

    private void show(Optional<PlanYears> asked) {
        List<PlanYears> plans = catalogue.plans();
        Optional<PlanYears> shown = asked.or(() -> plans.stream().findFirst());
        if (shown.isEmpty()) {
            show(new Paragraph(getTranslation("programs.plan.none")));
            return;
        }
        List<Component> content = new ArrayList<>();
        if (plans.size() > 1) {
            content.add(chips(plans, shown.get()));
        }
        catalogue.tree(shown.get()).forEach(goal -> content.add(goal(goal)));
        show(content.toArray(Component[]::new));
    }

    private Optional<PlanYears> plan(String written) {
        return catalogue.plans().stream()
                .filter(it -> (it.from() + "-" + it.to()).equals(written))
                .findFirst();
    }

    private Nav chips(List<PlanYears> plans, PlanYears shown) {
        Nav chips = new Nav();
        chips.addClassName("plan-chips");
        chips.setAriaLabel(getTranslation("programs.plans"));
        plans.forEach(plan -> {
            Anchor chip = new Anchor(ProgramAddress.plan(plan), plan.written());
            if (plan.equals(shown)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        });
        return chips;
    }

    private Panel goal(ProgramNode goal) {
        Panel panel = Panel.titled(goal.name());
        panel.actions(Buttons.leading("programs.open", ProgramAddress.program(goal.id())));
        if (goal.children().isEmpty()) {
            return panel.with(new Paragraph(getTranslation("programs.below.none")));
        }
        Div tree = new Div(below(goal));
        tree.addClassName("program-tree");
        return panel.with(tree);
    }

    private UnorderedList below(ProgramNode node) {
        UnorderedList list = new UnorderedList();
        node.children().forEach(child -> {
            ListItem item = new ListItem(new Anchor(ProgramAddress.program(child.id()), child.name()));
            if (child.endedYear() != null) {
                item.add(new StateBadge(
                        getTranslation("programs.ended.in", child.endedYear().toString()), StateBadge.Tone.NEUTRAL));
            }
            if (!child.children().isEmpty()) {
                item.add(below(child));
            }
            list.add(item);
        });
        return list;
    }

    private void addGoal() {
        new GoalDialog(keeping, catalogue.plans()).open();
    }

    private void carry() {
        new CarryDialog(keeping, catalogue.plans()).open();
    }
}
