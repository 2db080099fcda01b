package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.bank.DecisionOutcome.Decided;
import org.wego.membership.bank.DecisionOutcome.Late;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.payment.PaymentSummary;

/** What names no invoice waits with what speaks for each proposal, until somebody decides. */
@ApplicationModuleTest
class BankDecisionsTests extends BankTrial {

    @Test
    void booksNothingElseByItselfAndSaysWhatSpeaksForEachProposal() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        String reference = Drafts.reference(invoice);
        String spoilt = reference.substring(0, reference.length() - 1) + (reference.endsWith("9") ? "0" : "9");
        taken(Statements.camt(List.of(
                entry("2017-05-01", "700.01", "A1", "Treasury", reference),
                entry("2017-05-02", "700.00", "A2", city + ", Finance Office", "Invoice " + invoice),
                entry("2017-05-03", "700.00", "A3", "Treasury", spoilt),
                entry("2017-05-04", "12.00", "A4", "The " + city, "Thanks"))));

        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(register.list(BankEntryState.WAITING, 0, 9))
                .extracting(
                        it -> it.entry().reference(),
                        it -> it.best() == null
                                ? EnumSet.noneOf(Evidence.class)
                                : it.best().evidence())
                .containsExactly(
                        tuple("A4", EnumSet.of(Evidence.NAME)),
                        tuple("A3", EnumSet.noneOf(Evidence.class)),
                        tuple("A2", EnumSet.of(Evidence.NUMBER, Evidence.AMOUNT, Evidence.NAME)),
                        tuple("A1", EnumSet.of(Evidence.REFERENCE)));
        Proposal.Pay above = (Proposal.Pay) best("A1");
        assertThat(above.credit()).isEqualTo(usd("0.01"));

