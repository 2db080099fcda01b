package org.wego.web.api.invoice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.receivable.InvoiceSettlements;
import org.wego.web.api.OwnMember;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** Issued invoices, for scripts: staff reads all, a member's account those of the organisations it acts for. */
@RestController
@RequestMapping("/api/invoices")
@Tag(name = "Invoices")
class InvoicesApi {

    private static final Listing<InvoiceSummary, InvoiceNumber, InvoiceAnswer.Listed> INVOICES = new Listing<>(
            InvoiceAnswer.Listed.class,
            InvoiceAnswer.Listed::of,
            invoice -> Key.of(invoice.number().year(), invoice.number().sequence()),
            key -> new InvoiceNumber(key.number(0), key.number(1)));

    private final InvoiceRegister register;
    private final InvoicePrint print;
    private final InvoiceSettlements settlements;
    private final OwnMember own;

    InvoicesApi(InvoiceRegister register, InvoicePrint print, InvoiceSettlements settlements, OwnMember own) {
        this.register = register;
        this.print = print;
        this.settlements = settlements;
        this.own = own;
    }

    @Operation(summary = "List invoices", description = "By number.")
    @Refuses(HttpStatus.FORBIDDEN)
    @GetMapping
    Page<InvoiceAnswer.Listed> list(
            @Parameter(description = "fee year") @RequestParam @Nullable Integer year,
            @Parameter(
                            description =
                                    "member organisation; the account of a member contact may leave it out if it acts"
                                            + " for one member only")
                    @RequestParam
                    @Nullable
                    UUID member,
            @Parameter(description = "fee run") @RequestParam @Nullable UUID run,
            @Parameter(description = "how far sending it by e-mail has come") @RequestParam @Nullable Delivery delivery,
            Part part) {
        InvoiceFilter filter = new InvoiceFilter(year, own.or(member), null, run, null, delivery);
        return part.of(INVOICES, (last, limit) -> register.after(filter, last, limit));
    }

    @Operation(
            summary = "One invoice",
            description = "As it was issued, with how each amount came about and what covers it today.")
    @GetMapping("/{number}")
    InvoiceAnswer one(@PathVariable String number) {
        return register.find(parse(number))
                .map(invoice -> InvoiceAnswer.of(invoice, settlements.of(invoice)))
                .orElseThrow(() -> unknown(number));
    }

    @Operation(summary = "One invoice as PDF")
    @GetMapping(path = "/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        byte[] pdf = print.pdf(parse(number)).orElseThrow(() -> unknown(number));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(number + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private static InvoiceNumber parse(String number) {
        return InvoiceNumber.parse(number).orElseThrow(() -> unknown(number));
    }

    private static ApiProblem unknown(String number) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "invoices.api.unknown", number);
    }
}
