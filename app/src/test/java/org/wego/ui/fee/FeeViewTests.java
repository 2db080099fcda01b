package org.wego.ui.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.fee.FeeScheduleDetails;
import org.wego.membership.fee.FeeScheduleEditing;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.security.Role;
import org.wego.ui.component.DayPicker;

/** Fee schedules are read by staff and written by administrators; staff grant concessions. */
class FeeViewTests extends ViewTest {

    @Autowired
    FeeScheduleEditing editing;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    MemberDirectory members;

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void showsStaffTheTableAsPublishedAndNoWayToChangeIt() {
        UI.getCurrent().navigate(FeeNavigation.SCHEDULES);
        Grid<FeeScheduleDetails> list = find(Grid.class).single();
        assertThat(test(list).size()).isGreaterThanOrEqualTo(3);

        UI.getCurrent()
                .navigate(FeeNavigation.schedule(schedule("Full members 2017").id()));

        assertThat(find(H1.class).single().getText()).isEqualTo("Full members 2017");
        assertThat(find(NativeTableCell.class).all()).hasSize(72);
        assertThat(find(NativeTableCell.class).all().getLast().getText()).isEqualTo("10,000");
        assertThat(find(Button.class).withText("New version").all()).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void keepsStaffAwayFromTheEditor() {
        UI.getCurrent().navigate(FeeNavigation.newVersionFor(MembershipCategory.FULL));

        assertThat(find(DayPicker.class).all()).isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void provesTheBandsAtTheirPlaceAndSavesANewVersion() {
        UI.getCurrent().navigate(FeeNavigation.newVersionFor(MembershipCategory.CORPORATE));
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
        UI.getCurrent().navigate(FeeNavigation.CONCESSIONS);
        test(find(Button.class).withText("Grant a concession").single()).click();
        test(find(Button.class).withText("Grant").single()).click();
        ComboBox<MemberSummary> member =
                find(ComboBox.class).withLabel("Member").single();
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

    private FeeScheduleDetails schedule(String name) {
        return editing.schedules().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
