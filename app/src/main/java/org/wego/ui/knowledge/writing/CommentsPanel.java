package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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
    private final transient ReviewDetails details;
    private final transient Runnable again;
    private final ComboBox<String> field = new ComboBox<>();
    private final TextArea said = new TextArea();

    CommentsPanel(ReviewDetails details, EntryReview review, ZoneId zone, Runnable again) {
        super("writing.panel.comments");
        this.review = review;
        this.details = details;
        this.again = again;
        spaced();
        addClassName("writing-comments");
        if (details.comments().isEmpty()) {
            say("writing.comments.none");
        }
        for (ReviewComment comment : details.comments()) {
            String about = getTranslation(
                    "writing.comment.about",
                    comment.field().isEmpty()
                            ? getTranslation("writing.comment.whole")
                            : FieldNames.of(comment.field()),
                    comment.by(),
                    Formats.moment(comment.at(), zone));
            add(new Div(new Paragraph(comment.said()), Panel.aside(about)));
        }
        field.setLabel(getTranslation("writing.comment.field"));
        field.setPlaceholder(getTranslation("writing.comment.whole"));
        field.setClearButtonVisible(true);
        field.setItems(ContentFields.names(details.entry().content().texts().stream()
                .map(EntryText::language)
                .toList()));
        field.setItemLabelGenerator(FieldNames::of);
        said.setLabel(getTranslation("writing.comment.text"));
        said.setMaxLength(EntryReview.LONGEST_COMMENT);
        add(field, said, Buttons.plain("writing.comment.add", this::comment));
    }

    private void comment() {
        List<EntryProblem> problems =
                review.comment(details.entry().id(), Objects.requireNonNullElse(field.getValue(), ""), said.getValue());
        if (problems.isEmpty()) {
            again.run();
        } else {
            said.setErrorMessage(getTranslation(
                    Words.of(problems.getFirst().fault()), problems.getFirst().value()));
            said.setInvalid(true);
        }
    }
}
