package org.wego.ui.programs.award;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.RankedNomination;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Words;

/** Shows what is nominated with what the jury said, and asks for points in each criterion. */
final class JuryDialog extends AskingDialog {

    private final transient Function<Map<JuryCriterion, Integer>, AwardOutcome> scoring;
    private final transient Map<JuryCriterion, Select<Integer>> points = new EnumMap<>(JuryCriterion.class);

    private JuryDialog(
            NominationDetails nomination,
            List<String> remarks,
            Map<JuryCriterion, Integer> given,
            @Nullable Function<Map<JuryCriterion, Integer>, AwardOutcome> scoring) {
        this.scoring = scoring == null ? _ -> new AwardOutcome.Unknown() : scoring;
        setHeaderTitle(
                nomination.said().title().isEmpty()
                        ? nomination.city().name()
                        : nomination.said().title());
        setWidth("44rem");
        Paragraph text = new Paragraph(nomination.said().text());
        text.addClassName("said");
        add(text);
        remarks.forEach(it -> add(new Paragraph(it)));
        if (scoring != null) {
            add(form());
            given.forEach((criterion, it) -> field(criterion).setValue(it));
            offer(getTranslation("awards.score.save"), this::save);
        } else {
            getFooter().add(Buttons.plain("awards.close", this::close));
        }
    }

    /** As the Secretariat sees it: with what the whole jury said. */
    static JuryDialog of(AwardDesk desk, RankedNomination ranked, boolean scoring) {
        UI ui = UI.getCurrent();
        List<String> remarks = new ArrayList<>();
        ranked.given()
                .forEach((juror, given) -> remarks.add(ui.getTranslation(
                        "awards.given",
                        juror,
                        String.valueOf(given.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))));
        ranked.conflicts()
                .forEach((juror, reason) -> remarks.add(ui.getTranslation("awards.conflict.of", juror, reason)));
        NominationDetails it = ranked.nomination();
        return new JuryDialog(
                it,
                remarks,
                Map.of(),
                scoring ? points -> desk.judge(jury -> jury.score(it.id(), it.version(), points)) : null);
    }

    /** As a juror sees it: with nothing but the own points. */
    static JuryDialog of(AwardJury.Case seen, Function<Map<JuryCriterion, Integer>, AwardOutcome> scoring) {
        return new JuryDialog(seen.nomination(), List.of(), seen.given(), seen.isOpen() ? scoring : null);
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

    private Select<Integer> field(JuryCriterion criterion) {
        return Objects.requireNonNull(points.get(criterion));
    }

    private void save() {
        Map<JuryCriterion, Integer> given = new EnumMap<>(JuryCriterion.class);
        points.forEach((criterion, choice) -> choice.getOptionalValue().ifPresent(it -> given.put(criterion, it)));
        AwardOutcome outcome = scoring.apply(given);
        if (outcome instanceof AwardOutcome.Saved) {
            close();
        } else {
            refuse(AwardWords.refusal(outcome));
        }
    }
}
