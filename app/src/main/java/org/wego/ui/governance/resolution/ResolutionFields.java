package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.ui.component.form.Marks;
import org.wego.words.Words;

/** What is decided, by whom, at which meeting. */
final class ResolutionFields extends FormLayout {

    private static final int MOST = 1_000;

    private final Select<DecidingBody> body = new Select<>();
    private final Select<ResolutionKind> kind = new Select<>();
    private final TextField title = new TextField(getTranslation("meetings.resolution.title"));
    private final TextArea text = new TextArea(getTranslation("meetings.resolution.text"));
    private final ComboBox<MeetingSummary> meeting = new ComboBox<>(getTranslation("meetings.meeting"));
    private final transient ResolutionDraft begun;

    ResolutionFields(ResolutionDraft begun, MeetingRecords meetings) {
        this.begun = begun;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        body.setLabel(getTranslation("meetings.body"));
        body.setItems(DecidingBody.values());
        body.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        kind.setLabel(getTranslation("meetings.resolution.kind"));
        kind.setItems(ResolutionKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        title.setMaxLength(ResolutionDraft.LONGEST_TITLE);
        text.setMaxLength(ResolutionDraft.LONGEST_TEXT);
        text.setMinHeight("10rem");
        List<MeetingSummary> deciding = meetings.after(null, null, MOST).stream()
                .filter(it -> DecidingBody.at(it.kind()).isPresent())
                .toList();
        meeting.setItems(deciding);
        meeting.setItemLabelGenerator(it -> it.title() + ", " + it.days());
        meeting.setClearButtonVisible(true);
        body.setValue(begun.body());
        kind.setValue(begun.kind());
        title.setValue(begun.title());
        text.setValue(begun.text());
        deciding.stream()
                .filter(it -> it.id().equals(begun.meeting()))
                .findFirst()
                .ifPresent(meeting::setValue);
        add(body, kind);
        add(title, 2);
        add(text, 2);
        add(meeting, 2);
    }

    /** Body and kind are those of the number, which stays. */
    void numbered() {
        body.setReadOnly(true);
        kind.setReadOnly(true);
    }

    /** Says at each field what is wrong with it. */
    void markAt(Marks marks) {
        marks.at(title, Problem.NO_TITLE);
        marks.at(text, Problem.NO_TEXT);
        marks.at(meeting, Problem.NO_MEETING, Problem.OTHER_BODY, Problem.MEETING_CANCELLED);
    }

    /** What was filled in. */
    ResolutionDraft draft() {
        @Nullable MeetingSummary chosen = meeting.getValue();
        return new ResolutionDraft(
                body.getValue(),
                kind.getValue(),
                title.getValue(),
                text.getValue(),
                chosen == null ? null : chosen.id(),
                begun.source());
    }
}
