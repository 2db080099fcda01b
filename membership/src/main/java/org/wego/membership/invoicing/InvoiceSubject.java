package org.wego.membership.invoicing;

import org.springframework.modulith.NamedInterface;

/** What an invoice is for. A member gets one invoice for each subject and fee year. */
@NamedInterface
public enum InvoiceSubject {
    MEMBERSHIP_FEE
}
