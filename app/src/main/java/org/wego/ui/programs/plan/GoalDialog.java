package org.wego.ui.programs.plan;

import java.util.List;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.catalogue.ProgramOutcome;
import org.wego.ui.component.address.ProgramAddress;

/** Asks for a new goal of a plan. */
final class GoalDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final PlanFields plan;
    private final ProgramFields fields = new ProgramFields();

    GoalDialog(ProgramKeeping keeping, List<PlanYears> plans) {
        this.keeping = keeping;
        plan = new PlanFields(plans.isEmpty() ? null : plans.getFirst());
        setHeaderTitle(getTranslation("programs.addGoal"));
        add(plan, fields);
        offer(getTranslation("programs.save"), this::save);
    }

    private void save() {
        plan.read().ifPresent(years -> {
            ProgramOutcome outcome = keeping.addGoal(years, fields.draft());
            end(outcome, ProgramAddress.plan(years), fields);
        });
    }
}
