package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.Review;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.ReviewMarks;
import org.wego.membership.access.Actor;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;

/** Whose review it is, and how it marks the entry by five criteria. */
final class MarksPanel extends Panel {

    private final transient EntryReview review;
    private final transient ReviewDetails details;
    private final transient Runnable again;
    private final transient Map<Criterion, RadioButtonGroup<Integer>> marks = new EnumMap<>(Criterion.class);

    private enum Criterion {
        RELEVANCE,
        EVIDENCE,
        CLARITY,
        TRANSFERABILITY,
        IMPACT
    }

    MarksPanel(ReviewDetails details, EntryReview review, Actor actor, Runnable again) {
        super("writing.panel.marks");
        this.review = review;
        this.details = details;
        this.again = again;
        spaced();
        String reviewer = details.review().reviewer();
        line(
                getTranslation("writing.reviewer"),
                reviewer.isEmpty() ? getTranslation("writing.reviewer.none") : reviewer);
        if (reviewer.equals(actor.name())) {
            actions(Buttons.quiet("writing.reviewer.leave", () -> assign("")));
        } else {
            actions(Buttons.quiet("writing.reviewer.take", () -> assign(actor.name())));
        }
        ReviewMarks given = details.review().marks();
        mark(Criterion.RELEVANCE, given.relevance());
        mark(Criterion.EVIDENCE, given.evidence());
        mark(Criterion.CLARITY, given.clarity());
        mark(Criterion.TRANSFERABILITY, given.transferability());
        mark(Criterion.IMPACT, given.impact());
        add(Buttons.plain("writing.marks.save", this::save));
    }

    private void mark(Criterion criterion, @Nullable Integer given) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(getTranslation("writing.criterion." + criterion));
        group.setItems(1, 2, 3, 4, 5);
        group.setValue(given);
        marks.put(criterion, group);
        add(group);
    }

    private @Nullable Integer mark(Criterion criterion) {
        RadioButtonGroup<Integer> group = marks.get(criterion);
        return group == null ? null : group.getValue();
    }

    private void assign(String name) {
        told(review.assign(entry(), name, read()));
    }

    private void save() {
        told(review.mark(
                entry(),
                new ReviewMarks(
                        mark(Criterion.RELEVANCE),
                        mark(Criterion.EVIDENCE),
                        mark(Criterion.CLARITY),
                        mark(Criterion.TRANSFERABILITY),
                        mark(Criterion.IMPACT)),
                read()));
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
