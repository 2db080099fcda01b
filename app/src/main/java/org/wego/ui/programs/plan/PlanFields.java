package org.wego.ui.programs.plan;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.Optional;
import org.wego.programs.catalogue.PlanYears;
import org.wego.ui.component.form.WholeNumber;

/** The years of a plan. */
final class PlanFields extends FormLayout {

    private final WholeNumber from = new WholeNumber(getTranslation("programs.plan.from"));
    private final WholeNumber to = new WholeNumber(getTranslation("programs.plan.to"));

    PlanFields(PlanYears shown) {
        setResponsiveSteps(new ResponsiveStep("0", 2));
        from.setValue(shown.from());
        to.setValue(shown.to());
        add(from, to);
    }

    /** The years; empty if they cannot be read, which the fields say then. */
    Optional<PlanYears> read() {
        String words = getTranslation("programs.plan.unreadable");
        boolean unreadable = from.refusesToBeRead(words);
        unreadable |= to.refusesToBeRead(words);
        return unreadable || from.getValue() == null || to.getValue() == null
                ? Optional.empty()
                : Optional.of(new PlanYears(from.getValue(), to.getValue()));
    }
}
