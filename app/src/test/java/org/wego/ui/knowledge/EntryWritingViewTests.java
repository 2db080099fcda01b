package org.wego.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.ContentFields;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.ReviewSummary;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;

/** A city writes an entry, and the Secretariat reviews it. */
class EntryWritingViewTests extends ViewTest {

    private static final MemberId CITY = new MemberId(As.CITY);

    @Autowired
    JdbcClient database;

    @Autowired
    EntryWriting writing;

    @Autowired
    EntryReview review;

    @Autowired
    Actor actor;

    @BeforeEach
    void recordTheCity() {
        OwnCity.record(database);
    }

    @AfterEach
    void forgetTheCity() {
        for (String table : List.of("harvest_record", "harvest_place", "harvest_past", "harvest_due")) {
            database.sql("delete from knowledge." + table
                            + " where entry_id in (select id from knowledge.entry where member_id = ?)")
                    .param(As.CITY)
                    .update();
        }
        database.sql("delete from knowledge.entry where member_id = ?")
                .param(As.CITY)
                .update();
        OwnCity.forget(database);
    }

    @Test
    @As(Role.MEMBER)
    void whatIsTypedIsKeptAtOnceAndHandedOver() {
        navigate("desk/knowledge/new", Component.class);
        click("Begin to write");

        assertThat(only().state()).isEqualTo(EntryState.DRAFT);
        type("Title", " Lamps\u00a0that  dim\u200b");
        area("Summary").setValue("Half of the power is saved.");
        assertThat(only().content().title()).isEqualTo("Lamps that dim");
        assertThat(area("Summary").getHelperText()).startsWith("6 words");
        click("Hand over for review");
        assertThat(only().state()).as("without a source").isEqualTo(EntryState.DRAFT);
        assertThat(texts()).anyMatch(it -> it.contains("missing or cannot be so"));
        click("Add a source");
        type("Publisher or document", "A report");
        click("Hand over for review");

        assertThat(only().state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("MyPracticesView");
    }

    @Test
    @As(Role.MEMBER)
    void whatTwoWriteAtTheSameTimeIsMergedFieldByField() {
        DraftDetails draft = draft();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        others(draft, Map.of("summary.en", "Theirs", "problem", "It was dark"));

        type("Title", "Mine");

        assertThat(only().content().title()).isEqualTo("Mine");
        assertThat(area("Summary").getValue()).isEqualTo("Theirs");
        assertThat(area("Problem").getValue()).isEqualTo("It was dark");
        others(only(), Map.of("summary.en", "Theirs again"));
        area("Summary").setValue("My own");
        assertThat(only().content().texts().getFirst().summary()).isEqualTo("Theirs again");
        assertThat(area("Summary").getValue()).isEqualTo("My own");
        type("Title", "Mine too");
        assertThat(only().content().texts().getFirst().summary())
                .as("nobody has decided yet")
                .isEqualTo("Theirs again");
        click("Keep what I wrote");
        assertThat(only().content().texts().getFirst().summary()).isEqualTo("My own");
    }

    @Test
    @As(Role.MEMBER)
    void aDraftOfAnotherCityIsUnknown() {
        DraftDetails draft = draft();
        database.sql("update membership.representation set member_id = (select id from membership.member where name ="
                        + " 'Seoul') where member_id = ?")
                .param(As.CITY)
                .update();

        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
        database.sql("delete from membership.representation where person_id = ?")
                .param(As.PERSON.value())
                .update();
    }

    @Test
    @As(Role.STAFF)
    void anEntryIsReturnedWithACommentAndPublishedAfterwards() {
        DraftDetails draft = complete();
        writing.submit(CITY, draft.id(), draft.version());
        navigate("desk/reviews", Component.class);
        assertThat(review.queue()).extracting(ReviewSummary::id).contains(draft.id());
        UI.getCurrent().navigate("desk/reviews/" + draft.id());
        click("Take it");
        assertThat(opened(draft).review().reviewer()).isEqualTo("staff@wego.example");
        area("Comment").setValue("Who\u00a0paid for it?\u200b ");
        click("Add the comment");
        assertThat(opened(draft).comments())
                .singleElement()
                .satisfies(it -> assertThat(it.said()).isEqualTo("Who paid for it?"));
        click("Return to the author");
        assertThat(opened(draft).entry().state()).isEqualTo(EntryState.RETURNED);

        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        assertThat(texts()).anyMatch(it -> it.contains("Who paid for it?"));
        writing.submit(CITY, draft.id(), opened(draft).entry().version());
        UI.getCurrent().navigate("desk/reviews/" + draft.id());
        click("Publish");

        assertThat(opened(draft).entry().state()).isEqualTo(EntryState.PUBLISHED);
        assertThat(opened(draft).versions()).hasSize(3);
    }

    private ReviewDetails opened(DraftDetails draft) {
        return review.open(draft.id()).orElseThrow();
    }

    private DraftDetails draft() {
        return writing.begin(CITY, CatalogKind.PROJECTS_CATALOG).orElseThrow();
    }

    private DraftDetails complete() {
        DraftDetails draft = draft();
        others(
                draft,
                Map.of(
                        "title.en", "Lamps",
                        "summary.en", "They dim.",
                        "sources", List.of(new Source("", "A report", null))));
        return only();
    }

    /** Somebody else writes in these fields. */
    private void others(DraftDetails read, Map<String, Object> written) {
        SequencedMap<String, Object> fields =
                new LinkedHashMap<>(ContentFields.of(read.content()).values());
        fields.put("languages", List.of("en"));
        fields.putAll(written);
        actor.inTheNameOf(
                "other@wego.example", Role.STAFF, () -> writing.save(CITY, read, new ContentFields(fields).content()));
    }

    private DraftDetails only() {
        return actor.askInTheNameOf("reader@wego.example", Role.STAFF, () -> writing.of(CITY))
                .getFirst();
    }

    private void type(String label, String text) {
        find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .setValue(text);
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(it -> text.equals(it.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
