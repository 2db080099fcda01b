package org.wego.web.api.invoice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.wego.web.api.payment.Whose;

/** An invoice as the API answers it. */
record InvoiceAnswer(
        String number,
        int year,
        Sender sender,

        @Schema(description = "missing if a person is to pay") @Nullable
        String member,

        @Schema(description = "the person who is to pay; missing if a member is") @Nullable
        String person,

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

        @Schema(description = "the fee run that asked for it; missing if something else did") @Nullable
        String run,

        @Schema(description = "the application with which the member joined; missing if something else asked for it")
        @Nullable
        String application,

        @Schema(description = "the registration that it is for; missing if something else asked for it") @Nullable
        String registration,

        @Schema(description = "the wrong invoice it replaces; missing if it replaces none") @Nullable
        String replaces,

        @Schema(description = "the invoice that replaces it; missing as long as nobody corrected it") @Nullable
        String replacedBy,

        @Schema(description = "where a membership fee was set; missing for anything else") @Nullable
        String assessment,

        String issuedBy,
        Instant issuedAt,
        String pdf) {

    static InvoiceAnswer of(InvoiceDetails invoice, Settlement settlement) {
        return new InvoiceAnswer(
                invoice.number().toString(),
                invoice.number().year(),
                Sender.of(invoice.sender()),
                Whose.member(invoice.debtor()),
                Whose.person(invoice.debtor()),
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
                Origin.of(invoice.origin()).run(),
                Origin.of(invoice.origin()).application(),
                Origin.of(invoice.origin()).registration(),
                Origin.of(invoice.origin()).replaces(),
                invoice.replacedBy() == null ? null : invoice.replacedBy().toString(),
                invoice.assessment() == null ? null : invoice.assessment().toString(),
                invoice.issuedBy(),
                invoice.issuedAt(),
                pdf(invoice.number().toString()));
    }

    /** What an invoice comes from; one of the fields is filled in. */
    private record Origin(
            @Nullable String run,
            @Nullable String application,
            @Nullable String registration,
            @Nullable String replaces) {

        static Origin of(InvoiceOrigin origin) {
            return switch (origin) {
                case InvoiceOrigin.FeeRun(var run) -> new Origin(run.toString(), null, null, null);
                case InvoiceOrigin.Application(var application) -> new Origin(null, application.toString(), null, null);
                case InvoiceOrigin.Registration(var registration) ->
                    new Origin(null, null, registration.toString(), null);
                case InvoiceOrigin.Correction(var wrong) -> new Origin(null, null, null, wrong.toString());
            };
        }
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
            @Nullable String member,
            @Nullable String person,
            String addressee,
            LocalDate issuedOn,
            LocalDate dueOn,
            String paymentReference,
            BigDecimal total,
            BigDecimal open,
            InvoiceState state,
            String currency,

            @Schema(description = "the fee run that asked for it; missing if something else did") @Nullable
            String run,

            @Schema(
                    description =
                            "the application with which the member joined; missing if something else asked for it")
            @Nullable
            String application,

            @Schema(description = "the registration that it is for; missing if something else asked for it") @Nullable
            String registration,

            @Schema(description = "the wrong invoice it replaces; missing if it replaces none") @Nullable
            String replaces,

            String pdf,

            @Schema(description = "how far sending it by e-mail has come; missing if nobody had it sent") @Nullable
            Delivery delivery) {

        static Listed of(InvoiceSummary invoice) {
            return new Listed(
                    invoice.number().toString(),
                    invoice.number().year(),
                    Whose.member(invoice.debtor()),
                    Whose.person(invoice.debtor()),
                    invoice.addressee(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.paymentReference(),
                    invoice.total().getAmount(),
                    invoice.open().getAmount(),
                    invoice.state(),
                    invoice.total().getCurrencyUnit().getCode(),
                    Origin.of(invoice.origin()).run(),
                    Origin.of(invoice.origin()).application(),
                    Origin.of(invoice.origin()).registration(),
                    Origin.of(invoice.origin()).replaces(),
                    InvoiceAnswer.pdf(invoice.number().toString()),
                    invoice.delivery());
        }
    }
}
