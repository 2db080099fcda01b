package org.wego.ui.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.membership.access.Role;
import org.wego.ui.component.form.DayPicker;

/** What a meeting decides is drafted, adopted, corrected and discarded on its screen. */
@As(Role.STAFF)
class MeetingResolutionsViewTests extends MeetingScreens {

    @Test
    void adoptsWhatIsDrafted() {
        open();
        click("Draft a resolution");
        click("Save");
        assertThat(field("Title").isInvalid()).isTrue();
        field("Title").setValue("Host of 2019");
        find(TextArea.class).withLabel("Text").single().setValue(SCRIPT);
        click("Save");
        assertThat(spans()).contains("Draft", "Host of 2019");
        assertThat(adopted()).isEmpty();

        click("Adopt…");
        find(DayPicker.class).single().setValue(LocalDate.of(2018, 3, 1));
        number("Votes for").setValue(9);
        click("Adopt");
        assertThat(number("Votes for").getErrorMessage())
                .isEqualTo("Fill in all three, with 0 where there was none, or leave all empty.");
        number("Votes against").setValue(-1);
        number("Abstaining").setValue(0);
        click("Adopt");
        assertThat(number("Votes for").getErrorMessage()).isEqualTo("Votes are counted from 0 to 9,999.");
        number("Votes against").setValue(1);
        click("Adopt");
        assertThat(find(DayPicker.class).single().getErrorMessage())
                .isEqualTo("The meeting had not begun on that day. Choose a day of the meeting.");
        assertThat(adopted()).isEmpty();
        find(DayPicker.class).single().setValue(DAY);
        click("Adopt");

        assertThat(adopted()).singleElement().satisfies(resolution -> {
            assertThat(resolution.number()).hasToString("EC/2018/1");
            assertThat(resolution.source()).isEqualTo("Minutes of the " + title);
        });
        assertThat(spans()).contains("EC/2018/1").doesNotContain("Draft");
    }

    @Test
    void correctsAnAdoptedResolutionOfWhichTheNumberStays() {
        adoptsWhatIsDrafted();
        UI.getCurrent().navigate("desk/governance/resolutions", QueryParameters.simple(Map.of("q", "EC/2018/1")));
        assertThat(find(H1.class).single().getText()).isEqualTo("Resolutions");
        open();
        click("Correct…");
        find(DayPicker.class).single().setValue(LocalDate.of(2017, 3, 2));
        click("Save");
        assertThat(find(TextArea.class).withLabel("Reason").single().isInvalid())
                .isTrue();
        find(TextArea.class).withLabel("Reason").single().setValue("Misread");
        find(ComboBox.class).all().getLast().clear();
        click("Save");
        assertThat(find(DayPicker.class).single().getErrorMessage())
                .isEqualTo("The number is one of another year, and stays. Choose a day of its year.");
        find(DayPicker.class).single().setValue(LocalDate.of(2018, 3, 3));
        click("Save");

        jdbc.sql("update governance.resolution set meeting_id = ? where adoption_year = 2018")
                .param(meeting.value())
                .update();
        assertThat(adopted()).singleElement().satisfies(resolution -> {
            assertThat(resolution.number()).hasToString("EC/2018/1");
            assertThat(resolution.adoptedOn()).isEqualTo(LocalDate.of(2018, 3, 3));
        });
    }

    @Test
    void doesNotTakeNumbersThatCannotBeReadForNone() {
        open();
        click("Edit");
        for (String label : List.of("Number", "Seats")) {
            typeUnreadable(number(label), "99999999999");
        }
        click("Save");
        assertThat(number("Number").getErrorMessage()).isEqualTo("Choose a number from 1 to 999, or none.");
        assertThat(number("Seats").getErrorMessage()).isEqualTo("Choose 1 to 999 seats, or leave it empty.");

        open();
        click("Draft a resolution");
        field("Title").setValue("Tunnels");
        find(TextArea.class).withLabel("Text").single().setValue("One.");
        click("Save");
        click("Adopt…");
        typeUnreadable(number("Abstaining"), "1,5");
        click("Adopt");
        assertThat(number("Abstaining").getErrorMessage()).isEqualTo("Votes are counted from 0 to 9,999.");
        assertThat(adopted()).isEmpty();
    }

    @Test
    void discardsADraftAfterAsking() {
        open();
        click("Draft a resolution");
        field("Title").setValue("Tunnels");
        find(TextArea.class).withLabel("Text").single().setValue("One.");
        click("Save");
        click("Discard");
        confirm();

        assertThat(spans()).doesNotContain("Tunnels");
    }

    private List<ResolutionSummary> adopted() {
        return resolutions.adoptedAt(meeting);
    }
}
