package org.wego.ui.governance;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.wego.governance.resolution.ResolutionNumber;
import org.wego.governance.resolution.ResolutionSearch;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Resolutions;

/** Which decision an appointment rests on: the number of a resolution on record, or another naming that is typed. */
final class DecidedByField extends ComboBox<String> {

    /** Of the resolutions that were looked at, by their numbers. */
    private final Map<String, String> titles = new HashMap<>();

    DecidedByField(Resolutions resolutions) {
        setLabel(getTranslation("governance.decidedBy"));
        setHelperText(getTranslation("governance.decidedBy.help"));
        setItems(
                query ->
                        resolutions
                                .adopted(
                                        search(query.getFilter().orElse("")),
                                        null,
                                        query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset())
                                .map(this::number),
                query -> Math.toIntExact(
                        resolutions.count(search(query.getFilter().orElse("")))));
        setRenderer(LitRenderer.<String>of("<span>${item.number}</span> <span class=\"aside\">${item.title}</span>")
                .withProperty("number", number -> number)
                .withProperty("title", number -> titles.getOrDefault(number, "")));
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }

    private static ResolutionSearch search(String typed) {
        return ResolutionSearch.of(typed);
    }

    private String number(ResolutionSummary resolution) {
        ResolutionNumber number = Objects.requireNonNull(resolution.number());
        titles.put(number.toString(), resolution.title());
        return number.toString();
    }

    /** What was chosen or typed; empty if nothing was. */
    String decision() {
        return Objects.requireNonNullElse(getValue(), "");
    }

    /** Shows what is on record. */
    void show(String decision) {
        setValue(decision.isEmpty() ? null : decision);
    }
}
