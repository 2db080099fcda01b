package org.wego.membership.joining;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.organisation.MemberId;

/** What came of an attempt to do something with an application; only {@link Done} and {@link Approved} changed anything. */
@NamedInterface
public sealed interface JoiningOutcome {

    /** It is done. */
    record Done(ApplicationId application) implements JoiningOutcome {}

    /**
     * There is a member, now or since it was approved before.
     *
     * @param invoice its first invoice; null if nothing was asked for
     */
    record Approved(MemberId member, @Nullable InvoiceNumber invoice) implements JoiningOutcome {}

    /** Something that was filled in cannot be right. */
    @NamedInterface
    record Invalid(List<ApplicationFault> faults) implements JoiningOutcome {}

    /** Something is missing. */
    @NamedInterface
    record Incomplete(Set<MissingItem> missing) implements JoiningOutcome {}

    /** It is in a state in which that cannot be done. */
    @NamedInterface
    record NotInState(ApplicationState state) implements JoiningOutcome {}

    /** The country has a member of that name and place. */
    @NamedInterface
    record NameTaken(MemberId member, String label) implements JoiningOutcome {}

    /** On that day another body approved. */
    @NamedInterface
    record OtherBody(ApprovingBody body) implements JoiningOutcome {}

    /** No decision in its favour is on record. */
    record Undecided() implements JoiningOutcome {}

    /** Nobody knows yet as whom invoices are sent. */
    record NoSender() implements JoiningOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements JoiningOutcome {}

    /** There is no such application. */
    record Unknown() implements JoiningOutcome {}
}
