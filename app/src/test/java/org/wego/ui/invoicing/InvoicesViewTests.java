package org.wego.ui.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.access.Role;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.ledger.TrialBalance;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.StateBadge;
import org.wego.words.Formats;

class InvoicesViewTests extends ViewTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceRegister register;

    @Autowired
    InvoicePrint print;

    @Autowired
    InvoiceMailing mailing;

    @Autowired
    IdentityRecord record;

    @Autowired
    LedgerBalances ledger;

    private final UUID run = UUID.randomUUID();
    private final MemberId seoul = MemberId.next();
    private final MemberId hanoi = MemberId.next();

    @Test
    @As(Role.STAFF)
    void listsTheInvoicesOfARunThatTheAddressNamesAndOffersThemAsZip() {
        List<InvoiceNumber> issued = issueBoth();
        list(Map.of("run", run.toString()));

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(numbers())
                .containsExactly(issued.get(1).toString(), issued.get(0).toString());
        assertThat(find(Anchor.class).withText("ZIP of this run").all()).hasSize(1);
        assertThat(texts(Span.class)).contains("2 invoices");
    }

    @Test
    @As(Role.STAFF)
    void showsThatDebitsEqualCreditsOnceInvoicesAreIssued() {
        issueBoth();
        TrialBalance trial = ledger.trialBalance();
        UI.getCurrent().navigate(LedgerView.class);

        assertThat(texts(StateBadge.class)).containsExactly("Debits equal credits");
        List<String> cells = texts(NativeTableCell.class);
        assertThat(cells).hasSize(4 * trial.rows().size()).contains("Receivables");
        TrialBalance.Row income = trial.rows().stream()
                .filter(it -> it.account() == LedgerAccount.Kind.FEE_INCOME)
                .findFirst()
                .orElseThrow();
        int place = cells.indexOf("Membership fee income");
        assertThat(cells.get(place + 1)).isEqualTo("USD\u00a00");
        assertThat(cells.get(place + 2))
                .isEqualTo(Formats.money(income.credit()))
                .isNotEqualTo("USD\u00a00");
    }

    @Test
    @As(Role.STAFF)
    void asksOnceForTheYearsAndTheRunsItOffers() {
        issueBoth();

        assertThat(SentStatements.of(() -> new InvoicesView(register, print, mailing)))
                .isEqualTo(2);
    }

    @Test
    @As(Role.STAFF)
    void findsANumberAndANameWithoutItsAccents() {
        InvoiceNumber first = issueBoth().getFirst();
        list(Map.of("run", run.toString()));
        TextField search = find(TextField.class).withLabel("Search").single();

        test(search).setValue("ha noi");
        assertThat(test(grid()).getLitRendererPropertyValue(0, 1, "text", String.class))
                .isEqualTo("Hà Nội");
        assertThat(test(grid()).getLitRendererPropertyValue(0, 1, "address", String.class))
                .startsWith("desk/members/");
        test(search).setValue(first.toString());
        assertThat(numbers()).containsExactly(first.toString());
        test(search).setValue("nobody");
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    @As(Role.STAFF)
    void restrictsTheListToAMemberUntilThatIsLifted() {
        issueBoth();
        list(Map.of("year", "2015", "member", seoul.toString()));

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(find(ComboBox.class).withLabel("Fee year").single().getValue())
                .isEqualTo(2015);
        test(find(Button.class).withText("Only invoices of Seoul 서울").single()).click();
        assertThat(test(grid()).size()).isGreaterThan(1);
    }

    @Test
    @As(Role.STAFF)
    void showsNothingForARunThatHasIssuedNothing() {
        issueBoth();
        list(Map.of("run", UUID.randomUUID().toString()));

        assertThat(test(grid()).size()).isZero();
        test(find(Button.class)
                        .withText("Only a fee run that has issued nothing")
                        .single())
                .click();
        assertThat(test(grid()).size()).isPositive();
    }

    @Test
    @As(Role.STAFF)
    void letsAGarbledRunRestrictNothing() {
        issueBoth();
        list(Map.of());
        int all = test(grid()).size();
        list(Map.of("run", "2017"));

        assertThat(test(grid()).size()).isEqualTo(all).isGreaterThan(1);
    }

    @Test
    @As(Role.STAFF)
    void showsAnInvoiceWithItsReasonsAndItsLedgerEntries() {
        InvoiceNumber number = issueBoth().getFirst();
        UI.getCurrent().navigate("desk/invoices/" + number);

        assertThat(find(H1.class).single().getText()).isEqualTo("Invoice " + number);
        assertThat(find(Anchor.class).withText("Download PDF").all()).hasSize(1);
        assertThat(texts(Span.class))
                .contains("Debit USD\u00a08,500", "Membership fee income", "Credit USD\u00a08,500");
        assertThat(find(Anchor.class)
                        .withText("Receivable from Seoul 서울")
                        .single()
                        .getHref())
                .isEqualTo("desk/members/" + seoul);
        test(find(Button.class).withText("Why?").single()).click();
        assertThat(find(FeeReasonList.class).single().getElement().getChildren().map(Element::getTextRecursively))
                .contains("Full member", "Population", "9,776,0002017, City of Seoul");
    }

    @Test
    @As(Role.ADMIN)
    void showsHowToPayAsTheInvoiceSaidItWhenItWasIssued() {
        PaymentInstructions bank = new PaymentInstructions("First Bank\nAccount 123");
        record.payTo(PaymentInstructions.NONE, bank);
        InvoiceNumber told = issueBoth().getFirst();
        record.payTo(bank, PaymentInstructions.NONE);
        UI.getCurrent().navigate("desk/invoices/" + told);

        assertThat(texts(H3.class)).containsExactly("How to pay");
        assertThat(texts(Paragraph.class)).contains("First Bank\nAccount 123");

        InvoiceNumber untold =
                invoicing.issue(List.of(draft(seoul, "Seoul 서울", 2016))).getFirst();
        UI.getCurrent().navigate("desk/invoices/" + untold);
        assertThat(texts(H3.class)).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void saysThatANumberDoesNotExist() {
        UI.getCurrent().navigate("desk/invoices/2015-9999999");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    @Test
    @As(Role.MEMBER)
    void keepsTheListAndTheInvoicesOfOthersFromMembers() {
        InvoiceNumber others = issueBoth().getFirst();

        UI.getCurrent().navigate("desk/invoices");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
        UI.getCurrent().navigate("desk/invoices/" + others);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    @Test
    @As(Role.MEMBER)
    void showsAMemberItsOwnInvoicesWithoutTheLedger() {
        OwnCity.record(database);
        InvoiceNumber own = invoicing
                .issue(List.of(draft(new MemberId(As.CITY), "Own city", 2014)))
                .getFirst();

        UI.getCurrent().navigate("desk/my-invoices");
        assertThat(numbers()).contains(own.toString());
        UI.getCurrent().navigate("desk/invoices/" + own);
        assertThat(texts(H2.class)).contains("Payment").doesNotContain("Ledger");
    }

    @Test
    @As(Role.STAFF)
    void saysThatAnAccountWithoutOrganisationHasNoInvoicesOfItsOwn() {
        UI.getCurrent().navigate("desk/my-invoices");

        assertThat(texts(H2.class)).containsExactly("No organisation");
    }

    @AfterEach
    void forget() {
        OwnCity.forget(database);
    }

    private List<InvoiceNumber> issueBoth() {
        return invoicing.issue(List.of(draft(seoul, "Seoul 서울", 2015), draft(hanoi, "Hà Nội", 2015)));
    }

    private InvoiceDraft draft(MemberId member, String name, int year) {
        FeeReason reason = FeeReason.of(
                Fact.text(FeeReason.Subject.CATEGORY, "FULL"),
                Fact.figure(FeeReason.Subject.POPULATION, new BigDecimal("9776000"), 2017, "City of Seoul"));
        return InvoiceDraft.membershipFee(
                member,
                new Addressee(name, List.of()),
                year,
                Money.parse("USD 8500.00"),
                reason,
                UUID.randomUUID(),
                run);
    }

    private void list(Map<String, String> parameters) {
        UI.getCurrent().navigate("desk/invoices", QueryParameters.simple(parameters));
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private List<String> numbers() {
        GridTester<? extends Grid<?>, ?> rows = test(grid());
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(row -> rows.getLitRendererPropertyValue(row, 0, "text", String.class))
                .toList();
    }

    private <T extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasText> List<String> texts(
            Class<T> type) {
        return find(type).all().stream().map(T::getText).toList();
    }
}
