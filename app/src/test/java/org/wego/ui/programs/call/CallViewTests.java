package org.wego.ui.programs.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.call.CallDraft;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.LetterState;
import org.wego.programs.call.LetterWriting;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.form.DayPicker;

/** A call of 2122 at the desk, which the contact of a city answers and staff keep. */
class CallViewTests extends ViewTest {

    private static final MemberId CITY = new MemberId(As.CITY);

    @Autowired
    ProjectKeeping projects;

    @Autowired
    CallKeeping calls;

    @Autowired
    LetterWriting letters;

    @Autowired
    Actor actor;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private ProjectId project = ProjectId.next();

    @BeforeEach
    void begin() {
        OwnCity.record(jdbc);
        project = actor.askInTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> ((ProjectOutcome.Saved)
                                projects.begin(new ProjectDraft(ProjectKind.PILOT, 2122, "Lanterns", "", "", "", "")))
                        .project());
    }

    @AfterEach
    void forget() {
        for (String table : List.of("letter_score", "letter", "project_call")) {
            jdbc.sql("delete from programs." + table).update();
        }
        jdbc.sql("delete from programs.project_city where project_id in"
                        + " (select id from programs.project where project_year = 2122)")
                .update();
        jdbc.sql("delete from programs.project where project_year = 2122").update();
        OwnCity.forget(jdbc);
    }

    @Test
    @As(Role.STAFF)
    void staffOpenACallAndCloseIt() {
        UI.getCurrent().navigate("desk/projects/" + project);
        click("Open a call");
        day("Last day").setValue(LocalDate.now(clock).minusDays(1));
        confirm();
        assertThat(day("Last day").isInvalid()).isTrue();
        day("Last day").setValue(LocalDate.now(clock));
        find(TextArea.class).withLabel("What cities are asked for").single().setValue("Dark\u200B lanes");
        confirm();
        assertThat(paragraphs()).contains("Dark lanes", "No city has handed in a letter.");
        assertThat(spans()).contains("Open");
        click("Close now");
        confirm();

        assertThat(spans()).contains("Closed");
        assertThat(buttons()).doesNotContain("Close now");
    }

    @Test
    @As(Role.MEMBER)
    void aCityHandsInOneLetterTakesItBackAndHandsItInAgain() {
        open();
        UI.getCurrent().navigate("desk/my-projects");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Lanterns");
        click("Write a letter");
        confirm();
        assertThat(paragraphs()).contains("Write why your city wants to take part.");
        find(TextArea.class).withLabel("Letter of intent").single().setValue("We\u200B want");
        confirm();
        assertThat(paragraphs()).contains("We want");
        assertThat(buttons()).doesNotContain("Write a letter");
        click("Take back");
        assertThat(spans()).contains("Taken back");
        click("Hand in again");
        confirm();

        assertThat(letters.calls(CITY)).singleElement().satisfies(it -> {
            assertThat(it.letter()).isNotNull();
            assertThat(it.letter().state()).isEqualTo(LetterState.HANDED_IN);
        });
    }

    @Test
    @As(Role.MEMBER)
    void nothingIsHandedInAfterTheClosing() {
        open();
        UI.getCurrent().navigate("desk/my-projects");
        click("Write a letter");
        find(TextArea.class).withLabel("Letter of intent").single().setValue("Late");
        asStaff(() -> calls.close(project, 0));
        confirm();

        assertThat(paragraphs()).anySatisfy(it -> assertThat(it).startsWith("The call is not open."));
        assertThat(letters.calls(CITY)).isEmpty();
    }

    private void open() {
        LocalDate today = LocalDate.now(clock);
        asStaff(() -> assertThat(calls.open(project, new CallDraft(today, today, "For cities")))
                .isInstanceOf(CallOutcome.Saved.class));
    }

    private void asStaff(Runnable work) {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, work);
    }

    private DayPicker day(String label) {
        return find(DayPicker.class).withLabel(label).single();
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
