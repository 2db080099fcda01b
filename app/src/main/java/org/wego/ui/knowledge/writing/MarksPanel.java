package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.Review;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.ReviewMarks;
import org.wego.membership.access.Actor;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;

/** Whose review it is, and how it marks the entry by five criteria. */
final class MarksPanel extends Panel {

    private final transient EntryReview review;
    private final transient ReviewDetails details;
    private final transient Runnable again;

    MarksPanel(ReviewDetails details, EntryReview review, Actor actor, Runnable again) {
        super("writing.panel.marks");
        this.review = review;
        this.details = details;
        this.again = again;
        spaced();
        String reviewer = details.review().reviewer();
        ReviewerNames names = new ReviewerNames(review.reviewers());
        line(getTranslation("writing.reviewer"), names.of(reviewer));
        add(giving(names, reviewer));
        if (reviewer.equals(actor.name())) {
            actions(Buttons.quiet("writing.reviewer.leave", () -> assign("")));
        } else {
            actions(Buttons.quiet("writing.reviewer.take", () -> assign(actor.name())));
        }
        ReviewMarks given = details.review().marks();
        RadioButtonGroup<Integer> relevance = mark(getTranslation("knowledge.field.relevance"), given.relevance());
        RadioButtonGroup<Integer> evidence = mark(getTranslation("knowledge.field.evidence"), given.evidence());
        RadioButtonGroup<Integer> clarity = mark(getTranslation("knowledge.field.clarity"), given.clarity());
        RadioButtonGroup<Integer> elsewhere =
                mark(getTranslation("knowledge.field.transferability"), given.transferability());
        RadioButtonGroup<Integer> impact = mark(getTranslation("knowledge.field.impact"), given.impact());
        add(Buttons.plain(
                "writing.marks.save",
                () -> told(review.mark(
                        entry(),
                        new ReviewMarks(
                                relevance.getValue(),
                                evidence.getValue(),
                                clarity.getValue(),
                                elsewhere.getValue(),
                                impact.getValue()),
                        read()))));
    }

    private ComboBox<Holder> giving(ReviewerNames names, String reviewer) {
        ComboBox<Holder> giving = new ComboBox<>(getTranslation("writing.reviewer.give"));
        giving.setItems(names.all());
        giving.setItemLabelGenerator(Holder::name);
        names.find(reviewer).ifPresent(giving::setValue);
        giving.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                assign(it.getValue().email());
            }
        });
        return giving;
    }

    private RadioButtonGroup<Integer> mark(String criterion, @Nullable Integer given) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(criterion);
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(1, 2, 3, 4, 5);
        group.setValue(given);
        add(group);
        return group;
    }

    private void assign(String name) {
        told(review.assign(entry(), name, read()));
    }

    private EntryId entry() {
        return details.entry().id();
    }

    private Review read() {
        return details.review();
    }

    private void told(boolean kept) {
        if (kept) {
            Notice.done(getTranslation("writing.marks.saved"));
        } else {
            Notice.refused(getTranslation("writing.marks.stale"));
        }
        again.run();
    }
}
