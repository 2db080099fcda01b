package org.wego.membership.invoicing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What an invoice came from. Whatever it is has one invoice of a debtor at most, which the database keeps. */
@NamedInterface
public sealed interface InvoiceOrigin {

    /** The yearly run that asked all members for their fees. */
    @NamedInterface
    record FeeRun(UUID run) implements InvoiceOrigin {}

    /** The application with which the member joined: its first invoice, and the only one of the application. */
    @NamedInterface
    record Application(UUID application) implements InvoiceOrigin {}

    /** Somebody registered for something, such as an event of another module, which knows what by this id. */
    @NamedInterface
    record Registration(UUID registration) implements InvoiceOrigin {}

    /** Another invoice was wrong: it is credited, and this one is in its place. */
    @NamedInterface
    record Correction(InvoiceNumber replaces) implements InvoiceOrigin {}
}
