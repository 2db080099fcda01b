package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wego.As;
import org.wego.FeeInvoices;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Representation;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.payment.PaymentFilter;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.receivable.MemberAccounts;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;
import org.wego.membership.time.MembershipDates;
import org.wego.security.OwnMembers;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.EmptyState;

/** One person acts for two members, as long as it represents them, and sees what is theirs and nothing else. */
@As(Role.ADMIN)
class ActingForMembersViewTests extends ViewTest {

    @Autowired
    MemberRegister register;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    InvoiceRegister invoices;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentRecording recording;

    @Autowired
    PaymentRegister payments;

    @Autowired
    MemberAccounts accounts;

    @Autowired
    TermKeeping terms;

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnMembers own;

    @Autowired
    Clock clock;

    private final String mark = UUID.randomUUID().toString();
    private MemberId ansan = MemberId.next();
    private MemberId busan = MemberId.next();
    private MemberId cheonan = MemberId.next();
    private @Nullable SignedInAccount account;

    @BeforeEach
    void openTheAccount() {
        ansan = admit("Ansan");
        busan = admit("Busan");
        cheonan = admit("Cheonan");
        String email = UUID.randomUUID() + "@city.example";
        administration.open(new OpenAccount(email, "Kim", Role.MEMBER, null, ansan));
        AccountSummary opened = administration.accounts(email, 0, 1).getFirst();
        contacts.add(busan, person(opened), Mandate.of(ContactRole.VOTES));
        account = new SignedInAccount(opened.id(), email, "Kim", Role.MEMBER, opened.person());
    }

    private static PersonId person(AccountSummary account) {
        return Objects.requireNonNull(account.person());
    }

