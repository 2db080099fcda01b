package org.wego.membership.reminder;

import java.time.LocalDate;
import org.joda.money.Money;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/**
 * An invoice that is overdue, with what the member still has to pay of it.
 *
 * @param owed what is open less what the member has in credit, the credit used for what was due first
 */
record Due(InvoiceNumber invoice, Debtor debtor, LocalDate dueOn, Money owed) {}
