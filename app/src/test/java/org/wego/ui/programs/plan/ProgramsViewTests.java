package org.wego.ui.programs.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;

/** Staff keep the strategic plans; a plan of 2130–2133. */
class ProgramsViewTests extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.program where plan_from > 2100").update();
    }

    @Test
    @As(Role.STAFF)
    void addsAGoalToAPlanOfYearsThatCanBe() {
        UI.getCurrent().navigate("desk/programs");
        click("Add a goal");
        find(TextField.class).withLabel("Name").single().setValue("Clean air");
        year("First year").clear();
        confirm();
        assertThat(year("First year").isInvalid()).isTrue();
        year("First year").setValue(2134);
        year("Last year").setValue(2133);
        confirm();
        assertThat(paragraphs()).anySatisfy(it -> assertThat(it).startsWith("A plan ends after it begins"));
        year("First year").setValue(2130);
        confirm();

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Clean air");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("2130–2133", "2017–2020");
    }

    @Test
    @As(Role.MEMBER)
    void membersReadThePlanAndChangeNothing() {
        UI.getCurrent().navigate("desk/programs");

        assertThat(find(H2.class).all()).hasSize(3);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Add a goal", "Go on in the next plan");
    }

    private IntegerField year(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
