/**
 * Who belongs to the organisation, what each member owes and why: member organisations, economic data, fee schedules,
 * the yearly fee run, invoices and the receivables ledger.
 */
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {})
@NullMarked
package org.wego.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
