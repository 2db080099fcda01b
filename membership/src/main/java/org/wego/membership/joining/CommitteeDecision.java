package org.wego.membership.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.text.CleanText;

/**
 * What the body decided about an application.
 *
 * @param on the day of the decision, which is the one on which the member joins
 * @param resolution the id of the resolution, if it is on record
 * @param reference what the resolution is called, such as EC/2027/3
 * @param votes null if nobody counted them
 */
@Embeddable
@NamedInterface
public record CommitteeDecision(
        @Column(name = "decided_outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "decided_by") @Enumerated(EnumType.STRING)
        ApprovingBody body,

        @Column(name = "decided_on") LocalDate on,
        @Column(name = "resolution_id") @Nullable UUID resolution,
        @Column(name = "resolution") String reference,
        @Embedded @Nullable Count votes) {

    public static final int LONGEST_REFERENCE = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    public CommitteeDecision {
        reference = CleanText.line(reference);
    }

    /** What was decided. */
    @NamedInterface
    public enum Outcome {
        APPROVED,
        DECLINED
    }

    /** How the vote came out. */
    @Embeddable
    @NamedInterface
    public record Count(
            @Column(name = "votes_for") int inFavour,
            @Column(name = "votes_against") int against,
            @Column(name = "votes_abstaining") int abstaining) {

        private String words() {
            return inFavour + " – " + against + " – " + abstaining;
        }

        private boolean isPossible(int voters) {
            return inFavour >= 0 && against >= 0 && abstaining >= 0 && (long) inFavour + against + abstaining <= voters;
        }
    }

    /** The same with another outcome. */
    CommitteeDecision with(Outcome another) {
        return new CommitteeDecision(another, body, on, resolution, reference, votes);
    }

    /** In short, for the audit. */
    String words() {
        return outcome + ", " + body + ", " + reference + ", " + on + (votes == null ? "" : ", " + votes.words());
    }

    /**
     * What cannot be right.
     *
     * @param voters how many there are at most
     */
    List<ApplicationFault> faults(LocalDate today, int voters) {
        List<ApplicationFault> found = new ArrayList<>();
        if (on.isAfter(today) || on.isBefore(FIRST_DAY)) {
            found.add(new ApplicationFault(Field.DECIDED_ON, Kind.OUT_OF_RANGE));
        }
        if (reference.isEmpty()) {
            found.add(new ApplicationFault(Field.RESOLUTION, Kind.MISSING));
        }
        if (reference.length() > LONGEST_REFERENCE) {
            found.add(new ApplicationFault(Field.RESOLUTION, Kind.TOO_LONG));
        }
        if (SpoiltText.isOne(reference)) {
            found.add(new ApplicationFault(Field.RESOLUTION, Kind.SPOILT));
        }
        if (votes != null && !votes.isPossible(voters)) {
            found.add(new ApplicationFault(Field.VOTES, Kind.OUT_OF_RANGE));
        }
        return found;
    }
}
