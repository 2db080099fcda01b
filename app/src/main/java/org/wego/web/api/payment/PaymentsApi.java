package org.wego.web.api.payment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.contact.PersonId;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.payment.RecordPayment;
import org.wego.web.api.OwnMember;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.Refuses;

/** Payments, for scripts: staff records and reads all, a member's account reads its own. */
@RestController
@RequestMapping("/api/payments")
@Tag(name = "Payments")
@Refuses(HttpStatus.FORBIDDEN)
class PaymentsApi {

    private static final Listing<PaymentSummary, PaymentId, PaymentAnswer.Listed> PAYMENTS = new Listing<>(
            PaymentAnswer.Listed.class,
            PaymentAnswer.Listed::of,
            payment -> Key.of(payment.id()),
            key -> new PaymentId(key.id(0)));

    private final PaymentRecording recording;
    private final PaymentRegister register;
    private final OwnMember own;
    private final MessageSource texts;

    PaymentsApi(PaymentRecording recording, PaymentRegister register, OwnMember own, MessageSource texts) {
        this.recording = recording;
        this.register = register;
        this.own = own;
        this.texts = texts;
    }

    /** Why a payment is taken back. */
    @Schema(name = "PaymentReversalRequest", description = "Without \"reason\" it is kept that none was given.")
    record Reverse(@Nullable String reason) {}

    /** Whose a payment is. */
    @Schema(name = "PaymentBooking", description = "Names \"member\" or \"person\".")
    record Book(@Nullable UUID member, @Nullable UUID person) {

        Debtor debtor() {
            if (member != null && person == null) {
                return Debtor.of(new MemberId(member));
            }
            if (person != null && member == null) {
                return Debtor.of(new PersonId(person));
            }
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "payments.api.whose");
        }
    }

    @Operation(
            summary = "List payments",
            description = "In the order in which they were recorded; those that were reversed too.")
    @GetMapping
    Page<PaymentAnswer.Listed> list(
            @Parameter(description = "in which they arrived") @RequestParam @Nullable Integer year,
            @Parameter(
                            description = "member organisation; the account of a member contact may leave it out if it"
                                    + " acts for one member only")
                    @RequestParam
                    @Nullable
                    UUID member,
            @Parameter(description = "true: only those of unknown payers") @RequestParam @Nullable Boolean unassigned,
            Part part) {
        PaymentFilter filter = new PaymentFilter(year, own.or(member), Boolean.TRUE.equals(unassigned));
        return part.of(PAYMENTS, (last, limit) -> register.after(filter, last, limit));
    }

    @Operation(summary = "One payment", description = "With the invoices it pays.")
    @GetMapping("/{id}")
    PaymentAnswer one(@PathVariable UUID id) {
        return register.find(new PaymentId(id)).map(PaymentAnswer::of).orElseThrow(() -> PaymentProblems.unknown(id));
    }

    @Operation(
            summary = "Record a payment",
            description = "The same bank reference, day and amount again is refused with 409, which names the first as"
                    + " \"payment\".")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    PaymentAnswer record(@Valid @RequestBody PaymentRequest body) {
        RecordPayment payment = body.payment();
        return answer(recording.record(payment), payment.id().value());
    }

    @Operation(
            summary = "Book a payment whose payer was unknown",
            description = "To the member, or to the person who pays, whose open invoices it pays, oldest" + " first.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @PostMapping("/{id}/booking")
    PaymentAnswer book(@PathVariable UUID id, @Valid @RequestBody Book body) {
        return answer(recording.book(new PaymentId(id), body.debtor()), id);
    }

    @Operation(
            summary = "Reverse a payment",
            description = "What it paid is open again, unless the member has other credit. Both stay on record.")
    @Refuses({HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT})
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{id}/reversal")
    PaymentAnswer reverse(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Reverse body) {
        String reason = body == null || body.reason() == null
                ? texts.getMessage("payments.api.noReason", null, Locale.ENGLISH)
                : body.reason();
        return answer(recording.reverse(new PaymentId(id), reason), id);
    }

    private PaymentAnswer answer(PaymentOutcome outcome, UUID asked) {
        return one(PaymentProblems.done(outcome, asked).value());
    }
}
