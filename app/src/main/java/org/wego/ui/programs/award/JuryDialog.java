package org.wego.ui.programs.award;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.RankedNomination;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Words;

/** Shows what is nominated with what the jury said, and asks for points in each criterion. */
final class JuryDialog extends AskingDialog {

    private final transient AwardDesk desk;
    private final transient NominationDetails nomination;
    private final transient Map<JuryCriterion, Select<Integer>> points = new EnumMap<>(JuryCriterion.class);

    JuryDialog(AwardDesk desk, RankedNomination ranked, boolean scoring) {
        this.desk = desk;
        this.nomination = ranked.nomination();
        setHeaderTitle(
                nomination.said().title().isEmpty()
                        ? nomination.city().name()
                        : nomination.said().title());
        setWidth("44rem");
        Paragraph text = new Paragraph(nomination.said().text());
        text.addClassName("said");
        add(text);
        ranked.given()
                .forEach((juror, given) -> add(new Paragraph(getTranslation(
                        "awards.given",
                        juror,
                        String.valueOf(given.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())))));
        ranked.conflicts()
                .forEach((juror, reason) -> add(new Paragraph(getTranslation("awards.conflict.of", juror, reason))));
        if (scoring) {
            add(form());
            offer(getTranslation("awards.score.save"), this::save);
        } else {
            getFooter().add(Buttons.plain("awards.close", this::close));
        }
    }

    private FormLayout form() {
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        List<Integer> choices =
                IntStream.rangeClosed(1, JuryCriterion.MOST).boxed().toList();
        for (JuryCriterion criterion : JuryCriterion.values()) {
            Select<Integer> choice = new Select<>();
            choice.setLabel(getTranslation(Words.of(criterion)));
            choice.setItems(choices);
            points.put(criterion, choice);
            form.add(choice);
        }
        return form;
    }

    private void save() {
        Map<JuryCriterion, Integer> given = new EnumMap<>(JuryCriterion.class);
        points.forEach((criterion, choice) -> choice.getOptionalValue().ifPresent(it -> given.put(criterion, it)));
        AwardOutcome outcome = desk.change(it -> it.score(nomination.id(), nomination.version(), given));
        if (outcome instanceof AwardOutcome.Saved) {
            close();
        } else {
            refuse(AwardWords.refusal(outcome));
        }
    }
}
