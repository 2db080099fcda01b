package org.wego.ui.programs.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.Milestone;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.RowsField;

/** The milestones of a project, a row each. */
final class MilestonesField extends RowsField<Milestone> {

    MilestonesField(String add) {
        super(add);
    }

    @Override
    protected Row<Milestone> row(@Nullable Milestone element) {
        TextField title = new TextField(getTranslation("projects.milestone"));
        title.setMaxLength(Milestone.LONGEST_TITLE);
        title.addClassName("wide");
        PartialDateField due = new PartialDateField("projects.due", "projects.date.help");
        PartialDateField reached = new PartialDateField("projects.reached", "projects.reached.help");
        if (element != null) {
            title.setValue(element.title());
            due.show(element.due());
            reached.show(element.reached());
        }
        return new Row<>() {
            @Override
            public List<AbstractField<?, ?>> fields() {
                return List.of(title, due, reached);
            }

            @Override
            public Optional<Milestone> value() {
                return title.isEmpty() && due.isEmpty() && reached.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Milestone(title.getValue(), due.date(), reached.date()));
            }
        };
    }
}
