package org.wego.ui.programs.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardNominating;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.AwardRegister;
import org.wego.programs.award.EditionDetails;
import org.wego.programs.award.EditionDraft;
import org.wego.programs.award.EditionId;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.NominationDraft;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.form.AskingDialog;

/** Awards at the desk and on their public pages; editions of the years from 2120 on. */
class AwardViewTests extends ViewTest {

    private static final MemberId CITY = new MemberId(As.CITY);

    @Autowired
    AwardKeeping keeping;

    @Autowired
    AwardJury jury;

    @Autowired
    AwardNominating nominating;

    @Autowired
    AwardRegister register;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @BeforeEach
    void record() {
        OwnCity.record(jdbc);
    }

    @AfterEach
    void forget() {
        String these = " where nomination_id in (select n.id from programs.nomination n"
                + " join programs.award_edition e on e.id = n.edition_id where e.award_year > 2100)";
        jdbc.sql("delete from programs.award_score" + these).update();
        jdbc.sql("delete from programs.award_conflict" + these).update();
        for (String table : List.of("nomination", "award_category")) {
            jdbc.sql("delete from programs." + table
                            + " where edition_id in (select id from programs.award_edition where award_year > 2100)")
                    .update();
        }
        jdbc.sql("delete from programs.award_edition where award_year > 2100").update();
        OwnCity.forget(jdbc);
    }

    @Test
    @As(Role.STAFF)
    void staffPlanAnEditionAndTakeNominations() {
        UI.getCurrent().navigate("desk/awards");
        assertThat(rows()).isEqualTo(4);
        click("Plan an edition");
        find(TextField.class).withLabel("Name").single().setValue("T\u200B Award");
        find(IntegerField.class).withLabel("Year").single().setValue(2121);
        confirm();
        assertThat(find(TextArea.class).withLabel("Categories").single().isInvalid())
                .isTrue();
        find(TextArea.class).withLabel("Categories").single().setValue("A\n\nB");
        confirm();
        assertThat(find(H1.class).single().getText()).isEqualTo("T Award");
        click("Take nominations");
        confirm();

        assertThat(only().state()).isEqualTo(EditionState.OPEN);
        assertThat(only().said().categories()).containsExactly("A", "B");
    }

    @Test
    @As(Role.MEMBER)
    void aContactNominatesForItsCityAndTakesItBack() {
        open();
        UI.getCurrent().navigate("desk/my-nominations");
        click("Nominate");
        confirm();
        assertThat(find(TextField.class).withLabel("Project").single().isInvalid())
                .isTrue();
        category("A");
        find(TextField.class).withLabel("Project").single().setValue("Lamps\u200B");
        find(TextArea.class)
                .withLabel("What it is, and what came of it")
                .single()
                .setValue("Light");
        confirm();
        assertThat(spans()).contains("Nominated");
        assertThat(buttons()).as("one is the most").doesNotContain("Nominate");
        click("Take back");

        assertThat(spans()).contains("Taken back");
        assertThat(nominating.of(CITY).getFirst().own().getFirst().said().title())
                .isEqualTo("Lamps");
    }

