package org.wego.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.wego.As;
import org.wego.AwaitedRuns;
import org.wego.ViewTest;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** The screens of fee runs on the members of the demonstration data; each test has a fee year of its own. */
class FeeRunViewTests extends ViewTest {

    @Autowired
    FeeRuns runs;

    @Autowired
    EconomicData economy;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    MemberDirectory members;

    @Autowired
    IdentityRecord identity;

    @Autowired
    ApplicationContext house;

    @Test
    @As(Role.STAFF)
    void startsARunOfAYearOnAnEdition() {
        navigate("desk/fee-runs", FeeRunListView.class);
        test(find(Button.class).withText("New run").single()).click();
        IntegerField year = find(IntegerField.class).withLabel("Year").single();

        assertThat(year.getValue()).isEqualTo(runs.suggestedYear());
        assertThat(find(ComboBox.class)
                        .withLabel("Edition of the economic data")
                        .single()
                        .getValue())
                .isNotNull();
        test(year).setValue(2022);
        chooseEdition();
        test(find(Button.class).withText("Start").single()).click();

        assertThat(getCurrentView()).isInstanceOf(FeeRunView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Fees of 2022");
        FeeRunId run = awaited().open(2022).orElseThrow();
        awaited().await(run, FeeRunState.PREVIEWED);
        navigate("desk/fee-runs", FeeRunListView.class);
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("WEO April 2017");
        runs.cancel(run);
    }

    @Test
    @As(Role.STAFF)
    void asksForAYearThatHasFees() {
        navigate("desk/fee-runs", FeeRunListView.class);
        test(find(Button.class).withText("New run").single()).click();
        find(IntegerField.class).withLabel("Year").single().setValue(1999);
        test(find(Button.class).withText("Start").single()).click();

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(runs.list(0, 100)).noneMatch(run -> run.year() == 1999);
    }

    @Test
    @As(Role.STAFF)
    void listsWhoseDataToMendWithALinkToEach() {
        FeeRunDetails run = awaited().previewed(2023);
        open(run, "missing");

        assertThat(find(TabSheet.class).single().getSelectedTab().getLabel())
                .isEqualTo("Members without a fee yet (" + Formats.number(run.toMend()) + ")");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Country missing in the edition: 1");
        // beside members that other tests have left
        int hebron = IntStream.range(0, test(grid()).size())
                .filter(row -> "Hebron".equals(test(grid()).getLitRendererPropertyValue(row, 0, "text", String.class)))
                .findFirst()
                .orElseThrow();
        assertThat(test(grid()).getLitRendererPropertyValue(hebron, 0, "address", String.class))
                .startsWith("desk/members/");
        runs.cancel(run.id());
    }

    @Test
    @As(Role.STAFF)
    void showsEveryFeeWithItsReasonAndFindsThoseOfAMember() {
        FeeRunDetails run = awaited().previewed(2024);
        open(run, "fees");

        assertThat(test(grid()).size()).isEqualTo(Math.toIntExact(run.fees()));
        test(find(TextField.class).withLabel("Find a member").single()).setValue("hanoi");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getLitRendererPropertyValue(0, 0, "text", String.class))
                .isEqualTo("Ha Noi");
        assertThat(test(grid()).getCellText(0, 1)).startsWith("USD\u00a0");
        assertThat(test(grid()).getLitRendererPropertyValue(0, 2, "label", String.class))
                .startsWith("Why? Ha Noi");
        test(grid()).invokeLitRendererFunction(0, 2, "why");
        assertThat(find(FeeReasonList.class).single().getElement().getChildren().map(Element::getTextRecursively))
                .contains("Population", "GDP per capita (PPP, Int$)", "Full members 2017");
        test(find(TextField.class).withLabel("Find a member").single()).setValue("nobody at all");
        assertThat(test(grid()).size()).isZero();
        runs.cancel(run.id());
    }

    @Test
    @As(Role.STAFF)
    void showsWhatTheAddressAsksFor() {
        FeeRunDetails run = awaited().previewed(2024);
        UI.getCurrent()
                .navigate("desk/fee-runs/" + run.id(), QueryParameters.simple(Map.of("tab", "fees", "q", "hanoi")));

        assertThat(find(TextField.class).withLabel("Find a member").single().getValue())
                .isEqualTo("hanoi");
        assertThat(test(grid()).size()).isEqualTo(1);
        runs.cancel(run.id());
    }

