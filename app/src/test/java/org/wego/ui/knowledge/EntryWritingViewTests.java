package org.wego.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.WrittenEntries;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.ReviewSummary;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.form.RowsField;

/** A city writes an entry, and the Secretariat reviews it. */
class EntryWritingViewTests extends ViewTest {

    private static final MemberId CITY = new MemberId(As.CITY);
    private static final String UNNAMED = "Row 1 lacks its first field. Fill it in, or remove the row.";

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
        for (Role role : Role.values()) {
            WrittenEntries.forget(database, CITY, role.name().toLowerCase(Locale.ROOT) + "@wego.example");
        }
        WrittenEntries.forget(database, CITY, "other@wego.example");
        OwnCity.forget(database);
    }

    @Test
    @As(Role.MEMBER)
    void whatIsTypedIsKeptAtOnceAndHandedOver() {
        navigate("desk/knowledge/new", Component.class);
        click("Begin to write");

        assertThat(only().state()).isEqualTo(EntryState.DRAFT);
        click("Hand over for review");
        assertThat(texts()).as("title, summary and source").contains("3 things are missing or cannot be so.");
        assertThat(area("Summary").isInvalid()).isTrue();
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
        click("Return to the author");
        assertThat(opened(draft).entry().state())
                .as("nobody has said what is to be mended")
                .isEqualTo(EntryState.SUBMITTED);
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

    @Test
    @As(Role.STAFF)
    void looksForOthersOnlyWhileItIsShownAndLeavesTheNextScreenItsPace() {
        DraftDetails draft = complete();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        UI.getCurrent().navigate("desk");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        UI.getCurrent().setPollInterval(1_000);
        UI.getCurrent().navigate("desk");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        UI.getCurrent().setPollInterval(-1);
    }

    @Test
    @As(Role.STAFF)
    void whatIsBeingSaidAndMarkedStaysWhileSomethingElseOfTheReviewIsDone() {
        DraftDetails draft = complete();
        writing.submit(CITY, draft.id(), draft.version());
        UI.getCurrent().navigate("desk/reviews/" + draft.id());
        TextArea comment = area("Comment");
        RadioButtonGroup<Integer> mark = firstMark();

        comment.setValue("Who paid for it?");
        mark.setValue(4);
        click("Take it");
        assertThat(area("Comment")).isSameAs(comment);
        assertThat(comment.getValue()).isEqualTo("Who paid for it?");

        click("Add the comment");
        assertThat(comment.isEmpty()).isTrue();
        assertThat(texts()).contains("Who paid for it?");
        assertThat(firstMark()).isSameAs(mark);
        assertThat(mark.getValue()).isEqualTo(4);

        click("Save the marks");
        assertThat(opened(draft).review().marks().relevance()).isEqualTo(4);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> firstMark() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @Test
    @As(Role.STAFF)
    void aReviewIsGivenToAColleagueAndFoundByWhoeverHasIt() {
        DraftDetails draft = complete();
        writing.submit(CITY, draft.id(), draft.version());
        UI.getCurrent().navigate("desk/reviews/" + draft.id());
        ComboBox<Holder> giving = combo("Give it to");
        Holder admin = review.reviewers().stream()
                .filter(it -> it.email().equals("admin@wego.example"))
                .findFirst()
                .orElseThrow();

        test(giving).selectItem(admin.name());

        assertThat(opened(draft).review().reviewer()).isEqualTo("admin@wego.example");
        UI.getCurrent().navigate("desk/reviews", QueryParameters.of("of", "mine"));
        assertThat(listed()).doesNotContain(draft.id());
        UI.getCurrent().navigate("desk/reviews", QueryParameters.of("of", "nonsense"));
        assertThat(listed()).contains(draft.id());
        UI.getCurrent().navigate("desk");
        assertThat(find(Anchor.class).all()).anyMatch(it -> it.getHref().equals("desk/reviews/" + draft.id()));
        assertThat(find(Span.class).all()).anyMatch(it -> it.getText().startsWith(admin.name() + ", since today"));
    }

    @Test
    @As(Role.MEMBER)
    void itsAuthorSeesAtHomeHowFarItIsAndReadsWhatWasHandedOver() {
        DraftDetails draft = complete();
        navigate("desk", Component.class);
        assertThat(asides()).anyMatch(it -> it.startsWith("Draft of "));
        writing.submit(CITY, draft.id(), draft.version());

        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");

        assertThat(find(TextArea.class).all()).as("nothing to write in").isEmpty();
        assertThat(texts()).anyMatch(it -> it.startsWith("The Secretariat reads this now"));
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> {
            List.of("One", "Two", "Three").forEach(it -> review.comment(draft.id(), "", it));
            review.giveBack(draft.id(), opened(draft).entry().version());
        });
        UI.getCurrent().navigate("desk");
        assertThat(asides()).contains("To be changed: 3 comments");
        assertThat(SentStatements.of(() -> writing.news(CITY)))
                .as("who asks, and what there is")
                .isEqualTo(2);
        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> assertThat(SentStatements.of(() -> review.queue())).isOne());
    }

    @Test
    @As(Role.MEMBER)
    void whatIsTooLongOrNoNumberIsSaidAndTheRestIsKept() {
        DraftDetails draft = draft();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        type("Title", "<script>alert(1)</script>");
        type("Year", "soon");
        area("Text").setValue("x".repeat(30_000));

        assertThat(area("Text").isInvalid()).isTrue();
        assertThat(area("Text").getErrorMessage()).isEqualTo("This is too long: at most 20,000 characters.");
        assertThat(texts()).contains("Not saved: correct what is marked, then the rest is kept.");
        assertThat(only().content().texts().getFirst().body()).isEmpty();
        area("Text").setValue("<p>Pasted&nbsp;from a page</p>\u0000\uD800");
        assertThat(only().content().title()).isEqualTo("<script>alert(1)</script>");
        assertThat(only().content().texts().getFirst().body()).isEqualTo("<p>Pasted&nbsp;from a page</p>");
        assertThat(only().content().year()).isNull();
    }

    @Test
    @As(Role.MEMBER)
    void whatCannotBeSavedIsNotLeftOutOfWhatIsHandedOver() {
        DraftDetails draft = complete();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");

        area("Text").setValue("x".repeat(20_001));
        click("Hand over for review");

        assertThat(only().state()).isEqualTo(EntryState.DRAFT);
        assertThat(area("Text").isInvalid()).isTrue();
        area("Text").setValue("x".repeat(20_000));
        click("Hand over for review");
        assertThat(only().state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(only().content().texts().getFirst().body()).hasSize(20_000);
    }

    @Test
    @As(Role.MEMBER)
    void whatIsTooLongIsSaidWhereItStandsAndNotCutOffByTheBrowser() {
        DraftDetails draft = draft();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");

        area("Text").setValue("x".repeat(30_000));

        assertThat(area("Text").getErrorMessage())
                .as("of a text that is not on record yet")
                .isEqualTo("This is too long: at most 20,000 characters.");
        assertThat(find(TextArea.class).all()).allMatch(it -> !it.getElement().hasProperty("maxlength"));
    }

    @Test
    @As(Role.MEMBER)
    void aRowWithoutItsFirstFieldIsKeptAndAskedForWhenHandedOver() {
        DraftDetails draft = complete();
        UI.getCurrent().navigate("desk/knowledge/" + draft.id() + "/edit");
        click("Add a partner");
        type("Role", "Operator");
        click("Add a result");
        type("Unit", "lamps");

        assertThat(only().content().parts().partners()).containsExactly(new Partner("", "Operator"));
        assertThat(only().content().parts().results()).hasSize(1);
        click("Hand over for review");
        assertThat(only().state()).isEqualTo(EntryState.DRAFT);
        assertThat(find(RowsField.class).all()).anyMatch(it -> UNNAMED.equals(it.getErrorMessage()));
        type("Name", "The lighting office");
        type("Indicator", "Lamps that dim");
        click("Hand over for review");
        assertThat(only().state()).isEqualTo(EntryState.SUBMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%20", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
    @As(Role.MEMBER)
    void anAddressThatMeansNothingIsNotFound(String entry) {
        UI.getCurrent().navigate("desk/knowledge/" + entry + "/edit");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    private List<EntryId> listed() {
        return grid().getGenericDataView().getItems().map(ReviewSummary::id).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<ReviewSummary> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Holder> combo(String label) {
        return (ComboBox<Holder>) find(ComboBox.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asides() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private ReviewDetails opened(DraftDetails draft) {
        return review.open(draft.id()).orElseThrow();
    }

    private DraftDetails draft() {
        return writing.begin(CITY, CatalogKind.PROJECTS_CATALOG).orElseThrow();
    }

    private DraftDetails complete() {
        DraftDetails draft = draft();
        actor.inTheNameOf(
                "other@wego.example",
                Role.STAFF,
                () -> writing.save(CITY, draft, WrittenEntries.complete(draft.content(), "Lamps")));
        return only();
    }

    /** Somebody else writes in these fields. */
    private void others(DraftDetails read, Map<String, Object> written) {
        actor.inTheNameOf(
                "other@wego.example",
                Role.STAFF,
                () -> writing.save(CITY, read, WrittenEntries.with(read.content(), written)));
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
