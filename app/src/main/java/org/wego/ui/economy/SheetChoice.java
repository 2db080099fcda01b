package org.wego.ui.economy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks which of several sheets with figures is to be read. */
class SheetChoice extends Div {

    SheetChoice(List<String> sheets, @Nullable String chosen, Consumer<String> read) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("economy.sheet.choose"));
        choice.setHelperText(getTranslation("economy.sheet.choose.help"));
        choice.addThemeName("vertical");
        choice.setItems(sheets);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> read.accept(change.getValue()));
        add(choice);
    }
}
