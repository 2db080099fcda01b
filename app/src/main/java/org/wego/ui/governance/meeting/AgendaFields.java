package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.governance.meeting.AgendaItem;
import org.wego.ui.component.Buttons;

/** An item of an agenda as it is typed. */
final class AgendaFields extends Div {

    private final TextField title = new TextField();
    private final TextArea text = new TextArea(getTranslation("meetings.agenda.text"));
    private final TextArea outcome = new TextArea(getTranslation("meetings.outcome"));
    private final Div deeds = new Div();
    private final transient Map<Button, String> names = new LinkedHashMap<>();

    AgendaFields(AgendaItem item) {
        addClassName("agenda-row");
        title.setMaxLength(AgendaItem.LONGEST_TITLE);
        title.setValue(item.title());
        text.setMaxLength(AgendaItem.LONGEST_TEXT);
        text.setValue(item.text());
        outcome.setMaxLength(AgendaItem.LONGEST_TEXT);
        outcome.setValue(item.outcome());
        deeds.addClassName("agenda-deeds");
        add(title, deeds, text, outcome);
    }

    /** Offers this, as a picture beside the title. */
    void offer(VaadinIcon icon, String key, Runnable deed) {
        Button button = Buttons.quiet(icon, getTranslation(key, 0), deed);
        names.put(button, key);
        deeds.add(button);
    }

    /** Says at which place it stands. */
    void numbered(int place) {
        title.setLabel(getTranslation("meetings.agenda.item", place));
        names.forEach((button, key) -> button.setAriaLabel(getTranslation(key, place)));
    }

    void focus() {
        title.focus();
    }

    AgendaItem item() {
        return new AgendaItem(title.getValue(), text.getValue(), outcome.getValue());
    }

    /** Says at the title that it is missing, if the item has a text. */
    void checkTitle() {
        AgendaItem item = item();
        title.setErrorMessage(getTranslation("governance.MeetingOutcome.Problem.NO_TITLE"));
        title.setInvalid(item.title().isEmpty() && !item.toString().isEmpty());
    }
}
