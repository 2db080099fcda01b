package org.wego.membership.invoicing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What an invoice came from. Each origin has no more than one invoice for a member and subject of a year. */
@NamedInterface
public sealed interface InvoiceOrigin {

    /** The yearly run that asked all members for their fees. */
    @NamedInterface
    record FeeRun(UUID run) implements InvoiceOrigin {}

    /** The application with which the member joined: its first invoice, and the only one of the application. */
    @NamedInterface
    record Application(UUID application) implements InvoiceOrigin {}
}
