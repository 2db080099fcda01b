package org.wego.web.api.payment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.receivable.PaymentPosition;
import org.wego.membership.receivable.PaymentStanding;
import org.wego.web.api.problem.ApiProblem;
import org.wego.web.api.problem.DayInCall;
import org.wego.web.api.problem.Refuses;

/** What a member owes and has paid, for scripts of the staff and of the member itself. */
@RestController
@RequestMapping("/api/members/{id}")
@Tag(name = "Payments")
@Refuses(HttpStatus.FORBIDDEN)
class AccountsApi {

    private final MemberAccounts accounts;
    private final PaymentStanding standing;
    private final Clock clock;

    AccountsApi(MemberAccounts accounts, PaymentStanding standing, Clock clock) {
        this.accounts = accounts;
        this.standing = standing;
        this.clock = clock;
    }

    /** A member's account over a time; above zero the member owes, below zero it has paid in advance. */
    @Schema(name = "MemberAccount")
    record Account(
            String member,
            String name,
            String currency,
            LocalDate from,
            LocalDate to,
            BigDecimal opening,
            List<Entry> entries,
            BigDecimal closing) {

        static Account of(AccountStatement statement) {
            return new Account(
                    statement.debtor().key().toString(),
                    statement.name(),
                    statement.closing().getCurrencyUnit().getCode(),
                    statement.from(),
                    statement.to(),
                    statement.opening().getAmount(),
                    statement.movements().stream().map(Entry::of).toList(),
                    statement.closing().getAmount());
        }
    }

    /** A movement, and the balance after it. */
    @Schema(name = "MemberAccountEntry")
    record Entry(LocalDate date, AccountStatement.Kind kind, String document, BigDecimal amount, BigDecimal balance) {

        static Entry of(Movement movement) {
            return new Entry(
                    movement.on(),
                    movement.kind(),
                    movement.document(),
                    movement.amount().getAmount(),
                    movement.balance().getAmount());
        }
    }

    /** Whether every invoice issued by a day was covered by then. */
    @Schema(name = "PaymentStanding")
    record Standing(
            String member,
            LocalDate asOf,
            boolean paidInFull,
            BigDecimal open,
            String currency,
            List<String> because) {}

    @Operation(summary = "A member's account", description = "From a day to another, both included.")
    @GetMapping("/account")
    Account account(
            @PathVariable UUID id,
            @Parameter(description = "first day; without it the first on which anything moved") @RequestParam @Nullable
                    String from,
            @Parameter(description = "last day; without it today") @RequestParam @Nullable String to) {
        LocalDate first = DayInCall.of(from);
        LocalDate last = DayInCall.of(to);
        if (first != null && first.isAfter(last == null ? LocalDate.now(clock) : last)) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "payments.api.period");
        }
        return accounts.of(new MemberId(id), first, last).map(Account::of).orElseThrow(() -> unknown(id));
    }

    @Operation(
            summary = "Whether a member has paid in full",
            description =
                    "As of the end of a day: every invoice issued by then was covered by what was allocated by then.")
    @GetMapping("/payment-standing")
    Standing standing(
            @PathVariable UUID id, @Parameter(description = "without it today") @RequestParam @Nullable String asOf) {
        MemberId member = new MemberId(id);
        LocalDate asked = DayInCall.of(asOf);
        LocalDate day = asked == null ? LocalDate.now(clock) : asked;
        PaymentPosition position = standing.of(member, day).orElseThrow(() -> unknown(id));
        return new Standing(
                id.toString(),
                day,
                position.paidInFull(),
                position.open().getAmount(),
                position.open().getCurrencyUnit().getCode(),
                position.because().stream().map(InvoiceNumber::toString).toList());
    }

    private static ApiProblem unknown(UUID id) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "members.api.unknown", id.toString());
    }
}
