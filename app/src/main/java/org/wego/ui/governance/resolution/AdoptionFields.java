package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.Adoption;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.Votes;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;
import org.wego.ui.component.form.WholeNumber;
import org.wego.words.Words;

/** On which day and by which votes something was adopted. */
final class AdoptionFields extends FormLayout {

    private static final int COLUMNS = 3;

    private final DayPicker day = new DayPicker();
    private final WholeNumber inFavour = new WholeNumber(getTranslation("meetings.votes.for"));
    private final WholeNumber against = new WholeNumber(getTranslation("meetings.votes.against"));
    private final WholeNumber abstaining = new WholeNumber(getTranslation("meetings.votes.abstaining"));
    private final TextField source = new TextField(getTranslation("meetings.source"));
    private final TextArea reason = new TextArea(getTranslation("meetings.reason"));

    /** @param help key of when a reason is needed */
    AdoptionFields(LocalDate on, @Nullable Votes votes, String written, String help) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", COLUMNS));
        day.setLabel(getTranslation("meetings.adopted.on"));
        day.setValue(on);
        inFavour.setHelperText(getTranslation("meetings.votes.help"));
        if (votes != null) {
            inFavour.setValue(votes.inFavour());
            against.setValue(votes.against());
            abstaining.setValue(votes.abstaining());
        }
        source.setMaxLength(ResolutionDraft.LONGEST_SOURCE);
        source.setValue(written);
        reason.setMaxLength(Adoption.LONGEST_REASON);
        reason.setHelperText(getTranslation(help));
        add(day, COLUMNS);
        add(inFavour, against, abstaining);
        add(source, COLUMNS);
        add(reason, COLUMNS);
    }

    /** Says at each field what is wrong with it. */
    void markAt(Marks marks) {
        marks.at(
                day,
                Problem.BEFORE_MEETING,
                Problem.AFTER_MEETING,
                Problem.NOT_YET_ADOPTED,
                Problem.BEFORE_FOUNDATION,
                Problem.OTHER_YEAR);
        marks.at(inFavour, Problem.NO_SUCH_VOTES, Problem.TOO_MANY_VOTES);
        marks.at(against, Problem.LOST);
        marks.at(source, Problem.NO_SOURCE);
        marks.at(reason, Problem.NO_REASON, Problem.NO_QUORUM);
    }

    /** Whether the day is missing, or the votes cannot be read or are counted in part; the fields say so. */
    boolean isIncomplete() {
        List.of(inFavour, against, abstaining).forEach(it -> it.setInvalid(false));
        boolean unreadable = false;
        for (WholeNumber votes : List.of(inFavour, against, abstaining)) {
            unreadable |= votes.refusesToBeRead(getTranslation(Words.of(Problem.NO_SUCH_VOTES)));
        }
        if (unreadable) {
            return true;
        }
        boolean counted = votes().anyMatch(Objects::nonNull);
        boolean partly = counted && votes().anyMatch(Objects::isNull);
        inFavour.setErrorMessage(getTranslation("meetings.votes.partly"));
        inFavour.setInvalid(partly);
        boolean noDay = day.getValue() == null;
        day.setErrorMessage(getTranslation("meetings.adopted.missing"));
        day.setInvalid(noDay);
        return partly || noDay;
    }

    /** What was filled in. */
    Adoption adoption() {
        return new Adoption(
                day.getValue(),
                inFavour.getValue() == null
                        ? null
                        : new Votes(inFavour.getValue(), against.getValue(), abstaining.getValue()),
                source.getValue(),
                reason.getValue());
    }

    private Stream<@Nullable Integer> votes() {
        return Stream.of(inFavour, against, abstaining).map(WholeNumber::getValue);
    }
}
