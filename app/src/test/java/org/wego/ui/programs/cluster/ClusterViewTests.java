package org.wego.ui.programs.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterJoining;
import org.wego.programs.cluster.ClusterKeeping;
import org.wego.programs.cluster.ClusterOutcome;

/** The clusters at the desk and on their public pages; a city asks to join the first one. */
class ClusterViewTests extends ViewTest {

    private static final MemberId CITY = new MemberId(As.CITY);

    @Autowired
    ClusterDirectory directory;

    @Autowired
    ClusterJoining joining;

    @Autowired
    ClusterKeeping keeping;

    @Autowired
    Actor actor;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    private ClusterId cluster;

    @BeforeEach
    void choose() {
        OwnCity.record(jdbc);
        cluster = directory.clusters().getFirst().id();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.cluster_city").update();
        jdbc.sql("delete from programs.cluster_activity").update();
        jdbc.sql("update programs.thematic_cluster set about = ''").update();
        OwnCity.forget(jdbc);
    }

    @Test
    @As(Role.MEMBER)
    void aContactAsksForItsCityAndTakesItBack() {
        UI.getCurrent().navigate("desk/clusters");
        assertThat(rows()).isEqualTo(7);
        UI.getCurrent().navigate("desk/clusters/" + cluster);
        assertThat(find(H1.class).single().getText()).isEqualTo("Smart Government");
        assertThat(buttons()).doesNotContain("Edit");
        click("Ask to join");
        assertThat(spans()).contains("Asks to join");
        click("Withdraw the request");

        assertThat(spans()).contains("Left");
        assertThat(buttons()).contains("Ask to join");
    }

    @Test
    @As(Role.STAFF)
    void staffSayWhatItIsAbout() {
        UI.getCurrent().navigate("desk/clusters/" + cluster);
        click("Edit");
        find(TextArea.class).withLabel("What it is about").single().setValue("Buses\u200B");
        click("Add an activity");
        find(TextField.class).withLabel("When").single().setValue("2017-06");
        confirm();
        assertThat(paragraphs()).contains("Say what each activity is.");
        find(TextField.class).withLabel("Activity").single().setValue("Workshop");
        confirm();

        assertThat(paragraphs()).contains("Buses");
        assertThat(spans()).contains("Workshop", "June 2017");
    }

    @Test
    @As(Role.STAFF)
    void whoeverTakesPartStandsOnItsPages() throws Exception {
        joining.ask(CITY, cluster);
        UI.getCurrent().navigate("desk/clusters/" + cluster);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("City of the test");
        web.perform(get("/clusters/" + cluster))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("Smart Government"), not(containsString("City of the test")))));
        actor.inTheNameOf("staff@wego.example", Role.STAFF, this::confirmAndLead);

        web.perform(get("/clusters/" + cluster))
                .andExpect(content()
                        .string(allOf(
                                containsString("City of the test"),
                                containsString("Leads"),
                                containsString("since 1 Mar 2017"))));
        web.perform(get("/clusters"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/clusters/" + cluster),
                                containsString("1 city"),
                                containsString("No city takes part yet"))));
        web.perform(get("/clusters/x")).andExpect(status().isNotFound());
        web.perform(get("/programs")).andExpect(content().string(containsString("/clusters/" + cluster)));
    }

    private void confirmAndLead() {
        LocalDate day = LocalDate.of(2017, 3, 1);
        CityInCluster asked = standing();
        assertThat(keeping.confirm(asked.id(), asked.version(), day)).isInstanceOf(ClusterOutcome.Saved.class);
        assertThat(keeping.lead(asked.id(), standing().version(), true)).isInstanceOf(ClusterOutcome.Saved.class);
    }

    private CityInCluster standing() {
        return joining.of(CITY).getFirst();
    }

    private int rows() {
        Grid<?> list = find(Grid.class).single();
        return test(list).size();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
