package org.wego.ui.programs.plan;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.catalogue.PlanYears;
import org.wego.ui.component.form.WholeNumber;

/** The years of a plan. */
final class PlanFields extends FormLayout {

    private final WholeNumber from = new WholeNumber(getTranslation("programs.plan.from"));
    private final WholeNumber to = new WholeNumber(getTranslation("programs.plan.to"));

    /** @param shown what is proposed, or null if nothing is */
    PlanFields(@Nullable PlanYears shown) {
        setResponsiveSteps(new ResponsiveStep("0", 2));
        from.setValue(shown == null ? null : shown.from());
        to.setValue(shown == null ? null : shown.to());
        add(from, to);
    }

    /** The years; empty if one is missing or cannot be read, which its field says then. */
    Optional<PlanYears> read() {
        boolean unreadable = refuses(from);
        unreadable |= refuses(to);
        return unreadable ? Optional.empty() : Optional.of(new PlanYears(from.getValue(), to.getValue()));
    }

    private boolean refuses(WholeNumber year) {
        String words = getTranslation("programs.plan.unreadable");
        boolean missing = year.isEmpty();
        year.setErrorMessage(words);
        year.setInvalid(missing);
        return year.refusesToBeRead(words) || missing;
    }
}
