package org.wego.ui.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;

/** Fee schedules are read by staff and written by administrators; staff grant concessions. */
class FeeViewTests extends ViewTest {

    @Autowired
    FeeScheduleEditing editing;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    MemberDirectory members;

    @Autowired
    StoredFiles files;

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void showsStaffTheTableAsPublishedAndNoWayToChangeIt() {
        UI.getCurrent().navigate(DeskAddress.FEE_SCHEDULES);
        Grid<FeeScheduleDetails> list = find(Grid.class).single();
        assertThat(test(list).size()).isGreaterThanOrEqualTo(3);

        UI.getCurrent()
                .navigate(DeskAddress.feeSchedule(schedule("Full members 2017").id()));

        assertThat(find(H1.class).single().getText()).isEqualTo("Full members 2017");
        assertThat(find(NativeTableCell.class).all()).hasSize(72);
        assertThat(find(NativeTableCell.class).all().getLast().getText()).isEqualTo("10,000");
        assertThat(find(Button.class).withText("New version").all()).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void keepsStaffAwayFromTheEditor() {
        UI.getCurrent().navigate(DeskAddress.newFeeSchedule(MembershipCategory.FULL));

        assertThat(find(DayPicker.class).all()).isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void provesTheBandsAtTheirPlaceAndSavesANewVersion() {
        UI.getCurrent().navigate(DeskAddress.newFeeSchedule(MembershipCategory.CORPORATE));
        // the second row starts at 500; moved up it leaves a gap, moved down it overlaps with the row above it
        IntegerField from = find(IntegerField.class).all().get(2);
        IntegerField lastAbove = find(IntegerField.class).all().get(1);
        from.setValue(600);
        assertThat(lastAbove.isInvalid()).isTrue();
        assertThat(lastAbove.getErrorMessage()).isEqualTo("There is a gap: no band has the values from 500 to 599.");
        from.setValue(400);
        assertThat(lastAbove.getErrorMessage()).isEqualTo("Two bands have the values from 400 to 499.");
        from.setValue(null);
        assertThat(from.getErrorMessage()).isEqualTo("Give a whole number from 0 on.");
        test(find(Button.class).withText("Save the schedule").single()).click();
        assertThat(find(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withLabel("Decided by").single().isInvalid())
                .isTrue();

        from.setValue(500);
        find(TextField.class).withLabel("Name").single().setValue("Corporate members 2091");
        find(TextField.class).withLabel("Decided by").single().setValue("General Assembly");
        find(DayPicker.class).single().setValue(LocalDate.of(1017, 1, 1));
        test(find(Button.class).withText("Save the schedule").single()).click();
        assertThat(find(DayPicker.class).single().getErrorMessage()).contains("from 2000 to 2199");
        find(DayPicker.class).single().setValue(LocalDate.of(2091, 1, 1));
        test(find(Button.class).withText("Save the schedule").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Corporate members 2091");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("No fee rests on this version yet.");
        test(find(Button.class).withText("Delete").single()).click();
        editing.delete(schedule("Corporate members 2091").id());
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void grantsAConcessionOnceAllIsFilledIn() {
        MemberSummary nairobi = members.find(MemberSearch.of("Nairobi"), 0, 1).getFirst();
        int before = concessions.count(nairobi.id(), null);
        UI.getCurrent().navigate(DeskAddress.CONCESSIONS);
        test(find(Button.class).withText("Grant a concession").single()).click();
        test(find(Button.class).withText("Grant").single()).click();
        ComboBox<MemberSummary> member = find(ComboBox.class).all().getLast();
        assertThat(member.isInvalid()).isTrue();

        member.setValue(nairobi);
        test(find(Button.class).withText("Grant").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        find(TextArea.class).single().setValue("Flood");
        find(TextField.class).withLabel("Approved by").single().setValue("Executive Committee");
        test(find(Button.class).withText("Grant").single()).click();

        assertThat(concessions.count(nairobi.id(), null)).isEqualTo(before + 1);
        concessions.withdraw(
                concessions.find(nairobi.id(), null, 0, 1).getFirst().id(), "Test");
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void beginsAGrantWithTheMemberThatIsLookedAtAndKeepsItToOneYear() {
        MemberSummary kigali = members.find(MemberSearch.of("Kigali"), 0, 1).getFirst();
        UI.getCurrent()
                .navigate(
                        DeskAddress.CONCESSIONS,
                        QueryParameters.simple(Map.of("member", kigali.id().toString())));
        test(find(Button.class).withText("Grant a concession").single()).click();
        assertThat(find(MemberBox.class).all().getLast().getValue()).isEqualTo(kigali);

        IntegerField first =
                find(IntegerField.class).withLabel("First fee year").single();
        DayPicker expires = find(DayPicker.class).single();
        first.setValue(2031);
        assertThat(expires.getValue()).isEqualTo(LocalDate.of(2031, 12, 31));
        expires.setValue(LocalDate.of(2033, 6, 30));
        first.setValue(Integer.MAX_VALUE);
        first.setValue(2032);
        assertThat(expires.getValue()).isEqualTo(LocalDate.of(2033, 6, 30));

        find(RadioButtonGroup.class).single().setValue(false);
        BigDecimalField amount = find(BigDecimalField.class).single();
        amount.setValue(new BigDecimal("1e10"));
        test(find(Button.class).withText("Grant").single()).click();
        assertThat(amount.isInvalid()).isTrue();
    }

    @Test
    @As(Role.STAFF)
    void opensOneDialogAndGrantsOnceHoweverQuicklyItIsClicked() {
        MemberSummary kigali = members.find(MemberSearch.of("Kigali"), 0, 1).getFirst();
        int before = concessions.count(kigali.id(), null);
        UI.getCurrent()
                .navigate(
                        DeskAddress.CONCESSIONS,
                        QueryParameters.simple(Map.of("member", kigali.id().toString())));
        Button open = find(Button.class).withText("Grant a concession").single();
        open.click();
        open.click();
        assertThat(find(GrantConcessionDialog.class).all()).hasSize(1);

        find(IntegerField.class).withLabel("First fee year").single().setValue(2041);
        find(TextArea.class).single().setValue("Host of the Assembly");
        find(TextField.class).withLabel("Approved by").single().setValue("Executive Committee");
        Button grant = find(Button.class).withText("Grant").single();
        grant.click();
        grant.click();
        assertThat(concessions.count(kigali.id(), null)).isEqualTo(before + 1);
        assertThat(find(Notification.class).all()).hasSize(1);
        concessions.withdraw(
                concessions.find(kigali.id(), 2041, 0, 1).getFirst().id(), "Test");
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void countsThePapersOfEachConcessionAndRemovesOneAfterAQuestion() throws IOException {
        MemberSummary harare = members.find(MemberSearch.of("Harare"), 0, 1).getFirst();
        concessions.grant(
                new GrantConcession(harare.id(), null, "Flood", "Committee", 2043, LocalDate.of(2043, 12, 31)));
        ConcessionSummary concession = concessions.find(harare.id(), 2043, 0, 1).getFirst();
        byte[] paper = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        files.keep(concession.papers(), "decision.pdf", new ByteArrayInputStream(paper));
        UI.getCurrent().navigate(DeskAddress.CONCESSIONS, QueryParameters.simple(Map.of("year", "2043")));
        Grid<ConcessionSummary> list = find(Grid.class).single();
        Button papers = (Button) test(list).getCellComponent(0, 6);
        assertThat(papers.getText()).isEqualTo("1 paper");

        papers.click();
        assertThat(find(Anchor.class).withText("decision.pdf").all()).hasSize(1);
        find(Button.class).withText("Remove").single().click();
        assertThat(files.of(concession.papers())).hasSize(1);
        confirm();

        assertThat(files.of(concession.papers())).isEmpty();
        assertThat(find(Paragraph.class).withText("No paper on record.").all()).hasSize(1);
        find(Button.class).withText("Close").single().click();
        assertThat(((Button) test(list).getCellComponent(0, 6)).getText()).isEqualTo("Add");
        concessions.withdraw(concession.id(), "Test");
    }

    @Test
    @As(Role.STAFF)
    void takesTheOnlyMemberThatIsFoundOnEnter() {
        UI.getCurrent().navigate(DeskAddress.CONCESSIONS);
        MemberBox box = find(MemberBox.class).single();

        typeAndEnter(box, "kigal");
        assertThat(box.getValue().name()).isEqualTo("Kigali");
        typeAndEnter(box, "a");
        assertThat(box.isEmpty()).isTrue();
        assertThat(box.getErrorMessage()).isEqualTo("Several members are called a. Choose one of the list.");
        typeAndEnter(box, "Zzzz");
        assertThat(box.getErrorMessage()).isEqualTo("No member is called Zzzz. Choose one of the list.");
        assertThat(box.isInvalid()).isTrue();
        typeAndEnter(box, "z".repeat(9_000));
        assertThat(box.getErrorMessage()).hasSizeLessThan(120);
        typeAndEnter(box, "kigal");
        assertThat(box.isInvalid()).isFalse();
    }

    private static void typeAndEnter(MemberBox box, String text) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<ComboBox<MemberSummary>>(box, true, text));
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void grantsAFixedAmountThatIsFoundByItsAddressAndWithdrawsIt() {
        MemberSummary kigali = members.find(MemberSearch.of("Kigali"), 0, 1).getFirst();
        UI.getCurrent().navigate(DeskAddress.CONCESSIONS);
        test(find(Button.class).withText("Grant a concession").single()).click();
        ((ComboBox<MemberSummary>) find(ComboBox.class).all().getLast()).setValue(kigali);
        find(RadioButtonGroup.class).single().setValue(false);
        find(IntegerField.class).withLabel("First fee year").single().setValue(2034);
        find(DayPicker.class).single().setValue(LocalDate.of(2035, 12, 31));
        find(TextArea.class).single().setValue("Host of the Assembly");
        find(TextField.class).withLabel("Approved by").single().setValue("Executive Committee");
        BigDecimalField amount = find(BigDecimalField.class).single();
        amount.setValue(new BigDecimal("250.505"));
        test(find(Button.class).withText("Grant").single()).click();
        assertThat(amount.isInvalid()).isTrue();
        amount.setValue(new BigDecimal("250.50"));
        test(find(Button.class).withText("Grant").single()).click();
        assertThat(concessions.count(kigali.id(), 2035)).isEqualTo(1);

        UI.getCurrent()
                .navigate(
                        DeskAddress.CONCESSIONS,
                        QueryParameters.simple(
                                Map.of("year", "2035", "member", kigali.id().toString())));
        Grid<ConcessionSummary> list = find(Grid.class).single();
        assertThat(test(list).size()).isEqualTo(1);
        assertThat(test(list).getCellText(0, 1)).isEqualTo("USD\u00a0250.50");
        assertThat(test(list).getCellText(0, 2)).isEqualTo("2034 to 2035");

        ((Button) test(list).getCellComponent(0, 7).getChildren().toList().getLast()).click();
        find(TextArea.class).single().setValue("Decided again");
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        assertThat(concessions.find(kigali.id(), null, 0, 1).getFirst().withdrawn())
                .extracting(ConcessionSummary.Withdrawal::because)
                .isEqualTo("Decided again");
    }

    @Test
    @As(Role.ADMIN)
    void saysWhichDayIsTakenAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate(DeskAddress.newFeeSchedule(MembershipCategory.FRIENDSHIP));
        find(TextField.class).withLabel("Name").single().setValue("Friendship once more");
        find(TextField.class).withLabel("Decided by").single().setValue("General Assembly");
        find(DayPicker.class).single().setValue(LocalDate.of(2017, 1, 1));
        test(find(Button.class).withText("Save the schedule").single()).click();

        assertThat(test(find(Notification.class).single()).getText())
                .isEqualTo("The category has a version from 1 Jan 2017 already. Choose another day.");
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Friendship once more");
    }

    @Test
    @As(Role.ADMIN)
    void replacesAVersionThatNoFeeRestsOnAndDeletesItAfterAQuestion() {
        UI.getCurrent().navigate(DeskAddress.newFeeSchedule(MembershipCategory.FRIENDSHIP));
        find(TextField.class).withLabel("Name").single().setValue("Friendship 2093");
        find(TextField.class).withLabel("Decided by").single().setValue("General Assembly");
        find(DayPicker.class).single().setValue(LocalDate.of(2093, 1, 1));
        test(find(Button.class).withText("Save the schedule").single()).click();
        test(find(Button.class).withText("Edit").single()).click();
        find(TextField.class).withLabel("Name").single().setValue("Friendship from 2093");
        test(find(Button.class).withText("Save the schedule").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Friendship from 2093");

        test(find(Button.class).withText("Delete").single()).click();
        Confirmation question = question();
        assertThat(question.getHeaderTitle()).isEqualTo("Delete Friendship from 2093?");
        confirm();

        assertThat(editing.schedules()).extracting(FeeScheduleDetails::name).doesNotContain("Friendship from 2093");
    }

    private FeeScheduleDetails schedule(String name) {
        return editing.schedules().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
