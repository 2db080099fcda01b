package org.wego.ui.programs.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectFilter;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectSummary;
import org.wego.ui.component.form.MemberBox;

/** Staff keep studies and pilots; projects of the years from 2120 on. */
class ProjectsViewTests extends ViewTest {

    @Autowired
    ProjectRegister register;

    @Autowired
    MemberDirectory members;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String part : List.of("city", "milestone", "partner", "amount", "indicator", "measure")) {
            jdbc.sql("delete from programs.project_" + part
                            + " where project_id in (select id from programs.project where project_year > 2100)")
                    .update();
        }
        jdbc.sql("delete from programs.project where project_year > 2100").update();
    }

    @Test
    @As(Role.MEMBER)
    void membersReadThePortfolioAndChangeNothing() {
        UI.getCurrent().navigate("desk/projects", QueryParameters.of("year", "2016"));

        Grid<?> list = find(Grid.class).single();
        assertThat(test(list).size()).isOne();
        assertThat(buttons()).doesNotContain("Add a project");
        ProjectSummary lighting =
                register.list(new ProjectFilter(2016, null, null, null), 0, 1).getFirst();
        UI.getCurrent().navigate("desk/projects/" + lighting.id());
        assertThat(find(H1.class).single().getText()).isEqualTo("Smart Street Lighting");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Seberang Perai");
        assertThat(spans()).as("of which nothing more is known").contains("State not known");
        assertThat(buttons()).containsExactly("Public page");
    }

    @Test
    @As(Role.STAFF)
    void narrowsThePortfolioToACity() {
        String city =
                members.find(MemberSearch.of("Ha Noi"), 0, 1).getFirst().id().toString();
        UI.getCurrent().navigate("desk/projects", QueryParameters.of("city", city));

        assertThat(rows()).isOne();
        UI.getCurrent().navigate("desk/projects", QueryParameters.of("state", "STOPPED"));
        assertThat(rows()).isZero();
    }

    @Test
    @As(Role.STAFF)
    void keepsAPilotFromItsCallToItsResult() {
        UI.getCurrent().navigate("desk/projects");
        click("Add a project");
        field("Subject").setValue(" Lamps\u200B ");
        confirm();
        assertThat(year().isInvalid()).isTrue();
        year().setValue(2121);
        field("Web page").setValue("javascript:alert(1)");
        confirm();
        assertThat(field("Web page").isInvalid()).isTrue();
        field("Web page").setValue("https://city.example/lamps");
        confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("Lamps");

        click("Add a city");
        confirm();
        assertThat(paragraphs()).contains("Choose a city, or write its name.");
        find(MemberBox.class)
                .single()
                .setValue(members.find(MemberSearch.of("Seoul"), 0, 1).getFirst());
        confirm();
        click("Select");
        assertThat(paragraphs())
                .as("what selecting means")
                .anyMatch(it -> it.startsWith("The project is to be carried out in this city"));
        confirm();
        click("Start");
        field("When").setValue("spring");
        confirm();
        assertThat(field("When").isInvalid()).isTrue();
        field("When").setValue("2121-03");
        confirm();
        click("Finish");
        field("When").setValue("2120");
        confirm();
        assertThat(paragraphs()).contains("It would end before it began.");
        field("When").setValue("2122");
        confirm();
        click("Result and lessons");
        find(TextArea.class).withLabel("Result").single().setValue("A third of the power");
        confirm();

        assertThat(only().state()).isEqualTo(ProjectState.DONE);
        assertThat(only().said().subject()).isEqualTo("Lamps");
        assertThat(paragraphs()).contains("A third of the power");
        assertThat(buttons()).as("what is over is not gone on with").doesNotContain("Start", "Stop", "Finish");
    }

    @Test
    @As(Role.STAFF)
    void keepsWhatItCostsAndWhatItIsMeasuredBy() {
        begin();
        click("Edit amounts");
        click("Add an amount");
        field("When").setValue("2121");
        amount("Amount").setValue(new BigDecimal("-5"));
        confirm();
        assertThat(paragraphs()).contains("An amount is above zero.");
        amount("Amount").setValue(new BigDecimal("1250.5"));
        confirm();
        click("Add an indicator");
        click("Add a period");
        field("Period").setValue("2121");
        amount("Target").setValue(BigDecimal.TEN);
        confirm();
        assertThat(paragraphs()).contains("Say what is measured; a target needs its indicator.");
        field("Indicator").setValue("Energy");
        confirm();
        click("Edit milestones");
        click("Add a milestone");
        field("Milestone").setValue("Lit");
        field("Due").setValue("2121-05");
        confirm();
        click("Edit partners");
        click("Add a partner");
        field("Name").setValue("Bank");
        confirm();

        ProjectDetails project = only();
        assertThat(project.amounts()).singleElement().hasToString("BUDGET 2121: USD 1250.50");
        assertThat(project.indicators()).singleElement().hasToString("Energy: 2121: ? / 10");
        assertThat(project.milestones()).singleElement().hasToString("2121-05: Lit");
        assertThat(project.partners()).singleElement().hasToString("IMPLEMENTING: Bank");
        assertThat(spans()).contains("due May 2121", "USD\u00a01,250.50");
    }

    private void begin() {
        UI.getCurrent().navigate("desk/projects");
        click("Add a project");
        field("Subject").setValue("Lamps");
        year().setValue(2121);
        confirm();
    }

    private ProjectDetails only() {
        return register.find(register.list(new ProjectFilter(2121, null, null, null), 0, 2)
                        .getFirst()
                        .id())
                .orElseThrow();
    }

    private IntegerField year() {
        return find(IntegerField.class).withLabel("Year").all().getLast();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private BigDecimalField amount(String label) {
        return find(BigDecimalField.class).withLabel(label).single();
    }

    private int rows() {
        Grid<?> list = find(Grid.class).single();
        return test(list).size();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream()
                .map(Button::getText)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