    @Test
    @As(Role.STAFF)
    void whatIsNominatedIsShownToStaffAndToEverybodyOnceItIsDecided() throws Exception {
        open();
        assertThat(nominating.nominate(CITY, only().id(), new NominationDraft("A", "Lamps", "Light <script>")))
                .isInstanceOf(AwardOutcome.Saved.class);
        UI.getCurrent().navigate("desk/awards/" + only().id());
        assertThat(spans()).contains("Lamps", "Nominated");

        web.perform(get("/awards/" + only().id()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("T Award"), not(containsString("Lamps")))));
        web.perform(get("/awards"))
                .andExpect(content()
                        .string(allOf(containsString("WeGO Awards 4"), containsString("Seoul Smart City Prize 1"))));
        EditionDetails fourth = register.editions().stream()
                .filter(it -> it.said().year() == 2020)
                .findFirst()
                .orElseThrow();
        web.perform(get("/awards/" + fourth.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Belo Horizonte"),
                                containsString("Free Fab Lab, SP Network"),
                                containsString("Mobility"))));
        web.perform(get("/api/awards/" + fourth.id()))
                .andExpect(jsonPath("$.year").value(2020))
                .andExpect(jsonPath("$.state").value("DECIDED"))
                .andExpect(jsonPath("$.honoured[*].city", hasItem("Belo Horizonte")));
        web.perform(get("/api/awards/" + only().id()))
                .andExpect(jsonPath("$.state").value("OPEN"))
                .andExpect(jsonPath("$.honoured", empty()))
                .andExpect(content().string(not(containsString("Lamps"))));
        web.perform(get("/api/awards/00000000-0000-0000-0000-000000000000")).andExpect(status().isNotFound());
        web.perform(get("/awards/x")).andExpect(status().isNotFound());
    }

    @Test
    @As(Role.STAFF)
    void onlyWhatHasWordsIsOfferedToBeRead() {
        EditionDetails fourth = register.editions().stream()
                .filter(it -> it.said().year() == 2020)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("desk/awards/" + fourth.id());
        assertThat(menus()).as("of documented winners there are names only").isZero();

        open();
        nominateAndClose("juror@jury.example");
        UI.getCurrent().navigate("desk/awards/" + only().id());
        assertThat(menus()).isOne();
    }

    @Test
    @As(Role.GUEST)
    void aGuestScoresWhatItIsNamedForAndSeesNothingElse() {
        UI.getCurrent().navigate("desk/jury");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        open();
        nominateAndClose("guest@wego.example");
        UI.getCurrent().navigate("desk");
        assertThat(find(Anchor.class).withText("T Award").single().getHref()).isEqualTo("desk/jury");
        UI.getCurrent().navigate("desk/jury");
        click("Read and score");
        confirm();
        assertThat(find(JuryDialog.class).single().isOpened())
                .as("points are missing")
                .isTrue();
        find(Select.class).all().forEach(AwardViewTests::four);
        confirm();
        assertThat(spans()).contains("24 of 30");
        click("Declare a conflict");
        find(TextField.class).withLabel("Why").single().setValue("I lived there");
        confirm();

        assertThat(spans()).contains("You declared a conflict");
        assertThat(buttons()).contains("Read").doesNotContain("Read and score");
    }

    @Test
    @As(Role.MEMBER)
    void aContactNeverScoresWhatItsOwnCityNominates() {
        open();
        nominateAndClose("member@wego.example");
        UI.getCurrent().navigate("desk/jury");

        assertThat(spans()).contains("Your own city");
        assertThat(buttons()).contains("Read").doesNotContain("Read and score", "Declare a conflict");
        NominationDetails lamps = nominating.of(CITY).getFirst().own().getFirst();
        assertThat(jury.score(lamps.id(), lamps.version(), Map.of()))
                .isEqualTo(new AwardOutcome.Invalid(EnumSet.of(AwardOutcome.Problem.OWN_CITY)));
    }

    /** As if somebody with an account of this e-mail had been named. */
    private void nominateAndClose(String juror) {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> {
            assertThat(nominating.nominate(CITY, only().id(), new NominationDraft("A", "Lamps", "Light")))
                    .isInstanceOf(AwardOutcome.Saved.class);
            keeping.goOn(only().id(), only().version(), EditionState.Deed.CLOSE);
        });
        jdbc.sql("insert into programs.award_juror (edition_id, email, name) values (?, ?, 'Lee')")
                .params(only().id().value(), juror)
                .update();
    }

    @SuppressWarnings("unchecked")
    private static void four(Select<?> choice) {
        ((Select<Integer>) choice).setValue(4);
    }

    @Test
    @As(Role.STAFF)
    void staffAreToldThatAJurorNeedsAnAccount() {
        open();
        UI.getCurrent().navigate("desk/awards/" + only().id());
        click("Name a juror");
        find(EmailField.class).withLabel("E-mail").single().setValue("nobody@jury.example");
        confirm();

        assertThat(find(AskingDialog.class).single().isOpened()).isTrue();
        assertThat(keeping.jurors(only().id())).isEmpty();
    }

    private void open() {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> {
            AwardOutcome.Saved planned =
                    (AwardOutcome.Saved) keeping.plan(new EditionDraft("T Award", 2121, "", List.of("A", "B"), 1, ""));
            assertThat(keeping.goOn(new EditionId(planned.id()), planned.version(), EditionState.Deed.OPEN))
                    .isInstanceOf(AwardOutcome.Saved.class);
        });
    }

    private EditionDetails only() {
        return register.editions().getFirst();
    }

    @SuppressWarnings("unchecked")
    private void category(String name) {
        ((Select<String>) find(Select.class).withLabel("Category").single()).setValue(name);
    }

    private int rows() {
        Grid<?> list = find(Grid.class).single();
        return test(list).size();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Of deeds on nominations. */
    private long menus() {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().orElse("").startsWith("What to do with the nomination of"))
                .count();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
