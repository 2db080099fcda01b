package org.wego.membership.invoicing;

/** What an invoice is for. A member gets one invoice for each subject and fee year. */
public enum InvoiceSubject {
    MEMBERSHIP_FEE
}
