package org.wego.membership.joining;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;

/**
 * An application.
 *
 * @param version to be handed back with a change
 * @param email to whom its mails go
 * @param missing what keeps it from being submitted
 * @param touchedAt when somebody last did something about it
 * @param decision what was decided about it; null if nothing is on record
 * @param member what it has become; null if it has not
 * @param invoice the first invoice of that member; null if there is none
 */
@NamedInterface
public record ApplicationDetails(
        ApplicationId id,
        int version,
        ApplicationState state,
        MembershipCategory category,
        CountryCode country,
        String email,
        ApplicationPart.Organisation organisation,
        ApplicationPart.Contact contact,
        ApplicationPart.Signatory signatory,
        ApplicationPart.Statement statement,
        Set<MissingItem> missing,
        Instant startedAt,
        @Nullable Instant submittedAt,
        Instant touchedAt,
        @Nullable CommitteeDecision decision,
        @Nullable MemberId member,
        @Nullable InvoiceNumber invoice) {

    /** What the audit calls applications, and files that are kept with them. */
    public static final String SUBJECT = "application";

    /** The record with which its papers are kept. */
    public FileOwner papers() {
        return new FileOwner(SUBJECT, id.value());
    }

    /**
     * What somebody said about an application.
     *
     * @param staff whether the Secretariat said it, to the applicant
     */
    @NamedInterface
    public record Message(boolean staff, String text, String by, Instant at) {

        /** The longest one. */
        public static final int LONGEST = 4_000;
    }

    /**
     * A step that an application took.
     *
     * @param state in which it was from then on
     * @param note why, or by which decision; may be empty
     */
    @NamedInterface
    public record Step(ApplicationState state, String note, String by, Instant at) {}
}
