package org.wego.web.api.invoice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.receivable.Settlement;
import org.wego.web.api.page.ListedAs;

/** An invoice as the API answers it. */
record InvoiceAnswer(
        String number,
        int year,
        Sender sender,
        String member,
        String addressee,
        List<String> address,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,

        @Schema(description = "how to pay, one a line; empty if the organisation says nothing about it")
        List<String> payment,

        BigDecimal total,
        BigDecimal open,
        InvoiceState state,
        String currency,
        List<Cover> covers,
        List<Line> lines,

        @Schema(description = "the fee run that asked for it; missing if the member joined with it") @Nullable
        String run,

        @Schema(description = "the application with which the member joined; missing if a fee run asked for it")
        @Nullable
        String application,

        String assessment,
        String issuedBy,
        Instant issuedAt,
        String pdf) {

    static InvoiceAnswer of(InvoiceDetails invoice, Settlement settlement) {
        return new InvoiceAnswer(
                invoice.number().toString(),
                invoice.number().year(),
                Sender.of(invoice.sender()),
                invoice.member().toString(),
                invoice.addressee().name(),
                invoice.addressee().lines(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.paymentReference(),
                invoice.sender().payment(),
                invoice.total().getAmount(),
                settlement.open().getAmount(),
                settlement.state(),
                invoice.total().getCurrencyUnit().getCode(),
                settlement.covers().stream().map(Cover::of).toList(),
                invoice.lines().stream().map(Line::of).toList(),
                askedBy(invoice.origin()),
                joinedWith(invoice.origin()),
                invoice.assessment().toString(),
                invoice.issuedBy(),
                invoice.issuedAt(),
                pdf(invoice.number().toString()));
    }

    private static @Nullable String askedBy(InvoiceOrigin origin) {
        return origin instanceof InvoiceOrigin.FeeRun(UUID run) ? run.toString() : null;
    }

    private static @Nullable String joinedWith(InvoiceOrigin origin) {
        return origin instanceof InvoiceOrigin.Application(UUID application) ? application.toString() : null;
    }

    private static String pdf(String number) {
        return "/api/invoices/" + number + ".pdf";
    }

    /**
     * Who sent the invoice, as of the day of issue.
     *
     * @param lines address and contact, one a line
     */
    @Schema(name = "InvoiceSender", description = "who sent the invoice, with name, address and contact of that day")
    record Sender(String name, List<String> lines) {

        static Sender of(Letterhead letterhead) {
            return new Sender(letterhead.name(), letterhead.lines());
        }
    }

    /** A payment, by its id, or a credit note, by its number, that covers part of the invoice. */
    @Schema(name = "InvoiceCover")
    record Cover(Settlement.Kind kind, String document, BigDecimal amount, LocalDate since) {

        static Cover of(Settlement.Cover cover) {
            return new Cover(cover.kind(), cover.document(), cover.amount().getAmount(), cover.since());
        }
    }

    /** A line with the facts its amount comes from. */
    record Line(String description, BigDecimal amount, List<Reason> reasons) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.description(),
                    line.amount().getAmount(),
                    line.reason().facts().stream().map(Reason::of).toList());
        }
    }

    /** A fact: a text, a figure with its year and source, or a band from a value (included) to another (not). */
    record Reason(
            FeeReason.Subject about,
            @Nullable String text,
            @Nullable BigDecimal value,
            @Nullable Integer year,
            @Nullable String source,
            @Nullable Long from,
            @Nullable Long to) {

        static Reason of(Fact fact) {
            return switch (fact) {
                case Fact.Text(var about, var text) -> new Reason(about, text, null, null, null, null, null);
                case Fact.Figure(var about, var value, var year, var source) ->
                    new Reason(about, null, value, year, source, null, null);
                case Fact.Band(var about, var from, var to) -> new Reason(about, null, null, null, null, from, to);
            };
        }
    }

    /** An invoice in a list. */
    @ListedAs("invoices")
    @Schema(name = "ListedInvoice")
    record Listed(
            String number,
            int year,
            String member,
            String addressee,
            LocalDate issuedOn,
            LocalDate dueOn,
            String paymentReference,
            BigDecimal total,
            BigDecimal open,
            InvoiceState state,
            String currency,

            @Schema(description = "the fee run that asked for it; missing if the member joined with it") @Nullable
            String run,

            @Schema(description = "the application with which the member joined; missing if a fee run asked for it")
            @Nullable
            String application,

            String pdf,

            @Schema(description = "how far it is by e-mail; missing if nobody had it sent") @Nullable
            Delivery delivery) {

        static Listed of(InvoiceSummary invoice) {
            return new Listed(
                    invoice.number().toString(),
                    invoice.number().year(),
                    invoice.member().toString(),
                    invoice.addressee(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.paymentReference(),
                    invoice.total().getAmount(),
                    invoice.open().getAmount(),
                    invoice.state(),
                    invoice.total().getCurrencyUnit().getCode(),
                    askedBy(invoice.origin()),
                    joinedWith(invoice.origin()),
                    InvoiceAnswer.pdf(invoice.number().toString()),
                    invoice.delivery());
        }
    }
}
