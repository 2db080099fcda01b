package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    private static final List<String> CRITERIA = List.of(
            "knowledge.field.relevance",
            "knowledge.field.evidence",
            "knowledge.field.clarity",
            "knowledge.field.transferability",
            "knowledge.field.impact");

    private final transient EntryReview review;
    private final transient Runnable again;
    private final transient ReviewerNames names;
    private final String own;
    private final Span reviewer = new Span();
    private final ComboBox<Holder> giving = new ComboBox<>(getTranslation("writing.reviewer.give"));
    private final Button leave = Buttons.quiet("writing.reviewer.leave", () -> assign(""));
    private final Button take;
    private final List<RadioButtonGroup<Integer>> marks = new ArrayList<>();
    private transient ReviewDetails details;

    MarksPanel(ReviewDetails details, EntryReview review, Actor actor, Runnable again) {
        super("writing.panel.marks");
        this.review = review;
        this.details = details;
        this.again = again;
        this.names = new ReviewerNames(review.reviewers());
        this.own = actor.name();
        this.take = Buttons.quiet("writing.reviewer.take", () -> assign(own));
        spaced();
        line(new Span(getTranslation("writing.reviewer")), reviewer);
        giving.setItems(names.all());
        giving.setItemLabelGenerator(Holder::name);
        giving.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                assign(it.getValue().email());
            }
        });
        add(giving);
        actions(leave, take);
        for (String criterion : CRITERIA) {
            RadioButtonGroup<Integer> group = new RadioButtonGroup<>(getTranslation(criterion));
            group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
            group.setItems(1, 2, 3, 4, 5);
            marks.add(group);
            add(group);
        }
        List<@Nullable Integer> given = given(details);
        for (int place = 0; place < marks.size(); place++) {
            marks.get(place).setValue(given.get(place));
        }
        add(Buttons.plain("writing.marks.save", this::save));
        show(details);
    }

    /** Shows what is on record by now; a mark that was chosen and not saved stays. */
    void show(ReviewDetails now) {
        List<@Nullable Integer> before = given(details);
        List<@Nullable Integer> given = given(now);
        details = now;
        for (int place = 0; place < marks.size(); place++) {
            RadioButtonGroup<Integer> mark = marks.get(place);
            if (Objects.equals(mark.getValue(), before.get(place))) {
                mark.setValue(given.get(place));
            }
        }
        String assigned = now.review().reviewer();
        reviewer.setText(names.of(assigned));
        names.find(assigned).ifPresentOrElse(giving::setValue, giving::clear);
        leave.setVisible(assigned.equals(own));
        take.setVisible(!assigned.equals(own));
    }

    private static List<@Nullable Integer> given(ReviewDetails details) {
        ReviewMarks given = details.review().marks();
        return Arrays.asList(
                given.relevance(), given.evidence(), given.clarity(), given.transferability(), given.impact());
    }

    private void save() {
        List<@Nullable Integer> chosen = new ArrayList<>();
        marks.forEach(it -> chosen.add(it.getValue()));
        told(review.mark(
                entry(),
                new ReviewMarks(chosen.get(0), chosen.get(1), chosen.get(2), chosen.get(3), chosen.get(4)),
                read()));
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
