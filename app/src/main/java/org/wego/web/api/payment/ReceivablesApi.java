package org.wego.web.api.payment;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.place.Region;
import org.wego.membership.receivable.AgedList;
import org.wego.membership.receivable.AgedReceivables;
import org.wego.web.api.problem.DayInCall;
import org.wego.web.api.problem.Refuses;

/** Who owes what and since when, for scripts of the staff. */
@RestController
@RequestMapping("/api/receivables")
@Tag(name = "Payments")
class ReceivablesApi {

    private final AgedReceivables receivables;
    private final Clock clock;

    ReceivablesApi(AgedReceivables receivables, Clock clock) {
        this.receivables = receivables;
        this.clock = clock;
    }

    /** What is open by how many days it has been due, what is paid in advance, and both together. */
    @Schema(name = "AgedAmounts")
    record Amounts(
            BigDecimal notDue,
            BigDecimal days1to30,
            BigDecimal days31to60,
            BigDecimal days61to90,
            BigDecimal over90,
            BigDecimal open,
            BigDecimal credit,
            BigDecimal total) {

        static Amounts of(AgedList.Line line) {
            return new Amounts(
                    line.ageing().notDue().getAmount(),
                    line.ageing().upTo30().getAmount(),
                    line.ageing().upTo60().getAmount(),
                    line.ageing().upTo90().getAmount(),
                    line.ageing().longer().getAmount(),
                    line.ageing().open().getAmount(),
                    line.credit().getAmount(),
                    line.balance().getAmount());
        }
    }

    /** The members of a region; without a name those of no known country. */
    @Schema(name = "AgedRegion")
    record OfRegion(@Nullable Region region, Amounts amounts) {}

    /** A member, or a person that pays for itself, that owes something or has paid in advance. */
    @Schema(name = "AgedMember")
    record OfMember(
            @Nullable String member,
            @Nullable String person,
            String name,
            @Nullable CountryCode country,
            @Nullable Region region,
            Amounts amounts) {

        static OfMember of(AgedList.OfDebtor debtor) {
            return new OfMember(
                    Whose.member(debtor.debtor()),
                    Whose.person(debtor.debtor()),
                    debtor.name(),
                    debtor.country(),
                    debtor.region(),
                    Amounts.of(debtor.line()));
        }
    }

    /** The whole list, who owes most first. */
    @Schema(name = "AgedReceivables")
    record Receivables(LocalDate asOf, String currency, Amounts total, List<OfRegion> regions, List<OfMember> members) {

        static Receivables of(AgedList list) {
            return new Receivables(
                    list.asOf(),
                    list.total().credit().getCurrencyUnit().getCode(),
                    Amounts.of(list.total()),
                    list.regions().stream()
                            .map(it -> new OfRegion(it.region(), Amounts.of(it.line())))
                            .toList(),
                    list.debtors().stream().map(OfMember::of).toList());
        }
    }

    @Operation(
            summary = "Who owes what",
            description = "As of the end of a day, by how long it has been due, by region and by member.")
    @Refuses(HttpStatus.FORBIDDEN)
    @GetMapping
    Receivables asOf(@Parameter(description = "without it today") @RequestParam @Nullable String asOf) {
        LocalDate day = DayInCall.of(asOf);
        return Receivables.of(receivables.asOf(day == null ? LocalDate.now(clock) : day));
    }
}
