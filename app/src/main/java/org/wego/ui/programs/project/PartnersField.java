package org.wego.ui.programs.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.ProjectPartner;
import org.wego.ui.component.form.RowsField;
import org.wego.words.Words;

/** The partners of a project, a row each. */
final class PartnersField extends RowsField<ProjectPartner> {

    PartnersField(String add) {
        super(add);
    }

    @Override
    protected Row<ProjectPartner> row(@Nullable ProjectPartner element) {
        TextField name = new TextField(getTranslation("projects.partner"));
        name.setMaxLength(ProjectPartner.LONGEST_NAME);
        Select<ProjectPartner.Role> role = new Select<>();
        role.setLabel(getTranslation("projects.partner.role"));
        role.setItems(ProjectPartner.Role.values());
        role.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        role.setValue(ProjectPartner.Role.IMPLEMENTING);
        TextField about = new TextField(getTranslation("projects.partner.about"));
        about.setMaxLength(ProjectPartner.LONGEST_ABOUT);
        if (element != null) {
            name.setValue(element.name());
            role.setValue(element.role());
            about.setValue(element.about());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(name, role, about);
            }

            @Override
            public Optional<ProjectPartner> value() {
                return name.isEmpty() && about.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ProjectPartner(name.getValue(), role.getValue(), about.getValue()));
            }
        };
    }
}
