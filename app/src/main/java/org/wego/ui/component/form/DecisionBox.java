package org.wego.ui.component.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.wego.governance.resolution.ResolutionSearch;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;

/** Chooses the resolution that something was decided by, found by its number or its words. */
public final class DecisionBox extends ComboBox<ResolutionSummary> {

    /** @param decidedBy gets the number of the chosen one, which never changes */
    public DecisionBox(Resolutions resolutions, TextField decidedBy) {
        this(resolutions, chosen -> decidedBy.setValue(String.valueOf(chosen.number())));
    }

    /** @param taken gets what somebody has chosen */
    public DecisionBox(Resolutions resolutions, Consumer<ResolutionSummary> taken) {
        setLabel(getTranslation("governance.decision"));
        setHelperText(getTranslation("governance.decision.help"));
        setItems(
                query ->
                        resolutions
                                .page(
                                        ResolutionSearch.of(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> Math.toIntExact(
                        resolutions.count(ResolutionSearch.of(query.getFilter().orElse("")))));
        setItemLabelGenerator(it -> it.number() + " " + it.title());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                taken.accept(change.getValue());
            }
        });
    }
}
