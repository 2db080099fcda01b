package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.StatementCount;
import org.wego.membership.bank.ImportOutcome.Taken;
import org.wego.membership.bank.ImportOutcome.Unmapped;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.registration.RegistrationInvoice;
import org.wego.membership.invoicing.registration.RegistrationInvoicing;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.TrialBalance;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** A member, its invoices, and files of the bank that name them, for tests that say what becomes of them. */
abstract class BankTrial {

    @Autowired
    BankImport imports;

    @Autowired
    BankRegister register;

    @Autowired
    BankDecisions decisions;

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister payments;

    @Autowired
    Invoicing invoicing;

    @Autowired
    RegistrationInvoicing registrations;

    @Autowired
    MemberContacts contacts;

    @Autowired
    LedgerBalances balances;

    @Autowired
    MemberRegister members;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    String city = "";
    MemberId member = MemberId.next();

    @BeforeEach
    void begin() {
        jdbc.sql("delete from membership.bank_entry").update();
        jdbc.sql("delete from membership.bank_file").update();
        jdbc.sql("delete from membership.bank_mapping").update();
        city = "Bank City " + UUID.randomUUID().toString().substring(0, 8);
        member = admit(city);
    }

    @AfterEach
    void balancesAfterWhatever() {
        assertThat(balances.trialBalance().balances()).isTrue();
    }

    MemberId admit(String name) {
        return ((MemberOutcome.Saved) members.admit(MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.ET, MembershipDates.UNKNOWN)))
                .member();
    }

    InvoiceNumber issue(MemberId to, int year, String amount) {
        return invoicing
                .issue(List.of(Drafts.of(year, to, new Addressee("City", List.of()), usd(amount), UUID.randomUUID())))
                .getFirst();
    }

    /** The invoice of a person who registered for something. */
    InvoiceNumber register(String name, String amount) {
        ContactOutcome person = contacts.add(
                member,
                new PersonDraft(name, UUID.randomUUID() + "@one.example", "", ""),
                false,
                Mandate.of(ContactRole.GENERAL));
        return registrations.invoice(new RegistrationInvoice(
                UUID.randomUUID(),
                Debtor.of(((ContactOutcome.Saved) person).person()),
                2017,
                List.of(new RegistrationInvoice.Line("Assembly", usd(amount)))));
    }

    Money open(InvoiceNumber invoice) {
        return usd(jdbc.sql("""
                        select i.total - coalesce((select sum(a.amount) from membership.allocation a
                            where a.fee_year = i.fee_year and a.sequence = i.sequence), 0)
                        from membership.invoice i where i.fee_year = ? and i.sequence = ?""")
                .params(invoice.year(), invoice.sequence())
                .query(BigDecimal.class)
                .single()
                .stripTrailingZeros()
                .toPlainString());
    }

    Money bank() {
        return balances.trialBalance().rows().stream()
                .filter(it -> it.account() == LedgerAccount.Kind.BANK)
                .map(TrialBalance.Row::balance)
                .findFirst()
                .orElse(usd("0"));
    }

    ImportOutcome take(String text) {
        return take(text, null);
    }

    ImportOutcome take(String text, @Nullable ColumnMapping mapping) {
        return take(text.getBytes(StandardCharsets.UTF_8), mapping);
    }

    ImportOutcome take(byte[] bytes, @Nullable ColumnMapping mapping) {
        try (BankFile file = BankFile.receive("may", new ByteArrayInputStream(bytes))) {
            return imports.take(file, mapping);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    ReceivedBankFile taken(String text) {
        return taken(text, null);
    }

    ReceivedBankFile taken(String text, @Nullable ColumnMapping mapping) {
        ImportOutcome outcome = take(text, mapping);
        assertThat(outcome).isInstanceOf(Taken.class);
        return ((Taken) outcome).file();
    }

    ColumnMapping mapping() {
        Unmapped asked = (Unmapped) take(Statements.csv(List.of()));
        assertThat(asked.guess().places())
                .containsOnlyKeys(ColumnRole.BOOKED_ON, ColumnRole.AMOUNT, ColumnRole.PAYER, ColumnRole.TEXT);
        return new ColumnMapping(
                Statements.ACCOUNT,
                "USD",
                asked.guess().places(),
                asked.guess().days(),
                asked.guess().commaDecimal());
    }

    BankEntry only(BankEntryState state) {
        List<BankRegister.Considered> found = register.list(state, 0, 2);
        assertThat(found).hasSize(1);
        return found.getFirst().entry();
    }

    BankEntry find(String reference) {
        return register.list(null, 0, 99).stream()
                .map(BankRegister.Considered::entry)
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    BankEntryId id(String reference) {
        return find(reference).id();
    }

    Proposal best(String reference) {
        Proposal best = register.find(id(reference)).orElseThrow().best();
        assertThat(best).isNotNull();
        return best;
    }

    static PaymentId payment(BankEntry entry) {
        assertThat(entry.payment()).isNotNull();
        return entry.payment();
    }

    static Entry entry(String day, String amount, String reference, String payer, String text) {
        return new Entry(day, amount, reference, payer, text);
    }

    static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