    private MemberId admit(String name) {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name + " " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.KR,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    @Test
    void choosesInTheShellWhoseRecordIsShown() {
        asThePerson(() -> {
            navigate("desk/my-city", Component.class);
            assertThat(find(H1.class).single().getText()).startsWith("Ansan");
            acting().setValue(busan);
            UI.getCurrent().navigate("desk/my-invoices");
            UI.getCurrent().navigate("desk/my-city");
            assertThat(find(H1.class).single().getText()).startsWith("Busan");
            assertThat(own.all()).containsExactly(ansan, busan);
            return null;
        });

        assertThat(asThePerson(() -> own.chosen())).as("the next time").contains(busan);
    }

    @Test
    void seesNothingOfOthers() {
        PersonId stranger = saved(contacts.add(
                cheonan, new PersonDraft("Lee", mark + "@city.example", "", ""), false, Mandate.of(ContactRole.HEAD)));
        asThePerson(() -> {
            assertThat(contacts.of(ansan)).hasSize(1);
            assertThat(contacts.of(busan)).hasSize(1);
            assertThat(invoices.count(InvoiceFilter.of(busan))).isZero();
            refused(() -> contacts.of(cheonan));
            refused(() -> invoices.count(InvoiceFilter.of(cheonan)));
            refused(() -> contacts.add(cheonan, stranger, Mandate.of(ContactRole.EVENTS)));
            refused(() -> contacts.add(ansan, stranger, Mandate.of(ContactRole.EVENTS)));
            refused(() -> contacts.revise(ansan, stranger, 0, new PersonDraft("Mine", "", "", ""), false));
            refused(() -> people.find("", 0, 10));
            refused(() -> people.open(stranger));
            assertThatThrownBy(() -> own.choose(cheonan)).isInstanceOf(IllegalArgumentException.class);
            return null;
        });
    }

    @Test
    void readsThePapersOfARecordThatWasMergedIntoItsOwn() {
        InvoiceNumber invoice = FeeInvoices.issue(invoicing, cheonan, "Cheonan", 2016);
        PaymentId payment = PaymentId.next();
        assertThat(recording.record(new RecordPayment(
                        payment,
                        invoice,
                        null,
                        LocalDate.now(clock),
                        new BigDecimal("100"),
                        "USD",
                        "Cheonan",
                        "",
                        PaymentMethod.BANK,
                        "",
                        null,
                        null)))
                .isInstanceOf(PaymentOutcome.Done.class);
        asThePerson(() -> {
            assertThat(invoices.find(invoice)).isEmpty();
            assertThat(payments.find(payment)).isEmpty();
            return null;
        });

        int version = register.open(cheonan).orElseThrow().version();
        assertThat(terms.carryOut(
                        cheonan,
                        version,
                        new TermDeed.Merge(LocalDate.now(clock), ansan, new Grounds("Council", "One city"))))
                .isInstanceOf(TermOutcome.Saved.class);
        asThePerson(() -> {
            assertThat(invoices.find(invoice)).isPresent();
            assertThat(payments.find(payment)).isPresent();
            assertThat(accounts.of(cheonan, null, null).orElseThrow().closing()).isEqualTo(Money.parse("USD 600"));
            assertThat(payments.list(new PaymentFilter(null, ansan, false), 0, 9))
                    .extracting(PaymentSummary::id)
                    .containsExactly(payment);
            refused(() -> contacts.of(cheonan));
            navigate("desk/my-invoices", Component.class);
            assertThat(find(EmptyState.class).all())
                    .as("there is something to read")
                    .isEmpty();
            navigate("desk/my-account?record=" + cheonan, Component.class);
            return null;
        });
        navigate("desk/invoices/" + invoice, Component.class);
        assertThat(find(Button.class).withText("Correct").all())
                .as("it is not asked again")
                .isEmpty();
        navigate("desk/members/" + cheonan + "/account", Component.class);
        assertThat(find(Button.class).withText("Record payment").all()).isEmpty();
    }

    @Test
    void leavesWhomOthersTurnToAsWellToTheSecretariat() {
        PersonId kim = Objects.requireNonNull(signedIn().person());
        asThePerson(() -> {
            refused(() -> contacts.revise(ansan, kim, 0, new PersonDraft("Kim", "", "1", ""), false));
            return null;
        });
        assertThat(saved(people.revise(kim, 0, new PersonDraft("Kim", "", "1", ""), false)))
                .isEqualTo(kim);
    }

    @Test
    void seesNothingTodayOfWhatEndedYesterday() {
        Representation contact = contacts.of(ansan).getFirst().representation();
        Mandate ended = new Mandate(ContactRole.GENERAL, "", null, LocalDate.now(clock));
        saved(contacts.revise(ansan, contact.id(), contact.version(), ended));
        asThePerson(() -> {
            assertThat(own.all()).containsExactly(busan);
            refused(() -> contacts.of(ansan));
            refused(() -> invoices.count(InvoiceFilter.of(ansan)));
            navigate("desk/my-city", Component.class);
            assertThat(find(H1.class).single().getText()).startsWith("Busan");
            assertThat(find(Select.class).all()).as("nothing to choose").isEmpty();
            return null;
        });
        Representation last = contacts.of(busan).getFirst().representation();
        saved(contacts.remove(busan, last.id(), last.version()));
        asThePerson(() -> {
            UI.getCurrent().navigate("desk");
            UI.getCurrent().navigate("desk/my-city");
            assertThat(find(H2.class).single().getText()).isEqualTo("No organisation");
            return null;
        });
    }

    private static void refused(Supplier<?> call) {
        assertThatThrownBy(call::get).isInstanceOf(AccessDeniedException.class);
    }

    private static PersonId saved(ContactOutcome outcome) {
        assertThat(outcome).isInstanceOf(ContactOutcome.Saved.class);
        return ((ContactOutcome.Saved) outcome).person();
    }

    @SuppressWarnings("unchecked")
    private Select<MemberId> acting() {
        return find(Select.class).single();
    }

    private SignedInAccount signedIn() {
        return Objects.requireNonNull(account);
    }

    private <T> @Nullable T asThePerson(Supplier<@Nullable T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                signedIn(), null, signedIn().getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
