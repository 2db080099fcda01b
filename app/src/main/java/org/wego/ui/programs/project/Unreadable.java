package org.wego.ui.programs.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.WholeNumber;

/** Text that is no date, figure or number is reported at its field, and does not count as an empty one. */
final class Unreadable {

    private Unreadable() {}

    /** Whether something in a form cannot be read; all of it is marked. */
    static boolean in(Component form) {
        boolean unreadable = switch (form) {
            case PartialDateField date -> date.refusesToBeRead();
            case WholeNumber number -> number.refusesToBeRead(number.getTranslation("projects.unreadable"));
            case BigDecimalField figure -> refuses(figure);
            default -> false;
        };
        for (Component part : form.getChildren().toList()) {
            unreadable |= in(part);
        }
        return unreadable;
    }

    private static boolean refuses(BigDecimalField figure) {
        boolean unreadable =
                figure.getDefaultValidator().apply(figure.getValue(), null).isError();
        if (unreadable) {
            figure.setErrorMessage(figure.getTranslation("projects.unreadable"));
            figure.setInvalid(true);
        }
        return unreadable;
    }
}
