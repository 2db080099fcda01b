package org.wego.ui.programs.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.wego.programs.catalogue.PlanYears;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.ui.component.address.ProgramAddress;

/** Asks which plan is gone on with in which years. */
final class CarryDialog extends PlanDialog {

    private final transient ProgramKeeping keeping;
    private final Select<PlanYears> plan = new Select<>();
    private final PlanFields next;

    /** @param plans the latest first; at least one */
    CarryDialog(ProgramKeeping keeping, List<PlanYears> plans) {
        this.keeping = keeping;
        PlanYears last = plans.getFirst();
        next = new PlanFields(new PlanYears(last.to() + 1, last.to() + 1 + last.to() - last.from()));
        setHeaderTitle(getTranslation("programs.carry"));
        plan.setLabel(getTranslation("programs.carry.from"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanYears::written);
        plan.setValue(last);
        plan.setWidthFull();
        add(new Paragraph(getTranslation("programs.carry.help")), plan, next);
        offer(getTranslation("programs.carry.do"), this::save);
    }

    private void save() {
        next.read().ifPresent(years -> end(keeping.carry(plan.getValue(), years), ProgramAddress.plan(years)));
    }
}
