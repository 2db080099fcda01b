package org.wego.membership.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceState;
import org.wego.membership.invoicing.InvoiceSubject;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.registration.RegistrationInvoice;
import org.wego.membership.invoicing.registration.RegistrationInvoicing;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.receivable.AgedList.OfDebtor;
import org.wego.membership.receivable.AgedReceivables;

/** Whoever registers for something is invoiced for it once: a member, or a person for itself. */
@ApplicationModuleTest
class RegistrationInvoicesTests extends PaidInvoices {

    @Autowired
    RegistrationInvoicing registrations;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    AgedReceivables receivables;

    @Test
    void invoicesAPersonWhoPaysAndOwesLikeAMember() {
        String name = "Minji " + UUID.randomUUID();
        PersonId minji = person(name);
        Debtor debtor = Debtor.of(minji);
        UUID registration = UUID.randomUUID();

        InvoiceNumber number = registrations.invoice(wanted(registration, debtor, "120.00"));

        InvoiceDetails invoice = invoices.find(number).orElseThrow();
        assertThat(invoice.debtor()).isEqualTo(debtor);
        assertThat(invoice.member()).isNull();
        assertThat(invoice.origin()).isEqualTo(new InvoiceOrigin.Registration(registration));
        assertThat(invoice.subject()).isEqualTo(InvoiceSubject.REGISTRATION);
        assertThat(invoice.addressee().name()).isEqualTo(name);
        assertThat(registrations.invoice(wanted(registration, debtor, "120.00")))
                .as("asked for again")
                .isEqualTo(number);
        assertThat(balanceOf(LedgerAccount.Kind.REGISTRATION_INCOME).isNegative())
                .isTrue();
        assertThat(invoices.list(InvoiceFilter.of(minji), 0, 9))
                .extracting(InvoiceSummary::number)
                .containsExactly(number);
        assertThat(invoices.list(new InvoiceFilter(null, null, null, name), 0, 9))
                .extracting(InvoiceSummary::number)
                .containsExactly(number);

        PaymentId payment = pay(number, "200", LocalDate.of(2017, 11, 1));
        assertThat(state(number)).isEqualTo(InvoiceState.PAID);
        assertThat(payments.find(payment).orElseThrow().summary().debtorName()).isEqualTo(name);
        assertThat(balances.balanceOf(debtor, CurrencyUnit.USD)).isEqualTo(usd("-80"));
        assertThat(accounts.of(debtor, null, null).orElseThrow().movements())
                .extracting(Movement::amount)
                .containsExactlyInAnyOrder(usd("120"), usd("-200"));
        InvoiceNumber next = registrations.invoice(wanted(UUID.randomUUID(), debtor, "100.00"));
        assertThat(open(next)).as("what was above pays the next one").isEqualTo(usd("20"));
        assertThat(receivables.asOf(LocalDate.of(2018, 12, 31)).debtors())
                .filteredOn(it -> it.debtor().equals(debtor))
                .extracting(OfDebtor::name, it -> it.line().balance())
                .containsExactly(tuple(name, usd("20")));
        credit(next, "20", CreditKind.CREDIT);
        assertThat(balances.balanceOf(debtor, CurrencyUnit.USD)).isEqualTo(usd("0"));
        assertThat(people.remove(minji, people.open(minji).orElseThrow().version()))
                .as("whoever was invoiced stays on record")
                .isInstanceOf(ContactOutcome.StillNeeded.class);
    }

    @Test
    void booksWhatNobodyKnewToAPersonWhoOwesIt() {
        String name = "Seoyeon " + UUID.randomUUID();
        Debtor debtor = Debtor.of(person(name));
        assertThat(payments.owing(name, 0, 9)).isEmpty();
        InvoiceNumber number = registrations.invoice(wanted(UUID.randomUUID(), debtor, "120.00"));
        assertThat(statements.of(() -> assertThat(payments.owing(name.toUpperCase(Locale.ROOT), 0, 9))
                        .extracting(OwingPerson::name, OwingPerson::open)
                        .containsExactly(tuple(name, usd("120")))))
                .isOne();
        assertThat(payments.owing("", 0, 1_000)).extracting(OwingPerson::name).contains(name);
        PaymentId payment = done(recording.record(
                payment(null, null, "120", LocalDate.of(2017, 11, 1), "").build()));

        assertThat(recording.book(payment, Debtor.of(PersonId.next())))
                .isEqualTo(new PaymentOutcome.Invalid(EnumSet.of(PaymentOutcome.Problem.MEMBER)));
        assertThat(recording.book(payment, debtor)).isEqualTo(new PaymentOutcome.Done(payment));

        assertThat(state(number)).isEqualTo(InvoiceState.PAID);
        assertThat(balances.balanceOf(debtor, CurrencyUnit.USD)).isEqualTo(usd("0"));
        assertThat(payments.owing(name, 0, 9)).isEmpty();
    }

    @Test
    void invoicesAMemberForEachRegistrationOfAYearBesideItsFee() {
        InvoiceNumber fee = issue(addis, 2017, "700.00");
        InvoiceNumber first = registrations.invoice(wanted(UUID.randomUUID(), Debtor.of(addis), "50.00"));
        InvoiceNumber second = registrations.invoice(wanted(UUID.randomUUID(), Debtor.of(addis), "60.00"));

        assertThat(invoices.list(InvoiceFilter.of(addis), 0, 9))
                .extracting(InvoiceSummary::number)
                .containsExactly(second, first, fee);
        assertThat(account()).isEqualTo(usd("810"));
        assertThatThrownBy(() -> registrations.invoice(wanted(UUID.randomUUID(), Debtor.of(PersonId.next()), "1.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void issuesOneInvoiceHoweverManyAskForItAtOnce() throws Exception {
        RegistrationInvoice wanted = wanted(UUID.randomUUID(), Debtor.of(addis), "50.00");
        Set<InvoiceNumber> numbers = new HashSet<>();
        List<Callable<InvoiceNumber>> clients = Collections.nCopies(8, () -> registrations.invoice(wanted));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<InvoiceNumber> number : pool.invokeAll(clients)) {
                numbers.add(number.get());
            }
        }

        assertThat(numbers).hasSize(1);
        assertThat(account()).isEqualTo(usd("50"));
        assertThat(jdbc.sql("select max(sequence) - count(*) from membership.invoice where fee_year = 2017")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private PersonId person(String name) {
        return ((ContactOutcome.Saved) contacts.add(
                        another(),
                        new PersonDraft(name, UUID.randomUUID() + "@one.example", "", ""),
                        false,
                        Mandate.of(ContactRole.GENERAL)))
                .person();
    }

    private static RegistrationInvoice wanted(UUID registration, Debtor debtor, String amount) {
        return new RegistrationInvoice(
                registration,
                debtor,
                2017,
                List.of(new RegistrationInvoice.Line("General Assembly 2017", usd(amount))));
    }
}
