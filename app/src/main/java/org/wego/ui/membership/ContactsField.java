package org.wego.ui.membership;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.Contact;

/** Persons and offices to turn to at a member, the first one first. */
final class ContactsField extends RowsField<Contact> {

    ContactsField(String add) {
        super(add);
    }

    @Override
    Row<Contact> row(@Nullable Contact element) {
        var name = text("members.contacts.name", element == null ? "" : element.name());
        var role = text("members.contacts.role", element == null ? "" : element.role());
        role.setPlaceholder(getTranslation("members.contacts.role.placeholder"));
        var email = text("members.contacts.email", element == null ? "" : element.email());
        var phone = text("members.contacts.phone", element == null ? "" : element.phone());
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(name, role, email, phone);
            }

            @Override
            public Optional<Contact> value() {
                return fields().stream().allMatch(AbstractField::isEmpty)
                        ? Optional.empty()
                        : Optional.of(
                                new Contact(name.getValue(), role.getValue(), email.getValue(), phone.getValue()));
            }
        };
    }

    private TextField text(String label, String value) {
        var field = new TextField(getTranslation(label));
        field.setValue(value);
        return field;
    }
}
