package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.membership.access.Role;
import org.wego.ui.component.form.DayPicker;

/** The forms of the organisation, of its terms and meetings keep clean texts. */
class TypedGovernanceTextsViewTests extends TypedForms {

    @Test
    @As(Role.ADMIN)
    void keepsTheRecordOfTheOrganisation() {
        Map<String, Object> before = jdbc.queryForMap(
                "select address, phone, email, website, payment_instructions from governance.identity");
        try {
            navigate("desk/administration/organisation", Component.class);
            fill();
            click("Save the secretariat");
            assertThat(jdbc.queryForMap("select address, phone, email, website from governance.identity"))
                    .containsEntry("address", name)
                    .containsEntry("phone", "+82 2 720 2934")
                    .containsEntry("email", "office@düren.example")
                    .containsEntry("website", "www.city.example");
            fill();
            click("Save the payment instructions");
            assertThat(jdbc.queryForObject("select payment_instructions from governance.identity", String.class))
                    .isEqualTo(name + "\n2 line");
            fill();
            find(DayPicker.class).withLabel("Bears the name since").single().setValue(LocalDate.of(2090, 1, 1));
            click("Give the new name");
            assertThat(jdbc.queryForObject(
                            "select name from governance.identity_name where since_earliest = date '2090-01-01'",
                            String.class))
                    .isEqualTo(name);
        } finally {
            jdbc.update("delete from governance.identity_name where since_earliest = date '2090-01-01'");
            jdbc.update("update governance.identity_name set until = null where until = date '2090-01-01'");
            jdbc.update(
                    "update governance.identity set address = ?, phone = ?, email = ?, website = ?, payment_instructions = ?",
                    before.get("address"),
                    before.get("phone"),
                    before.get("email"),
                    before.get("website"),
                    before.get("payment_instructions"));
        }
    }

    @Test
    @As(Role.ADMIN)
    void keepsStatutesRegionalOfficesPartnersAndWhatTheOrganisationIsFor() {
        try {
            navigate("desk/governance/statutes", Component.class);
            click("New version");
            fill();
            find(DayPicker.class).single().setValue(LocalDate.of(2091, 1, 1));
            click("Save");
            assertThat(jdbc.queryForMap("select note, source from governance.statutes where valid_from > '2090-01-01'"))
                    .isEqualTo(Map.of("note", name, "source", name));
            navigate("desk/governance/regional-offices", Component.class);
            click("New office");
            fill();
            click("Save");
            assertThat(jdbc.queryForMap("select region, host_name, note, source from governance.regional_office"
                            + " where opened_earliest = '2052-04-01'"))
                    .isEqualTo(Map.of("region", name, "host_name", name, "note", name, "source", name));
            navigate("desk/governance/organisation", Component.class);
            click("New partner");
            fill();
            find(TextField.class).withLabel("Website").last().setValue("https://www.city.example");
            click("Save");
            assertThat(jdbc.queryForMap("select name, note, source from governance.partner"))
                    .isEqualTo(Map.of("name", name, "note", name, "source", name));
            navigate("desk/governance/organisation", Component.class);
            fill();
            find(DayPicker.class).withLabel("Stated since").last().setValue(LocalDate.of(2091, 1, 1));
            click("Save");
            assertThat(jdbc.queryForList(
                            "select wording from governance.identity_statement where since_earliest = '2091-01-01'"
                                    + " order by place",
                            String.class))
                    .containsExactly(name, "2 line");
        } finally {
            jdbc.update("delete from governance.statutes where valid_from > '2090-01-01'");
            jdbc.update("delete from governance.regional_office where opened_earliest = '2052-04-01'");
            jdbc.update("delete from governance.partner");
            jdbc.update("delete from governance.identity_statement where since_earliest = '2091-01-01'");
        }
    }

