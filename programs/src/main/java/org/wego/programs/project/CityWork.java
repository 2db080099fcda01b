package org.wego.programs.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Problem;
import org.wego.programs.project.ProjectState.Deed;

/**
 * A project in one of its cities.
 *
 * @param begins when the work began, or null if that is not known
 * @param ends when it ended, or null
 * @param reason why it was stopped; empty if it was not
 * @param result what came of it; may be empty
 * @param lessons what others can learn from it; may be empty
 */
@Embeddable
@NamedInterface
public record CityWork(
        @Embedded CityOnRecord city,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ProjectState state,

        @Embedded @EmbeddedColumnNaming("begins_%s") @Nullable
        PartialDate begins,

        @Embedded @EmbeddedColumnNaming("ends_%s") @Nullable PartialDate ends,

        @Column(nullable = false) String reason,
        @Column(nullable = false) String result,
        @Column(nullable = false) String lessons) {

    /** The longest result and the longest lessons, in characters. */
    public static final int LONGEST_TEXT = 8_000;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public CityWork {
        reason = CleanText.lines(reason);
        result = CleanText.lines(result);
        lessons = CleanText.lines(lessons);
    }

    /** A city in which nothing was done yet, or of which nothing more is known. */
    static CityWork in(CityOnRecord city, ProjectState state) {
        return new CityWork(city, state, null, null, "", "", "");
    }

    /**
     * The same after a deed.
     *
     * @param on when it was done, or null if nobody knows
     * @throws ProjectRefused if it cannot be done in this state, or not on that day, or not without a reason
     */
    CityWork after(Deed deed, @Nullable PartialDate on, String why) {
        ProjectState next = state.after(deed).orElseThrow(() -> ProjectRefused.because(Problem.NOT_IN_STATE));
        String because = CleanText.lines(why);
        boolean over = deed == Deed.FINISH || deed == Deed.STOP;
        ProjectRefused.refuseIf(deed == Deed.STOP && because.isEmpty(), Problem.NO_REASON);
        ProjectRefused.refuseIf(because.length() > LONGEST_REASON, Problem.TOO_LONG);
        ProjectRefused.refuseIf(ProjectDraft.isBeyond(on), Problem.NO_SUCH_DATE);
        ProjectRefused.refuseIf(
                over && on != null && begins != null && on.latest().isBefore(begins.earliest()),
                Problem.ENDS_BEFORE_BEGIN);
        return new CityWork(
                city,
                next,
                deed == Deed.START ? on : begins,
                over ? on : ends,
                deed == Deed.STOP ? because : reason,
                result,
                lessons);
    }

    /**
     * The same with what came of it.
     *
     * @throws ProjectRefused if a text is too long
     */
    CityWork with(String newResult, String newLessons) {
        CityWork told = new CityWork(city, state, begins, ends, reason, newResult, newLessons);
        ProjectRefused.refuseIf(
                told.result.length() > LONGEST_TEXT || told.lessons.length() > LONGEST_TEXT, Problem.TOO_LONG);
        return told;
    }

    /** Whether it can be told to others: it is done, and something came of it. */
    public boolean canBeShared() {
        return state == ProjectState.DONE && !result.isEmpty();
    }

    /** How long it took, as well as it is known; empty if nothing is. */
    public String dates() {
        if (begins == null) {
            return ends == null ? "" : "–" + ends.written();
        }
        return ends == null ? begins.written() + "–" : begins.writtenTo(ends);
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("city", city.written())
                .with("projectState", state)
                .with("begins", begins)
                .with("ends", ends)
                .with("reason", reason)
                .with("result", result)
                .with("lessons", lessons);
    }
}
