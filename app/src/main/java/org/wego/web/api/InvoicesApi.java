package org.wego.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.wego.membership.invoicing.InvoicePage;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;

/** Issued invoices, for scripts: staff reads all, a member's account those of the organisations it acts for. */
@RestController
@RequestMapping("/api/invoices")
@Tag(name = "Invoices")
class InvoicesApi {

    private static final int LARGEST_PAGE = 1_000;

    private final InvoiceRegister register;
    private final InvoicePrint print;
    private final OwnMembers own;
    private final MessageSource texts;

    InvoicesApi(InvoiceRegister register, InvoicePrint print, OwnMembers own, MessageSource texts) {
        this.register = register;
        this.print = print;
        this.own = own;
        this.texts = texts;
    }

    /** Part of a list; to go on, send {@code next} as {@code cursor}. It is missing on the last page. */
    @Schema(name = "InvoicePage")
    record Page(
            List<InvoiceAnswer.Listed> invoices, @Nullable String next) {}

    @Operation(
            summary = "List invoices",
            description = "By number, page by page. Send the answer's \"next\" as \"cursor\" to read on; the last page"
                    + " has none.")
    @Refuses(HttpStatus.FORBIDDEN)
    @GetMapping
    Page list(
            @Parameter(description = "fee year") @RequestParam @Nullable Integer year,
            @Parameter(
                            description =
                                    "member organisation; the account of a member contact may leave it out if it acts"
                                            + " for one member only")
                    @RequestParam
                    @Nullable
                    UUID member,
            @Parameter(description = "fee run") @RequestParam @Nullable UUID run,
            @Parameter(description = "how far it is by e-mail") @RequestParam @Nullable Delivery delivery,
            @Parameter(description = "1 to 1000") @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "\"next\" of the page before") @RequestParam @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw problem(HttpStatus.BAD_REQUEST, "limit", LARGEST_PAGE);
        }
        MemberId whose =
                Optional.ofNullable(member).map(MemberId::new).or(this::own).orElse(null);
        InvoicePage page =
                register.page(new InvoiceFilter(year, whose, run, null, delivery), after(cursor, year), limit);
        return new Page(page.invoices().stream().map(InvoiceAnswer.Listed::of).toList(), cursor(page.next()));
    }

    @Operation(summary = "One invoice", description = "As it was issued, with how each amount came about.")
    @GetMapping("/{number}")
    InvoiceAnswer one(@PathVariable String number) {
        return register.find(parse(number)).map(InvoiceAnswer::of).orElseThrow(() -> unknown(number));
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

    /** A member's account that names no organisation means its own, if that is but one. */
    private Optional<MemberId> own() {
        List<MemberId> all = own.all();
        if (all.size() > 1) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "member",
                    all.stream().map(MemberId::toString).collect(Collectors.joining(", ")));
        }
        return all.stream().findFirst();
    }

    private InvoiceNumber parse(String number) {
        return InvoiceNumber.parse(number).orElseThrow(() -> unknown(number));
    }

    /** Opaque to callers, so that it can change. */
    private static @Nullable String cursor(@Nullable InvoiceNumber next) {
        return next == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(next.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private @Nullable InvoiceNumber after(@Nullable String cursor, @Nullable Integer year) {
        if (cursor == null) {
            return null;
        }
        return decode(cursor)
                .filter(number -> year == null || number.year() == year)
                .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "cursor"));
    }

    private static Optional<InvoiceNumber> decode(String cursor) {
        try {
            return InvoiceNumber.parse(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private ApiProblem unknown(String number) {
        return problem(HttpStatus.NOT_FOUND, "unknown", number);
    }

    private ApiProblem problem(HttpStatus status, String kind, Object... details) {
        String key = "invoices.api." + kind;
        return new ApiProblem(
                        status,
                        texts.getMessage(key + ".title", null, Locale.ENGLISH),
                        texts.getMessage(key + ".detail", Excerpt.ofAll(details), Locale.ENGLISH))
                .with("code", kind);
    }
}
