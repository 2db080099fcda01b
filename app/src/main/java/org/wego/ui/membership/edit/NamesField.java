package org.wego.ui.membership.edit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberProfile;
import org.wego.ui.component.form.RowsField;

/** The other names of a member, each with why it has it. */
final class NamesField extends RowsField<MemberName> {

    private static final int LONGEST_TAG = 16;

    NamesField(String add) {
        super(add);
    }

    @Override
    protected Row<MemberName> row(@Nullable MemberName element) {
        TextField name = new TextField(getTranslation("members.names.name"));
        name.setMaxLength(MemberProfile.LONGEST_NAME);
        name.addClassName("wide");
        Select<MemberName.Kind> kind = new Select<>();
        kind.setLabel(getTranslation("members.names.kind"));
        kind.setItems(MemberName.Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation("members.names.kind." + it));
        kind.setValue(MemberName.Kind.TRANSLATED);
        TextField language = new TextField(getTranslation("members.names.language"));
        language.setPlaceholder(getTranslation("members.names.language.placeholder"));
        language.setMaxLength(LONGEST_TAG);
        language.addClassName("narrow");
        if (element != null) {
            name.setValue(element.name());
            kind.setValue(element.kind());
            language.setValue(Optional.ofNullable(element.language()).orElse(""));
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(name, kind, language);
            }

            @Override
            public Optional<MemberName> value() {
                return name.isEmpty() && language.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MemberName(
                                name.getValue(), kind.getValue(), language.isEmpty() ? null : language.getValue()));
            }
        };
    }
}
