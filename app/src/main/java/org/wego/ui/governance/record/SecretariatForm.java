package org.wego.ui.governance.record;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.wego.governance.organisation.IdentityOutcome.Field;
import org.wego.governance.organisation.Secretariat;
import org.wego.ui.component.form.Overtaken;

/** How the secretariat is reached. */
final class SecretariatForm extends FormLayout {

    private final TextField address = new TextField();
    private final TextField phone = new TextField();
    private final TextField email = new TextField();
    private final TextField website = new TextField();
    private Secretariat read = new Secretariat("", "", "", "");

    SecretariatForm() {
        address.setLabel(getTranslation("shell.organisation.ADDRESS"));
        phone.setLabel(getTranslation("shell.organisation.PHONE"));
        email.setLabel(getTranslation("shell.organisation.EMAIL"));
        website.setLabel(getTranslation("shell.organisation.WEBSITE"));
        add(address, phone, email, website);
    }

    /** Where to say what is wrong with a value. */
    Map<Field, HasValidationProperties> fields() {
        return Map.of(Field.ADDRESS, address, Field.PHONE, phone, Field.EMAIL, email, Field.WEBSITE, website);
    }

    /** Shows what is on record. */
    void show(Secretariat recorded) {
        read = recorded;
        address.setValue(recorded.address());
        phone.setValue(recorded.phone());
        email.setValue(recorded.email());
        website.setValue(recorded.website());
    }

    /** What the fields say. */
    Secretariat secretariat() {
        return new Secretariat(address.getValue(), phone.getValue(), email.getValue(), website.getValue());
    }

    /** What was on record when the form was filled. */
    Secretariat read() {
        return read;
    }

    /** Keeps what was typed and says at each field what somebody else put on record meanwhile. */
    void overtaken(Secretariat recorded) {
        read = recorded;
        Overtaken.mark(address, recorded.address());
        Overtaken.mark(phone, recorded.phone());
        Overtaken.mark(email, recorded.email());
        Overtaken.mark(website, recorded.website());
    }
}
