package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermState;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.form.MemberBox;

/** An administrator fills the seats of a term and changes who is in them. */
@As(Role.ADMIN)
class TermViewTests extends TermOnTheDesk {

    @Test
    void fillsAllVacantSeatsWithOneFormAndPutsTheTermInForce() {
        open();
        assertThat(spans()).contains("0 of 28 posts held", "Draft");
        List<MemberSummary> members = members(19);
        List<MemberBox> boxes = find(MemberBox.class).all();
        assertThat(boxes).hasSize(28);
        IntStream.range(0, 28).forEach(it -> boxes.get(it).setValue(members.get(it < 9 ? it : it - 9)));
        field("Source").setValue("Minutes of the Assembly");

        click("Appoint all");

        assertThat(spans()).contains("28 of 28 posts held");
        assertThat(paragraphs()).contains("All seats are held, and the offices are as the statutes ask.");
        assertThat(find(MemberBox.class).all()).isEmpty();
        click("Put in force");
        confirm();
        assertThat(now().summary().state()).isEqualTo(TermState.IN_FORCE);
        UI.getCurrent().navigate("desk/governance", QueryParameters.of("asOf", "2042-01-01"));
        assertThat(paragraphs()).contains("Who decides on 1 Jan 2042, in the term 2041–2044.");
        assertThat(spans()).noneMatch(it -> it.startsWith("Vacant"));
    }

    @Test
    void endsAnAppointmentAndLetsAnotherCityActForItsSeat() {
        appoint(EXECUTIVE, "Makati");
        open();
        menu("Change Makati, Executive Vice President City", "End");
        field("No longer from").setValue("2043-03-01");
        click("End the appointment");
        menu("Change Makati, Executive Vice President City", "Acting");
        find(MemberBox.class).all().getLast().setValue(member("Jakarta"));
        last("From").setValue("2043-03-01");
        last("Until").setValue("2043-09-01");
        last("Source").setValue("Letter of the Secretariat");
        click("Save");

        assertThat(now().appointments())
                .satisfiesExactlyInAnyOrder(
                        makati -> assertThat(makati.endCause()).isEqualTo(EndCause.RESIGNED),
                        jakarta -> assertThat(jakarta.said().capacity()).isEqualTo(Capacity.ACTING));
        click("Put in force");
        confirm();
        assertThat(refusal()).isEqualTo("Say why the term is put in force as it is.");
        find(TextArea.class).all().getLast().setValue("The others are elected in autumn.");
        confirm();
        assertThat(now().summary().state()).isEqualTo(TermState.IN_FORCE);

        assertThat(executiveOn("2043-02-28")).contains("Makati").doesNotContain("Jakarta");
        assertThat(executiveOn("2043-03-01")).contains("Jakarta", "Acting").doesNotContain("Makati");
        assertThat(executiveOn("2043-09-01"))
                .contains("Vacant since 1 Sep 2043")
                .doesNotContain("Makati", "Jakarta");
    }

    @Test
    void correctsReplacesAndStrikes() {
        appoint(PRESIDENT, "Seoul");
        open();
        menu("Change Seoul, President City", "Correct");
        last("Decided by").setValue("EC/2041/A1");
        click("Save");
        assertThat(now().appointments().getFirst().said().decidedBy()).isEqualTo("EC/2041/A1");

        menu("Change Seoul, President City", "Replace");
        find(MemberBox.class).all().getLast().setValue(member("Jakarta"));
        last("From").setValue("2042-05-01");
        last("Source").setValue("Letter");
        click("Save");
        assertThat(now().appointments())
                .extracting(AppointmentDetails::endCause)
                .containsExactly(EndCause.REPLACED, null);

        menu("Change Jakarta, President City", "Strike");
        find(TextArea.class).all().getLast().setValue("It was Seoul all along.");
        confirm();
        assertThat(now().appointments()).last().matches(AppointmentDetails::struck);
    }

    @Test
    void knowsAMemberByItsNameAlsoWhereThatIsTyped() {
        appoint(new Seat(Office.VICE_PRESIDENT, 1), "Seoul");
        open();
        test(labelled("Appoint: Vice President City, seat 2")).click();
        last("Or a name that is only documented").setValue(" seoul\u200B ");
        last("Source").setValue("Letter");
        click("Save");
        assertThat(refusal()).startsWith("Seoul holds a seat of this office already:");

        last("Or a name that is only documented").setValue("Atlantis");
        click("Save");
        assertThat(now().appointments())
                .extracting(it -> it.city().member() == null ? it.city().name() : "member")
                .containsExactly("member", "Atlantis");
    }

    @Test
    void takesWhatItWasDecidedByFromTheResolutions() {
        jdbc.sql(
                        "insert into governance.resolution (id, version, body, kind, adoption_year, sequence, adopted_on, title,"
                                + " content, source, search_key) values (?, 0, 'EXECUTIVE_COMMITTEE', 'APPOINTMENT', 2041, 1,"
                                + " date '2041-01-01', 'Presidency', 'Seoul presides.', 'Minutes', '|ec2041a1|presidency|')")
                .param(UUID.randomUUID())
                .update();
        try {
            open();
            test(labelled("Appoint: President City")).click();
            DecisionBox box = find(DecisionBox.class).last();
            ComboBoxTester<ComboBox<ResolutionSummary>, ResolutionSummary> chooser =
                    test((ComboBox<ResolutionSummary>) box);
            chooser.setFilter("presid");
            assertThat(chooser.getSuggestions()).containsExactly("EC/2041/A1 Presidency");
            chooser.setFilter("nothing of the kind");
            assertThat(chooser.getSuggestions()).isEmpty();
            chooser.setFilter("%");
            assertThat(chooser.getSuggestions()).isEmpty();
            chooser.setFilter("EC/2041/A1");
            chooser.selectItem("EC/2041/A1 Presidency");
            assertThat(last("Decided by").getValue()).isEqualTo("EC/2041/A1");

            last("Decided by").setValue("By acclamation");
            chooser.selectItem(null);
            assertThat(last("Decided by").getValue())
                    .as("what was typed is not taken away with the choice")
                    .isEqualTo("By acclamation");
        } finally {
            jdbc.sql("delete from governance.resolution where adoption_year = 2041")
                    .update();
        }
    }
}
