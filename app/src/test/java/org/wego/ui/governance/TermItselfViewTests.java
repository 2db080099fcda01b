package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermSummary;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.ListGrid;

/** A term is drafted, changed and taken away, by two at once too; what was typed is kept, and what was is told. */
@As(Role.ADMIN)
class TermItselfViewTests extends TermOnTheDesk {

    @Test
    void draftsTheNextTermFromTheOneBefore() {
        TermSummary before = editing.terms().stream()
                .filter(it -> it.name().equals("2017–2020"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent()
                .navigate(
                        "desk/governance/terms/new",
                        QueryParameters.of("after", before.id().value().toString()));
        assertThat(field("Begins").getValue()).isEqualTo("2020");
        click("Draft the term");
        assertThat(field("Ends").getErrorMessage()).startsWith("Give a date");

        field("Begins").setValue("2036");
        field("Ends").setValue("2035");
        click("Draft the term");
        assertThat(field("Ends").getErrorMessage())
                .isEqualTo("The term would end before it begins. Give a later date.");
        assertThat(field("Name of the term").getErrorMessage()).isEqualTo("Give the term a name.");
        IntegerField committee =
                find(IntegerField.class).withLabel("Posts: Executive Committee").single();
        assertThat(committee.getValue()).isEqualTo(19);
        committee.setValue(0);
        click("Draft the term");
        assertThat(committee.getErrorMessage()).isEqualTo("Give a number from 1 to 99, or leave it empty.");
        committee.setValue(19);
        field("Name of the term").setValue("2036–2039");
        field("Ends").setValue("2039");
        field("Source").setValue("Minutes");
        find(Checkbox.class).all().getLast().setValue(true);
        click("Draft the term");

        assertThat(getCurrentView()).isInstanceOf(TermView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Term 2036–2039");
        assertThat(spans()).contains("28 of 28 posts held");
    }

    @Test
    void keepsTheTermThatHasAppointmentsAndDiscardsAnEmptyDraft() {
        open();
        click("Discard the draft");
        confirm();
        assertThat(editing.find(term)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(TermsView.class);

        draft();
        appoint(PRESIDENT, "Seoul");
        open();
        assertThat(find(Button.class).withText("Discard the draft").all()).isEmpty();
    }

    @Test
    void asksBeforeRowsThatWereNotSavedAreLost() {
        open();
        find(MemberBox.class).all().getFirst().setValue(member("Seoul"));

        UI.getCurrent().navigate("desk/members");

        assertThat(find(Confirmation.class).all()).hasSize(1);
        decline();
        assertThat(find(MemberBox.class).all().getFirst().getValue().name()).isEqualTo("Seoul");
    }

    @Test
    void changesTheTermItself() {
        open();
        click("Change the term");
        last("Ends").setValue("2045");
        last("Name of the term").setValue("2041–2045");
        find(TextArea.class).withLabel("Reason").single().setValue("The Assembly was put off.");
        click("Save");

        assertThat(find(H1.class).single().getText()).isEqualTo("Term 2041–2045");
        assertThat(now().summary().ends()).hasToString("2045");
        ListGrid<?> history = find(ListGrid.class).last();
        assertThat(IntStream.range(0, test(history).size())
                        .mapToObj(row -> test(history).getCellText(row, 3) + ": "
                                + test(history).getCellText(row, 5)))
                .contains("Until: 2045", "Reason: The Assembly was put off.");
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsWhatTheFirstChangedAndLosesNothing() {
        open();
        test(labelled("Appoint: Executive Vice President City")).click();
        find(MemberBox.class).all().getLast().setValue(member("Jakarta"));
        last("Source").setValue("Letter");
        appoint(PRESIDENT, "Seoul");

        click("Save");

        assertThat(refusal()).startsWith("Somebody else changed this term meanwhile: Seoul, President City.");
        assertThat(last("Source").getValue()).isEqualTo("Letter");
        click("Save");
        assertThat(now().appointments()).extracting(it -> it.city().name()).containsExactly("Seoul", "Jakarta");
        assertThat(spans()).contains("2 of 28 posts held");
    }

    @Test
    void changesOfTheOneDoNotUndoThoseOfTheOther() {
        open();
        click("Change the term");
        last("Ends").setValue("2045");
        IntegerField vice = find(IntegerField.class)
                .withLabel("Posts: Vice President Cities")
                .single();
        TermSummary read = now().summary();
        saved(editing.revise(
                term,
                now().version(),
                new TermDraft(
                        NAME,
                        read.starts(),
                        read.ends(),
                        true,
                        Map.of(Office.PRESIDENT, 1, Office.VICE_PRESIDENT, 8),
                        "",
                        "minutes"),
                ""));
        click("Save");

        assertThat(refusal())
                .startsWith("Somebody else changed this term meanwhile: Executive Vice President Cities; Vice"
                        + " President Cities; Committee seats.");
        assertThat(vice.getValue()).isEqualTo(8);
        assertThat(last("Ends").getValue()).isEqualTo("2045");
        click("Save");
        assertThat(now().summary().ends()).hasToString("2045");
        assertThat(now().posts()).containsOnly(Map.entry(Office.PRESIDENT, 1), Map.entry(Office.VICE_PRESIDENT, 8));
    }

    @Test
    void showsItsHistoryAndNoOthersAlsoAfterItWasNamedAnew() {
        appoint(PRESIDENT, "Seoul");
        saved(editing.draft(new TermDraft(
                NAME + " b", PartialDate.parse("2045"), PartialDate.parse("2048"), true, Map.of(), "", "minutes")));
        TermSummary read = now().summary();
        saved(editing.revise(
                term,
                now().version(),
                new TermDraft("Renamed", read.starts(), read.ends(), true, now().posts(), "", "minutes"),
                "It was misread."));
        open();

        ListGrid<?> history = find(ListGrid.class).last();
        assertThat(IntStream.range(0, test(history).size())
                        .mapToObj(row -> test(history).getCellText(row, 2)))
                .contains("Renamed", NAME, NAME + ", Seoul")
                .doesNotContain(NAME + " b");
    }
}
