package org.wego.ui.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.ImportQuestion;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.organisation.MemberProfile;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** What a file leaves in doubt, line by line, each to be answered; the first ones of many. */
final class QuestionsPanel extends Div {

    private static final int SHOWN = 50;

    private final transient List<Asked> asked = new ArrayList<>();

    /** What can be said of a line. */
    private enum Choice {
        SAME,
        ANOTHER,
        RIGHT
    }

    private record Asked(ImportQuestion question, RadioButtonGroup<Choice> choice, TextField place) {}

    /**
     * @param answered told what was said, of the lines that were answered
     */
    QuestionsPanel(MemberImportPreview preview, Consumer<ImportAnswers> answered) {
        addClassName("import-questions");
        add(
                new H2(getTranslation("members.import.questions")),
                new Paragraph(getTranslation("members.import.questions.note")));
        preview.questions().stream().limit(SHOWN).forEach(this::ask);
        if (preview.open() > asked.size()) {
            add(new Paragraph(getTranslation("members.import.questions.more", asked.size(), preview.open())));
        }
        add(Buttons.primary("members.import.questions.done", () -> settle(answered)));
    }

    private void ask(ImportQuestion question) {
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation(
                "members.import.question.line",
                Formats.number(question.line()),
                getTranslation("members.import.question." + question.kind(), question.name(), question.known())));
        choice.setItems(question.kind().isOfIdentity() ? List.of(Choice.SAME, Choice.ANOTHER) : List.of(Choice.RIGHT));
        choice.setItemLabelGenerator(this::words);
        TextField place = new TextField(getTranslation("members.import.answer.place"));
        place.setMaxLength(MemberProfile.LONGEST_PLACE);
        place.setVisible(false);
        choice.addValueChangeListener(change -> place.setVisible(
                change.getValue() == Choice.ANOTHER && question.kind().needsPlace()));
        Div block = new Div(choice, place, ImportDifferences.of(question.differences()));
        if (question.member() != null) {
            block.add(new Anchor(
                    DeskAddress.MEMBERS + "/" + question.member(), getTranslation("members.open"), AnchorTarget.BLANK));
        }
        block.addClassName("import-question");
        add(block);
        asked.add(new Asked(question, choice, place));
    }

    private String words(Choice choice) {
        return switch (choice) {
            case SAME -> getTranslation("members.import.answer.same");
            case ANOTHER -> getTranslation("members.import.answer.another");
            case RIGHT -> getTranslation("members.import.answer.right");
        };
    }

    private void settle(Consumer<ImportAnswers> answered) {
        if (asked.stream().allMatch(it -> it.choice.isEmpty())) {
            asked.forEach(it -> {
                it.choice.setErrorMessage(getTranslation("members.import.questions.unanswered"));
                it.choice.setInvalid(true);
            });
        } else {
            answered.accept(answers());
        }
    }

    private ImportAnswers answers() {
        Set<Long> same = new HashSet<>();
        Map<Long, String> another = new HashMap<>();
        Set<Long> right = new HashSet<>();
        for (Asked it : asked) {
            long line = it.question.line();
            it.choice.getOptionalValue().ifPresent(choice -> {
                switch (choice) {
                    case SAME -> same.add(line);
                    case ANOTHER -> another.put(line, it.place.getValue());
                    case RIGHT -> right.add(line);
                }
            });
        }
        return new ImportAnswers(same, another, right);
    }
}
