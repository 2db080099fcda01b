package org.wego.ui.assessment;

import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/** Addresses of the screens of fee runs, and of those they lead to. */
final class FeeRunNavigation {

    static final String RUNS = "desk/fee-runs";
    static final String ORGANISATION = "desk/administration/organisation";
    static final String IMPORT_EDITION = "desk/economy/import";

    private FeeRunNavigation() {}

    /** The page of a run. */
    public static String run(FeeRunId id) {
        return RUNS + "/" + id;
    }

    static String member(MemberId id) {
        return "desk/members/" + id;
    }

    static String invoice(InvoiceNumber number) {
        return "desk/invoices/" + number;
    }

    static String invoices(FeeRunId id) {
        return "desk/invoices?run=" + id;
    }
}