        assertThat(decisions.book(BookEntry.as(id("A1"), above))).isInstanceOf(Decided.class);
        assertThat(decisions.book(BookEntry.as(id("A1"), above))).isInstanceOf(Late.class);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        Proposal.Pay late = (Proposal.Pay) best("A2");
        assertThat(late.shares()).as("nothing is open any more").isEmpty();
        assertThat(decisions.book(BookEntry.as(id("A2"), late))).isInstanceOf(Decided.class);
        assertThat(balances.balanceOf(member, CurrencyUnit.USD)).isEqualTo(usd("-700.01"));
    }

    @Test
    void booksWhatNobodyKnowsAsUnassignedAndSetsAsideWhatIsNoPayment() {
        taken(Statements.camt(List.of(
                entry("2017-05-01", "50.00", "U1", "Somebody", "Thanks"),
                entry("2017-05-02", "60.00", "U2", "Somebody", "Refund of a fee of ours"),
                entry("2017-05-03", "-5.00", "U3", "Bank", "Charges"))));
        assertThat(register.count(BankEntryState.ASIDE)).as("what went out").isOne();

        assertThat(decisions.book(new BookEntry(id("U1"), null, null))).isInstanceOf(Decided.class);
        PaymentSummary waiting =
                payments.find(payment(find("U1"))).orElseThrow().summary();
        assertThat(waiting.member()).isNull();
        assertThat(decisions.setAside(id("U2"), " ")).isInstanceOf(DecisionOutcome.NoReason.class);
        assertThat(decisions.setAside(id("U2"), "Not from a member")).isInstanceOf(Decided.class);
        assertThat(register.count(BankEntryState.WAITING)).isZero();
        assertThat(decisions.resume(id("U2"))).isInstanceOf(Decided.class);
        assertThat(register.count(BankEntryState.WAITING)).isOne();

        recording.reverse(waiting.id(), "Was another one's");
        assertThat(find("U1").state()).as("the money did arrive").isEqualTo(BankEntryState.WAITING);
        assertThat(told("U1")).containsExactly("WAITING – BOOKED", "BOOKED – WAITING");
        assertThat(decisions.book(new BookEntry(id("U1"), member, null))).isInstanceOf(Decided.class);
    }

    @Test
    void proposesTheTransferThatMayHaveComeBackAndTakesItBackByAClick() {
        InvoiceNumber invoice = issue(member, 2017, "700.00");
        taken(Statements.camt(List.of(entry("2017-05-04", "700.00", "FT1", city, Drafts.reference(invoice)))));
        taken(Statements.camt(
                "08",
                Statements.ntry(
                        "-700.00",
                        "2017-05-09",
                        "FT2",
                        "<RvslInd>true</RvslInd>",
                        Statements.tx("700.00", city, "", "?"))));
        Proposal.TakeBack proposed = (Proposal.TakeBack) best("FT2");
        assertThat(proposed.evidence()).containsExactlyInAnyOrder(Evidence.AMOUNT, Evidence.NAME);

        assertThat(decisions.takeBack(id("FT2"), proposed.payment())).isInstanceOf(Decided.class);
        assertThat(open(invoice)).isEqualTo(usd("700"));
        assertThat(told("FT1")).containsExactly("BOOKED – WAITING", "WAITING – RETURNED");
        assertThat(told("FT2")).containsExactly("WAITING – RETURNED");
        assertThat(decisions.takeBack(id("FT2"), proposed.payment())).isInstanceOf(Late.class);
    }

    @Test
    void looksForHoweverManyReturnsWithTheSameStatements() {
        String reference = Drafts.reference(issue(member, 2017, "700.00"));
        List<String> amounts = List.of("100.00", "150.00", "200.00");
        taken(Statements.camt(amounts.stream()
                .map(it -> entry("2017-05-04", it, "IN" + it, city, reference))
                .toList()));
        taken(Statements.camt(
                "08",
                amounts.stream()
                        .map(it -> Statements.ntry(
                                "-" + it,
                                "2017-05-09",
                                "OUT" + it,
                                "<RvslInd>true</RvslInd>",
                                Statements.tx(it, city, "", "?")))
                        .toArray(String[]::new)));

        long one = statements.of(() -> register.list(BankEntryState.WAITING, 0, 1));
        assertThat(statements.of(() -> assertThat(register.list(BankEntryState.WAITING, 0, 9))
                        .hasSize(3)
                        .allSatisfy(it -> assertThat(it.best())
                                .isInstanceOfSatisfying(
                                        Proposal.TakeBack.class,
                                        back -> assertThat(back.amount().getAmount())
                                                .isEqualByComparingTo(
                                                        it.entry().amount().negate())))))
                .isEqualTo(one);
    }

    @Test
    void knowsAPersonWhoPaysForItselfByNumberAndByNameInEitherOrder() {
        String family = "Kim" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        InvoiceNumber invoice = register("Minji " + family, "120.00");
        taken(Statements.camt(List.of(
                entry("2017-05-01", "120.00", "P1", family.toUpperCase(Locale.ROOT) + " MINJI", "Assembly"),
                entry("2017-05-02", "60.00", "P2", "Treasury", "Invoice " + invoice),
                entry("2017-05-03", "120.00", "P3", "Minji Park", "Assembly"))));

        assertThat(register.find(id("P3")).orElseThrow().proposals())
                .as("half of a name")
                .isEmpty();
        Proposal.Pay byName = (Proposal.Pay) best("P1");
        assertThat(byName.evidence()).containsExactlyInAnyOrder(Evidence.AMOUNT, Evidence.NAME);
        assertThat(best("P2").evidence()).containsExactly(Evidence.NUMBER);
        assertThat(decisions.book(BookEntry.as(id("P1"), byName))).isInstanceOf(Decided.class);
        assertThat(open(invoice)).isEqualTo(usd("0"));
        assertThat(payments.find(payment(find("P1"))).orElseThrow().summary().debtorName())
                .isEqualTo("Minji " + family);
    }

    /** What is told of the states of an entry, the first change first. */
    private List<String> told(String reference) {
        return jdbc.sql("""
                        select before_value || ' – ' || after_value from membership.record_change
                        where record_id = ? and field = 'entryState' order by number""").param(id(reference).value()).query(String.class).list();
    }
}