    @Test
    @As(Role.ADMIN)
    void draftsATermAndSaysWhoIsInIt() {
        try {
            navigate("desk/governance/terms/new", Component.class);
            fill();
            click("Draft the term");
            assertThat(find(H1.class).single().getText()).isEqualTo("Term 2051–2054");
            click("Change the term");
            fill();
            click("Save");
            click("Appoint");
            fill();
            click("Save");
            assertThat(jdbc.queryForMap(
                            "select * from governance.appointment where begins_earliest = date '2052-04-01'"))
                    .containsEntry("city_name", name)
                    .containsEntry("representative", name)
                    .containsEntry("decided_by", name)
                    .containsEntry("source", name)
                    .containsEntry("ends_latest", Date.valueOf("2053-04-30"));
            test(find(Button.class).all().stream()
                            .filter(it -> it.getAriaLabel()
                                    .filter(label -> label.startsWith("Change "))
                                    .isPresent())
                            .findFirst()
                            .orElseThrow())
                    .click();
            click("End");
            fill();
            click("End the appointment");
            assertThat(jdbc.queryForMap(
                            "select * from governance.appointment where begins_earliest = date '2052-04-01'"))
                    .containsEntry("ends_latest", Date.valueOf("2053-01-31"));
            click("Put in force");
            fill();
            click("Put in force");
            assertThat(jdbc.queryForObject("select state from governance.term where name = '2051–2054'", String.class))
                    .isEqualTo("IN_FORCE");
        } finally {
            String drafted = "(select id from governance.term where starts_earliest = date '2051-01-01')";
            jdbc.update("delete from governance.appointment where term_id in " + drafted);
            jdbc.update("delete from governance.term_posts where term_id in " + drafted);
            jdbc.update("delete from governance.term where id in " + drafted);
        }
    }

    @Test
    @As(Role.STAFF)
    void plansAMeetingAndRecordsWhatItDecides() {
        try {
            navigate("desk/governance/meetings/new", Component.class);
            fill();
            click("Save");
            assertThat(find(H1.class).single().getText()).isEqualTo(name);
            click("Edit the agenda");
            fill();
            click("Save");
            click("Record attendance");
            fill();
            click("Add the city");
            fill(find(TextField.class).all().stream()
                    .filter(it -> it.getAriaLabel()
                            .filter(label -> label.startsWith("Who speaks for"))
                            .isPresent())
                    .findFirst()
                    .orElseThrow());
            click("Save");
            click("Draft a resolution");
            fill();
            click("Save");
            click("Adopt…");
            fill();
            find(DayPicker.class).single().setValue(LocalDate.of(2016, 4, 9));
            click("Adopt");
            assertThat(jdbc.queryForMap("select * from governance.meeting where begins_earliest = date '2016-04-01'"))
                    .containsEntry("title", name)
                    .containsEntry("host_name", name)
                    .containsEntry("next_host_name", name)
                    .containsEntry("note", name + " 2 line");
            assertThat(jdbc.queryForMap("select * from governance.agenda_item where title = ?", name))
                    .containsEntry("content", name + "\n2 line");
            assertThat(jdbc.queryForMap("select * from governance.attendance where city_name = ?", name))
                    .containsEntry("represented_by", name);
            assertThat(jdbc.queryForMap("select * from governance.resolution where adoption_year = 2016"))
                    .containsEntry("title", name)
                    .containsEntry("source", name);
        } finally {
            jdbc.update("delete from governance.resolution where adoption_year = 2016 or title = ?", name);
            jdbc.update("delete from governance.resolution_series where adoption_year = 2016");
            jdbc.update("delete from governance.agenda_item where title = ?", name);
            jdbc.update("delete from governance.attendance where city_name = ?", name);
            jdbc.update("delete from governance.meeting where title = ?", name);
        }
    }

    @Test
    @As(Role.ADMIN)
    void saysWhichSignOfTheOrganisationInvoicesCannotPrint() {
        navigate("desk/administration/organisation", Component.class);
        TextField address = find(TextField.class).withLabel("Address").single();
        address.setValue("1 Street น้ำ");
        click("Save the secretariat");
        assertThat(address.getErrorMessage()).startsWith(COMPLAINT);
        TextArea instructions =
                find(TextArea.class).withLabel("Payment instructions").single();
        instructions.setValue("First Bank\nน้ำ");
        click("Save the payment instructions");
        assertThat(instructions.getErrorMessage()).startsWith(COMPLAINT);
    }
}
