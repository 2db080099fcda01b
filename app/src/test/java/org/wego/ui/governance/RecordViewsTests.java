package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.body.RegionalOfficeEditing;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.partner.Partners;
import org.wego.governance.statutes.StatutesDraft;
import org.wego.governance.statutes.StatutesEditing;
import org.wego.governance.statutes.StatutesInForce;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;

/** Statutes, regional offices, and the organisation with its partners, as administrators keep them. */
@As(Role.ADMIN)
class RecordViewsTests extends ViewTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    StatutesEditing statutes;

    @Autowired
    StatutesInForce inForce;

    @Autowired
    RegionalOfficeEditing offices;

    @Autowired
    BodyDirectory bodies;

    @Autowired
    Partners partners;

    @Autowired
    MemberDirectory members;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void remove() {
        jdbc.sql("delete from governance.statutes where valid_from > date '2030-01-01'")
                .update();
        jdbc.sql("delete from governance.regional_office where opened_earliest > date '2030-01-01'")
                .update();
        jdbc.sql("update governance.regional_office set closed_earliest = null, closed_latest = null"
                        + " where closed_earliest > date '2030-01-01'")
                .update();
        jdbc.sql("delete from governance.partner").update();
        jdbc.sql("delete from governance.identity_statement where since_earliest > date '2030-01-01'")
                .update();
    }

    @Test
    void recordsAVersionOfTheStatutesAndCorrectsIt() {
        navigate("desk/governance/statutes", Component.class);
        click("New version");
        day("In force from", LocalDate.of(2041, 1, 1));
        number("Committee cities at most", 24);
        last("Quorum").setValue("2/3");
        last("Source").setValue("Resolution of the Assembly");
        click("Save");
        assertThat(inForce.on(LocalDate.of(2041, 1, 1)).orElseThrow().committeeAtMost())
                .isEqualTo(24);
        assertThat(inForce.on(LocalDate.of(2040, 12, 31)).orElseThrow().committeeAtMost())
                .isEqualTo(20);

        menu("Change 1 Jan 2041", "Correct");
        number("Committee cities at most", 23);
        click("Save");
        assertThat(statutes.versions().getFirst().said().committeeAtMost()).isEqualTo(23);
    }

    @Test
    void saysAtEachFieldWhatIsWrongWithAVersion() {
        navigate("desk/governance/statutes", Component.class);
        click("New version");
        find(IntegerField.class).all().forEach(IntegerField::clear);
        last("Quorum").setValue("3/2");
        click("Save");
        assertThat(find(IntegerField.class).all()).allMatch(IntegerField::isInvalid);
        assertThat(last("Quorum").getErrorMessage()).startsWith("Write it as a part of all seats");
        number("Committee cities at most", 0);
        number("Vice President Cities at least", 5);
        last("Quorum").setValue("");
        click("Save");
        assertThat(refusal()).isEqualTo("Give at least one committee city, and numbers up to 999.");
        assertThat(find(DayPicker.class).last().getErrorMessage()).isEqualTo("Say from which date on.");
        assertThat(last("Source").getErrorMessage()).isEqualTo("Say where it is written.");
        number("Committee cities at most", 20);
        day("In force from", LocalDate.of(2010, 1, 1));
        last("Source").setValue("x");
        click("Save");
        assertThat(find(DayPicker.class).last().getErrorMessage())
                .startsWith("Another version holds from that day on.");
    }

    @Test
    void tellsTheSecondOfTwoWhoCorrectAVersionAndLosesNothing() {
        adopt(2042, 24);
        Kept<StatutesDraft> read = statutes.versions().getFirst();
        navigate("desk/governance/statutes", Component.class);
        menu("Change 1 Jan 2042", "Correct");
        number("Committee cities at most", 26);
        statutes.revise(
                read.id(),
                new Edit(read.version(), ""),
                new StatutesDraft(LocalDate.of(2042, 1, 1), 25, 5, null, "", "letter"));

        click("Save");

        assertThat(refusal()).startsWith("Somebody else changed this meanwhile. What you entered is still here");
        click("Save");
        assertThat(statutes.versions().getFirst().said().committeeAtMost()).isEqualTo(26);
        menu("Change 1 Jan 2042", "Take away");
        confirm();
        assertThat(statutes.versions()).noneMatch(it -> it.id().equals(read.id()));
    }

    @Test
    void opensHandsOverAndCorrectsARegionalOffice() {
        navigate("desk/governance/regional-offices", Component.class);
        click("New office");
        last("Region").setValue("Oceania");
        host("Jakarta");
        last("Opened").setValue("2041-05");
        last("Source").setValue(SCRIPT);
        click("Save");
        assertThat(bodies.officesOn(LocalDate.of(2041, 5, 1)))
                .extracting(it -> it.region() + ": " + it.host().name())
                .contains("Oceania: Jakarta");

        menu("Change Oceania, Jakarta", "Hand over");
        host("Makati");
        last("Opened").setValue("2041-04-30");
        last("Source").setValue("Letter");
        click("Save");
        assertThat(last("Opened").getErrorMessage())
                .isEqualTo("It would have ended before its first day was over. Give a later date.");
        last("Opened").setValue("2043-01-01");
        click("Save");
        assertThat(bodies.officesOn(LocalDate.of(2042, 12, 31)))
                .extracting(it -> it.host().name())
                .contains("Jakarta");
        assertThat(bodies.officesOn(LocalDate.of(2043, 1, 1)))
                .extracting(it -> it.host().name())
                .contains("Makati")
                .doesNotContain("Jakarta");
        menu("Change Oceania, Makati", "Correct");
        last("Closed").setValue("2044");
        click("Save");
        assertThat(offices.offices().getFirst().said().closed()).hasToString("2044");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2041, '', Region, Give it a name.",
        "Oceania, '', '', Opened, Say from which date on.",
        "Oceania, 2041-02-30, '', Opened, 'There is no such date. Write 2017, April 2017 or 30 Apr 2017.'",
        "Oceania, 2041, 2040, Closed, It would have ended before its first day was over. Give a later date."
    })
    void saysAtEachFieldWhatIsWrongWithAnOffice(
            String region, String opened, String closed, String field, String words) {
        long before = offices.offices().size();
        navigate("desk/governance/regional-offices", Component.class);
        click("New office");
        last("Region").setValue(region);
        host("Jakarta");
        last("Opened").setValue(opened);
        last("Closed").setValue(closed);
        last("Source").setValue("Letter");

        click("Save");

        assertThat(last(field).getErrorMessage()).isEqualTo(words);
        assertThat(offices.offices()).hasSize((int) before);
    }

    @Test
    void keepsPartnersAndWhatTheOrganisationIsFor() {
        navigate("desk/governance/organisation", Component.class);
        click("New partner");
        last("Name").setValue("World Bank");
        last("Website").setValue("javascript:alert(1)");
        last("Source").setValue("Brochure");
        click("Save");
        assertThat(last("Website").getErrorMessage()).startsWith("Write a whole address");
        last("Website").setValue("https://www.worldbank.org");
        last("Partner since").setValue("2017");
        click("Save");
        assertThat(partners.on(LocalDate.of(2018, 1, 1)))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("World Bank"));

        TextArea vision = find(TextArea.class).withLabel("Wording").all().getFirst();
        assertThat(vision.getValue()).isEqualTo("Smart Sustainable Cities for All");
        vision.setValue("Cities for All\nAnd more");
        saveVision();
        assertThat(vision.getErrorMessage()).startsWith("Say it in at most 500 characters");
        vision.setValue("Cities for All");
        find(DayPicker.class).withLabel("Stated since").all().getFirst().setValue(LocalDate.of(2016, 1, 1));
        saveVision();
        assertThat(find(DayPicker.class)
                        .withLabel("Stated since")
                        .all()
                        .getFirst()
                        .isInvalid())
                .isTrue();
        find(DayPicker.class).withLabel("Stated since").all().getFirst().setValue(LocalDate.of(2041, 1, 1));
        saveVision();
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Cities for All", "Since 1 Jan 2041");
    }

    @Test
    void hasTheOrganisationUnderTheAddressOfBefore() {
        navigate("desk/administration/organisation", Component.class);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("OrganisationView");
    }

    private void saveVision() {
        test(find(Button.class).withText("Save").all().getFirst()).click();
    }

    private void adopt(int year, int committee) {
        statutes.adopt(new StatutesDraft(LocalDate.of(year, 1, 1), committee, 5, null, "", "letter"));
    }

    private void host(String name) {
        find(MemberBox.class)
                .last()
                .setValue(members.find(MemberSearch.of(name), 0, 50).stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void day(String label, LocalDate day) {
        find(DayPicker.class).withLabel(label).last().setValue(day);
    }

    private void number(String label, int number) {
        find(IntegerField.class).withLabel(label).last().setValue(number);
    }

    private TextField last(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("refusal").last().getText();
    }

    /** What can be done with the latest of the list. */
    private void menu(String label, String deed) {
        Grid<?> grid = find(Grid.class).all().getFirst();
        Button menu = (Button) test(grid)
                .getCellComponent(0, grid.getColumns().size() - 1)
                .getChildren()
                .findFirst()
                .orElseThrow();
        assertThat(menu.getAriaLabel()).contains(label);
        menu.click();
        click(deed);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }
}
