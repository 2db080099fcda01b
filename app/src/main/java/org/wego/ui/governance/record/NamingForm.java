package org.wego.ui.governance.record;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.wego.governance.organisation.FoundOrganisation;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.Secretariat;
import org.wego.ui.component.form.DayPicker;

/** A name of the organisation and since when it bears it; for the first record its founding as well. */
final class NamingForm extends FormLayout {

    private final TextField name = new TextField();
    private final DayPicker since = new DayPicker();
    private final IntegerField founded = new IntegerField();
    private final IntegerField cities = new IntegerField();
    private final TextField source = new TextField();
    private String present = "";

    NamingForm() {
        name.setLabel(getTranslation("shell.organisation.NAME"));
        since.setLabel(getTranslation("shell.organisation.SINCE"));
        founded.setLabel(getTranslation("shell.organisation.FOUNDED"));
        cities.setLabel(getTranslation("shell.organisation.CITIES"));
        source.setLabel(getTranslation("shell.organisation.SOURCE"));
        source.setHelperText(getTranslation("shell.organisation.SOURCE.help"));
    }

    /** Where to say what is wrong with a value. */
    Map<Field, HasValidationProperties> fields() {
        return Map.of(
                Field.NAME,
                name,
                Field.SINCE,
                since,
                Field.FOUNDED,
                founded,
                Field.CITIES,
                cities,
                Field.SOURCE,
                source);
    }

    /** Asks for the first name and the founding. */
    void askForFounding() {
        removeAll();
        add(name, since, founded, cities, source);
    }

    /**
     * Asks for a new name; what was given before is taken away.
     *
     * @param present the name that it follows
     */
    void askForName(String present) {
        this.present = present;
        removeAll();
        List.of(name, since, source).forEach(HasValue::clear);
        add(name, since, source);
    }

    /** Without these there is no {@link #organisation}. */
    Map<Field, HasValue<?, ?>> neededToFound() {
        return Map.of(Field.SINCE, since, Field.FOUNDED, founded, Field.CITIES, cities);
    }

    /** Without this there is no {@link #since}. */
    Map<Field, HasValue<?, ?>> neededToRename() {
        return Map.of(Field.SINCE, since);
    }

    FoundOrganisation organisation(Secretariat secretariat) {
        return new FoundOrganisation(
                name(), since(), Year.of(founded.getValue()), cities.getValue(), secretariat, source());
    }

    /** The present name as it was read. */
    String present() {
        return present;
    }

    /** Keeps what was typed; it follows another name now. */
    void overtaken(String present) {
        this.present = present;
    }

    String name() {
        return name.getValue();
    }

    LocalDate since() {
        return since.getValue();
    }

    String source() {
        return source.getValue();
    }
}