    @Test
    @As(Role.STAFF)
    void issuesOnlyWhatWasConfirmedByName() {
        FeeRunDetails run = awaited().previewed(2018);
        open(run, "totals");
        assertThat(find(TotalsTable.class).all()).hasSize(2);
        test(find(Button.class).withText("Confirm and issue").single()).click();
        Confirmation dialog = question();

        assertThat(dialog.getHeaderTitle()).contains("Fees of 2018");
        assertThat(dialog.getElement().getTextRecursively())
                .contains(run.fees() + " invoices over " + Formats.money(run.amount())
                        + " will be numbered and booked; nothing is e-mailed.")
                .doesNotContain("credit note")
                .containsPattern(
                        run.excludedMembers() + " members are left out( until|, .+ until) .+ data are complete\\.");
        tick();
        confirm();
        awaited().await(run.id(), FeeRunState.ISSUED);
        open(run, "");

        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Issued");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith(run.fees() + " invoices over " + Formats.money(run.amount())));
        assertThat(find(Anchor.class).withText("Open the invoices").single().getHref())
                .isEqualTo("desk/invoices?run=" + run.id());
        assertThat(find(Anchor.class).withText("Download all as ZIP").all()).hasSize(1);
        assertThat(find(Button.class).withText("Confirm and issue").all()).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void issuesNothingUnawaresThatCannotBePaid() {
        FeeRunDetails run = awaited().previewed(2023);
        open(run, "");
        assertThat(warning())
                .isEqualTo(
                        "No payment instructionsNothing is on record about how to pay, so these invoices would tell nobody."
                                + " An administrator records them under Administration, Organisation.");
        assertThat(find(Anchor.class)
                        .withText("Record them under Administration, Organisation")
                        .exists())
                .isFalse();
        test(find(Button.class).withText("Confirm and issue").single()).click();
        assertThat(find(Checkbox.class).single().getLabel()).isEqualTo("Issue without payment instructions");
        assertThat(find(Button.class)
                        .withText("Issue " + run.fees() + " invoices")
                        .single()
                        .isEnabled())
                .isFalse();

        // whatever a browser sends
        Button deed = find(Button.class).withClassName("deed").single();
        ComponentUtil.fireEvent(deed, new ClickEvent<>(deed));
        assertThat(runs.find(run.id()).orElseThrow().state()).isEqualTo(FeeRunState.PREVIEWED);
        tick();
        assertThat(find(Button.class)
                        .withText("Issue " + run.fees() + " invoices")
                        .single()
                        .isEnabled())
                .isTrue();
        runs.cancel(run.id());
        open(run, "");
        assertThat(find(FeeRunWarnings.class).exists()).as("over is over").isFalse();
    }

    @Test
    @As(Role.ADMIN)
    void leadsAdministratorsToWhereThePaymentInstructionsAreRecorded() {
        FeeRunDetails run = awaited().previewed(2024);
        open(run, "");
        assertThat(find(Anchor.class)
                        .withText("Record them under Administration, Organisation")
                        .single()
                        .getHref())
                .isEqualTo("desk/governance/organisation");

        PaymentInstructions bank = new PaymentInstructions("First Bank, Seoul");
        identity.payTo(PaymentInstructions.NONE, bank);
        try {
            open(run, "");
            test(find(Button.class).withText("Confirm and issue").single()).click();
            assertThat(warning()).isEmpty();
            assertThat(find(Checkbox.class).exists()).isFalse();
        } finally {
            identity.payTo(bank, PaymentInstructions.NONE);
        }
        runs.cancel(run.id());
    }

    private String warning() {
        return find(FeeRunWarnings.class).single().getElement().getTextRecursively();
    }

    private void tick() {
        test(find(Checkbox.class).single()).click();
    }

    @Test
    @As(Role.STAFF)
    void cancelsOnlyAfterAsking() {
        FeeRunDetails run = awaited().previewed(2026);
        open(run, "");
        test(find(Button.class).withText("Cancel the run").single()).click();
        confirm();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Cancelled");
        assertThat(find(Button.class).withText("Cancel the run").all()).isEmpty();
        assertThat(awaited().open(2026)).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void tellsThatTheRunWasCancelledByAnother() {
        FeeRunDetails run = awaited().previewed(2023);
        open(run, "");
        runs.cancel(run.id());
        test(find(Button.class).withText("Confirm and issue").single()).click();
        tick();
        confirm();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Cancelled");
        assertThat(runs.find(run.id()).orElseThrow().invoiced()).isZero();
    }

    @Test
    @As(Role.STAFF)
    void showsTheFiguresAnewThatAnotherRefreshed() {
        FeeRunDetails run = awaited().previewed(2024);
        open(run, "fees");
        int fees = test(grid()).size();
        MemberSummary kigali = members.find(MemberSearch.of("Kigali"), 0, 1).getFirst();
        concessions.grant(new GrantConcession(
                kigali.id(), null, "Host", "Executive Committee", 2024, LocalDate.of(2024, 12, 31)));
        runs.refresh(run.id());
        awaited().await(run.id(), FeeRunState.PREVIEWED);
        test(find(Button.class).withText("Confirm and issue").single()).click();
        tick();
        confirm();

        assertThat(runs.find(run.id()).orElseThrow().invoiced()).isZero();
        assertThat(test(grid()).size()).isEqualTo(fees - 1);

        runs.cancel(run.id());
        concessions.withdraw(
                concessions.find(kigali.id(), 2024, 0, 1).getFirst().id(), "Test");
    }

    @Test
    @As(Role.STAFF)
    void tellsWhetherAnotherLookHasFoundChanges() {
        FeeRunDetails run = awaited().previewed(2021);
        open(run, "fees");
        assertThat(checkAgain(run)).isEqualTo("Checked every member again: nothing has changed.");

        MemberSummary kigali = members.find(MemberSearch.of("Kigali"), 0, 1).getFirst();
        concessions.grant(new GrantConcession(
                kigali.id(), null, "Host", "Executive Committee", 2021, LocalDate.of(2021, 12, 31)));
        assertThat(checkAgain(run))
                .startsWith("Checked again: now " + (run.fees() - 1) + " fees over USD\u00a0")
                .contains("and " + (run.excludedMembers() + 1) + " members left out, before " + run.fees() + " fees");

        runs.cancel(run.id());
        concessions.withdraw(
                concessions.find(kigali.id(), 2021, 0, 1).getFirst().id(), "Test");
    }

    private String checkAgain(FeeRunDetails run) {
        find(Notification.class).all().forEach(Notification::close);
        test(find(Button.class).withText("Check again").single()).click();
        awaited().await(run.id(), FeeRunState.PREVIEWED);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        return test(find(Notification.class).last()).getText();
    }

    @Test
    @As(Role.MEMBER)
    void isClosedToMembers() {
        UI.getCurrent().navigate("desk/fee-runs");
        assertThat(getCurrentView()).isNotInstanceOf(FeeRunListView.class);
        UI.getCurrent().navigate("desk/fee-runs/" + FeeRunId.next());
        assertThat(getCurrentView()).isNotInstanceOf(FeeRunView.class);
    }

    @Test
    @As(Role.ADMIN)
    void isOpenToAdministrators() {
        navigate("desk/fee-runs", FeeRunListView.class);

        assertThat(find(Button.class).withText("New run").all()).hasSize(1);
    }

    @Test
    @As(Role.STAFF)
    void saysThatARunDoesNotExist() {
        UI.getCurrent().navigate("desk/fee-runs/" + FeeRunId.next());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    private AwaitedRuns awaited() {
        return new AwaitedRuns(house);
    }

    private void open(FeeRunDetails run, String tab) {
        UI.getCurrent().navigate("desk/fee-runs/" + run.id(), QueryParameters.simple(Map.of("tab", tab)));
    }

    @SuppressWarnings("unchecked")
    private void chooseEdition() {
        ComboBox<EditionSummary> edition =
                find(ComboBox.class).withLabel("Edition of the economic data").single();
        edition.setValue(economy.editionNamed("WEO April 2017").orElseThrow());
    }

    private Grid<?> grid() {
        return find(Grid.class).all().getFirst();
    }
}
