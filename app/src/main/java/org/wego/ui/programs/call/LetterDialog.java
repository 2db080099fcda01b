package org.wego.ui.programs.call;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wego.membership.file.StoredFile;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.Criterion;
import org.wego.programs.call.RankedLetter;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.FileDownload;
import org.wego.words.Words;

/** Shows a letter with its papers, and asks for points in each criterion once letters are scored. */
final class LetterDialog extends AskingDialog {

    private final transient CallDesk desk;
    private final transient RankedLetter letter;
    private final transient Map<Criterion, Select<Integer>> points = new EnumMap<>(Criterion.class);

    LetterDialog(CallDesk desk, RankedLetter letter, boolean scoring) {
        this.desk = desk;
        this.letter = letter;
        setHeaderTitle(getTranslation("calls.letter.of", letter.city()));
        setWidth("44rem");
        Paragraph text = new Paragraph(letter.letter().text());
        text.addClassName("said");
        add(text, papers());
        letter.given()
                .forEach((juror, given) -> add(new Paragraph(getTranslation(
                        "calls.given",
                        juror,
                        String.valueOf(given.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())))));
        if (scoring) {
            add(form());
            offer(getTranslation("calls.score.save"), this::save);
        } else {
            getFooter().add(Buttons.plain("calls.letter.close", this::close));
        }
    }

    private Div papers() {
        Div papers = new Div();
        for (StoredFile file : desk.files().of(letter.letter().papers())) {
            papers.add(new Div(new Anchor(FileDownload.of(desk.files(), file.id()), file.name())));
        }
        return papers;
    }

    private FormLayout form() {
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        List<Integer> choices = IntStream.rangeClosed(1, Criterion.MOST).boxed().toList();
        for (Criterion criterion : Criterion.values()) {
            Select<Integer> choice = new Select<>();
            choice.setLabel(getTranslation(Words.of(criterion)));
            choice.setItems(choices);
            points.put(criterion, choice);
            form.add(choice);
        }
        return form;
    }

    private void save() {
        Map<Criterion, Integer> given = new EnumMap<>(Criterion.class);
        points.forEach((criterion, choice) -> choice.getOptionalValue().ifPresent(it -> given.put(criterion, it)));
        CallOutcome outcome =
                desk.change(it -> it.score(letter.letter().id(), letter.letter().version(), given));
        if (outcome instanceof CallOutcome.Saved) {
            close();
        } else {
            refuse(CallWords.refusal(outcome));
        }
    }
}
