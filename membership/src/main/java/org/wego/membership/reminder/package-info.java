/**
 * Reminders of overdue invoices, by days since the day they were first due. A job drafts them, somebody looks, then they
 * are sent: by e-mail through the outbox, and as letters to whoever has none.
 */
@NullMarked
package org.wego.membership.reminder;

import org.jspecify.annotations.NullMarked;
