package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.writing.ContentFields;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.ReviewComment;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;
import org.wego.words.Words;

/** What was said of the entry and its fields; whoever reviews it says more. */
final class CommentsPanel extends Panel {

    private final transient EntryReview review;
    private final transient EntryId entry;
    private final ZoneId zone;
    private final transient Runnable again;
    private final ComboBox<String> field = new ComboBox<>();
    private final TextArea said = new TextArea();
    private final Button add = Buttons.plain("writing.comment.add", this::comment);

    CommentsPanel(ReviewDetails details, EntryReview review, ZoneId zone, Runnable again) {
        super("writing.panel.comments");
        this.review = review;
        this.entry = details.entry().id();
        this.zone = zone;
        this.again = again;
        spaced();
        addClassName("writing-comments");
        field.setLabel(getTranslation("writing.comment.field"));
        field.setPlaceholder(getTranslation("writing.comment.whole"));
        field.setClearButtonVisible(true);
        field.setItems(ContentFields.names(details.entry().content().texts().stream()
                .map(EntryText::language)
                .toList()));
        field.setItemLabelGenerator(FieldNames::of);
        said.setLabel(getTranslation("writing.comment.text"));
        said.setMaxLength(EntryReview.LONGEST_COMMENT);
        add.setDisableOnClick(true);
        show(details.comments());
    }

    /** Shows what was said by now; what is being said stays. */
    void show(List<ReviewComment> comments) {
        List<Component> parts = new ArrayList<>();
        if (comments.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("writing.comments.none"));
            none.addClassName("panel-aside");
            parts.add(none);
        }
        for (ReviewComment comment : comments) {
            String about = getTranslation(
                    "writing.comment.about",
                    comment.field().isEmpty()
                            ? getTranslation("writing.comment.whole")
                            : FieldNames.of(comment.field()),
                    comment.by(),
                    Formats.moment(comment.at(), zone));
            parts.add(new Div(new Paragraph(comment.said()), Panel.aside(about)));
        }
        parts.addAll(List.of(field, said, add));
        show(parts.toArray(Component[]::new));
    }

    private void comment() {
        List<EntryProblem> problems =
                review.comment(entry, Objects.requireNonNullElse(field.getValue(), ""), said.getValue());
        if (problems.isEmpty()) {
            field.clear();
            said.clear();
            said.setInvalid(false);
            again.run();
        } else {
            said.setErrorMessage(getTranslation(
                    Words.of(problems.getFirst().fault()), problems.getFirst().value()));
            said.setInvalid(true);
        }
        add.setEnabled(true);
        said.focus();
    }
}
