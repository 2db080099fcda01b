package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermState;
import org.wego.governance.term.TermSummary;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.list.ListGrid;

/** An administrator drafts a term, fills its seats and changes them. Each test has a term of its own, far ahead. */
@As(Role.ADMIN)
class TermViewTests extends ViewTest {

    private static final String NAME = "2041–2044";
    private static final Seat PRESIDENT = new Seat(Office.PRESIDENT, 1);
    private static final Seat EXECUTIVE = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    TermEditing editing;

    @Autowired
    MemberDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private TermId term = TermId.next();

    @BeforeEach
    void draft() {
        term = saved(editing.draft(new TermDraft(
                        NAME,
                        PartialDate.parse("2041-06-30"),
                        PartialDate.parse("2044-06-30"),
                        true,
                        Map.of(
                                Office.PRESIDENT,
                                1,
                                Office.EXECUTIVE_VICE_PRESIDENT,
                                1,
                                Office.VICE_PRESIDENT,
                                7,
                                Office.COMMITTEE_MEMBER,
                                19),
                        "",
                        "minutes")))
                .term();
    }

    @AfterEach
    void remove() {
        String drafted = "(select id from governance.term where starts_earliest > date '2030-01-01')";
        jdbc.sql("delete from governance.appointment where term_id in " + drafted)
                .update();
        jdbc.sql("delete from governance.term_posts where term_id in " + drafted)
                .update();
        jdbc.sql("delete from governance.term where id in " + drafted).update();
    }

    @Test
    void fillsAllVacantSeatsWithOneFormAndPutsTheTermInForce() {
        open();
        assertThat(spans()).contains("0 of 28 posts held", "Draft");
        List<MemberSummary> members = members(19);
        List<MemberBox> boxes = find(MemberBox.class).all();
        assertThat(boxes).hasSize(28);
        IntStream.range(0, 28).forEach(it -> boxes.get(it).setValue(members.get(it < 9 ? it : it - 9)));
        field("Source").setValue("Minutes of the Assembly");

        click("Appoint all");

        assertThat(spans()).contains("28 of 28 posts held");
        assertThat(paragraphs()).contains("All seats are held, and the offices are as the statutes ask.");
        assertThat(find(MemberBox.class).all()).isEmpty();
        click("Put in force");
        confirm();
        assertThat(now().summary().state()).isEqualTo(TermState.IN_FORCE);
        UI.getCurrent().navigate("desk/governance", QueryParameters.of("asOf", "2042-01-01"));
        assertThat(paragraphs()).contains("Who decides on 1 Jan 2042, in the term 2041–2044.");
        assertThat(spans()).noneMatch(it -> it.startsWith("Vacant"));
    }

    @Test
    void endsAnAppointmentAndLetsAnotherCityActForItsSeat() {
        appoint(EXECUTIVE, "Makati");
        open();
        menu("Change Makati, Executive Vice President City", "End");
        field("No longer from").setValue("2043-03-01");
        click("End the appointment");
        menu("Change Makati, Executive Vice President City", "Acting");
        find(MemberBox.class).all().getLast().setValue(member("Jakarta"));
        last("From").setValue("2043-03-01");
        last("Until").setValue("2043-09-01");
        last("Source").setValue("Letter of the Secretariat");
        click("Save");

        assertThat(now().appointments())
                .satisfiesExactlyInAnyOrder(
                        makati -> assertThat(makati.endCause()).isEqualTo(EndCause.RESIGNED),
                        jakarta -> assertThat(jakarta.said().capacity()).isEqualTo(Capacity.ACTING));
        click("Put in force");
        confirm();
        assertThat(refusal()).isEqualTo("Say why the term is put in force as it is.");
        find(TextArea.class).all().getLast().setValue("The others are elected in autumn.");
        confirm();
        assertThat(now().summary().state()).isEqualTo(TermState.IN_FORCE);

        assertThat(executiveOn("2043-02-28")).contains("Makati").doesNotContain("Jakarta");
        assertThat(executiveOn("2043-03-01")).contains("Jakarta", "Acting").doesNotContain("Makati");
        assertThat(executiveOn("2043-09-01"))
                .contains("Vacant since 1 Sep 2043")
                .doesNotContain("Makati", "Jakarta");
    }

    @Test
    void saysWhatTheStatutesAskFor() {
        List<MemberSummary> members = members(4);
        List<Nomination> nominations = new ArrayList<>();
        for (int seat = 1; seat <= 4; seat++) {
            CityOnRecord city = city(members.get(seat - 1));
            nominations.add(Nomination.of(new Seat(Office.VICE_PRESIDENT, seat), city, null, "minutes"));
            nominations.add(Nomination.of(new Seat(Office.COMMITTEE_MEMBER, seat), city, null, "minutes"));
        }
        saved(editing.appoint(term, now().version(), nominations, ""));

        open();

        assertThat(items()).contains("4 Vice President Cities; the statutes ask for at least 5", "20 seats are vacant");
    }

    @Test
    void foreseesWhatTheStatutesWillSayWhileSeatsAreFilled() {
        open();
        List<MemberSummary> members = members(2);
        List<MemberBox> boxes = find(MemberBox.class).all();

        boxes.get(2).setValue(members.getFirst());
        boxes.get(9).setValue(members.getFirst());
        boxes.get(3).setValue(members.getLast());

        assertThat(paragraphs())
                .contains("With the 3 cities that are chosen below and not appointed yet:")
                .doesNotContain("With the city that is chosen below and not appointed yet:");
        assertThat(items())
                .contains(
                        "2 Vice President Cities; the statutes ask for at least 5",
                        members.getLast().name() + " holds an office and has no seat in the Executive Committee",
                        "25 seats are vacant");
        assertThat(now().appointments()).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "2043-01-01, 2042-01-01, Until, The end must come after the beginning.",
        "2040-01-01, '', From, Give a beginning within the term.",
        "2042-02-30, '', From, 'There is no such date. Write 2017, 2017-04 or 2017-04-30.'",
        "2042-13, '', From, 'There is no such date. Write 2017, 2017-04 or 2017-04-30.'",
        "'', 2050, Until, Give an end within the term."
    })
    void refusesDaysThatCannotBe(String from, String until, String field, String words) {
        open();
        test(labelled("Appoint: President City")).click();
        find(MemberBox.class).all().getLast().setValue(member("Seoul"));
        last("Source").setValue("Letter");
        last("From").setValue(from);
        last("Until").setValue(until);

        click("Save");

        assertThat(last(field).isInvalid()).isTrue();
        assertThat(last(field).getErrorMessage()).isEqualTo(words);
        assertThat(now().appointments()).isEmpty();
        last("From").setValue("2042");
        last("Until").setValue("");
        click("Save");
        assertThat(now().appointments()).hasSize(1);
    }

    @Test
    void refusesNoCityTheSameCityTwiceAndTextsThatAreTooLong() {
        open();
        test(labelled("Appoint: President City")).click();
        click("Save");
        assertThat(find(MemberBox.class).all().getLast().getErrorMessage())
                .isEqualTo("Choose a member, or write the name of a city.");
        assertThat(last("Source").getErrorMessage()).isEqualTo("Say where it is written.");
        find(MemberBox.class).all().getLast().setValue(member("Seoul"));
        last("Source").setValue("Letter");
        last("Representative").setValue("x".repeat(300));
        click("Save");
        assertThat(refusal()).contains("One of the texts is too long.");
        last("Representative").setValue("");
        click("Save");
        assertThat(now().appointments()).hasSize(1);

        appoint(new Seat(Office.COMMITTEE_MEMBER, 1), "Seoul");
        open();
        test(labelled("Appoint: Member of the Executive Committee, seat 2")).click();
        find(MemberBox.class).all().getLast().setValue(member("Seoul"));
        last("Source").setValue("Letter");
        click("Save");
        assertThat(refusal()).startsWith("Seoul holds a seat of this office already:");
    }

    @Test
    void showsScriptsAsTheTextsTheyAre() {
        open();
        test(labelled("Appoint: President City")).click();
        for (String label : List.of(
                "Or a name that is only documented",
                "Representative",
                "Title",
                "Decided by",
                "Source",
                "What the source says")) {
            last(label).setValue(SCRIPT);
        }
        click("Save");

        assertThat(now().appointments())
                .singleElement()
                .satisfies(it -> assertThat(it.city().name()).isEqualTo(SCRIPT));
        assertThat(spans()).contains(SCRIPT);
    }

    @Test
    void correctsReplacesAndStrikes() {
        appoint(PRESIDENT, "Seoul");
        open();
        menu("Change Seoul, President City", "Correct");
        last("Decided by").setValue("EC/2041/A1");
        click("Save");
        assertThat(now().appointments().getFirst().said().decidedBy()).isEqualTo("EC/2041/A1");

        menu("Change Seoul, President City", "Replace");
        find(MemberBox.class).all().getLast().setValue(member("Jakarta"));
        last("From").setValue("2042-05-01");
        last("Source").setValue("Letter");
        click("Save");
        assertThat(now().appointments())
                .extracting(AppointmentDetails::endCause)
                .containsExactly(EndCause.REPLACED, null);

        menu("Change Jakarta, President City", "Strike");
        find(TextArea.class).all().getLast().setValue("It was Seoul all along.");
        confirm();
        assertThat(now().appointments()).last().matches(AppointmentDetails::struck);
    }

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
    void callsNothingVacantWhereNotAllIsDocumented() {
        TermSummary thin = editing.terms().stream()
                .filter(it -> it.name().equals("2014–2017"))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate("desk/governance/terms/" + thin.id().value());

        assertThat(spans()).contains("2 seats are on record", "Not documented").doesNotContain("Vacant");
        assertThat(paragraphs()).anyMatch(it -> it.startsWith("Not all appointments of this term are on record"));
        assertThat(find(MemberBox.class).all()).isEmpty();
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
    void doesNotTakeANumberThatCannotBeReadForNone() {
        open();
        click("Change the term");
        IntegerField committee =
                find(IntegerField.class).withLabel("Posts: Executive Committee").single();
        typeUnreadable(committee, "99999999999");
        click("Save");

        assertThat(committee.isInvalid()).isTrue();
        assertThat(committee.getErrorMessage()).isEqualTo("Give a number from 1 to 99, or leave it empty.");
        assertThat(now().posts()).containsEntry(Office.COMMITTEE_MEMBER, 19);
    }

    @Test
    void knowsAMemberByItsNameAlsoWhereThatIsTyped() {
        appoint(new Seat(Office.VICE_PRESIDENT, 1), "Seoul");
        open();
        test(labelled("Appoint: Vice President City, seat 2")).click();
        last("Or a name that is only documented").setValue(" seoul\u200B ");
        last("Source").setValue("Letter");
        click("Save");
        assertThat(refusal()).startsWith("Seoul holds a seat of this office already:");

        last("Or a name that is only documented").setValue("Atlantis");
        click("Save");
        assertThat(now().appointments())
                .extracting(it -> it.city().member() == null ? it.city().name() : "member")
                .containsExactly("member", "Atlantis");
    }

    @Test
    void takesWhatItWasDecidedByFromTheResolutions() {
        jdbc.sql(
                        "insert into governance.resolution (id, version, body, kind, adoption_year, sequence, adopted_on, title,"
                                + " content, source, search_key) values (?, 0, 'EXECUTIVE_COMMITTEE', 'APPOINTMENT', 2041, 1,"
                                + " date '2041-01-01', 'Presidency', 'Seoul presides.', 'Minutes', '|ec2041a1|presidency|')")
                .param(UUID.randomUUID())
                .update();
        try {
            open();
            test(labelled("Appoint: President City")).click();
            DecisionBox box = find(DecisionBox.class).last();
            ComboBoxTester<ComboBox<ResolutionSummary>, ResolutionSummary> chooser =
                    test((ComboBox<ResolutionSummary>) box);
            chooser.setFilter("presid");
            assertThat(chooser.getSuggestions()).containsExactly("EC/2041/A1 Presidency");
            chooser.setFilter("nothing of the kind");
            assertThat(chooser.getSuggestions()).isEmpty();
            chooser.setFilter("%");
            assertThat(chooser.getSuggestions()).isEmpty();
            chooser.setFilter("EC/2041/A1");
            chooser.selectItem("EC/2041/A1 Presidency");
            assertThat(last("Decided by").getValue()).isEqualTo("EC/2041/A1");

            last("Decided by").setValue("By acclamation");
            chooser.selectItem(null);
            assertThat(last("Decided by").getValue())
                    .as("what was typed is not taken away with the choice")
                    .isEqualTo("By acclamation");
        } finally {
            jdbc.sql("delete from governance.resolution where adoption_year = 2041")
                    .update();
        }
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

    private void open() {
        UI.getCurrent().navigate("desk/governance/terms/" + term.value());
    }

    private TermDetails now() {
        return editing.find(term).orElseThrow();
    }

    private void appoint(Seat seat, String name) {
        saved(editing.appoint(
                term, now().version(), List.of(Nomination.of(seat, city(member(name)), null, "minutes")), ""));
    }

    /** Those that are members today. */
    private List<MemberSummary> members(int count) {
        return directory.find(
                new MemberSearch(null, null, null, null, Standing.MEMBER, MemberSearch.Sort.NAME, false), 0, count);
    }

    private MemberSummary member(String name) {
        return directory.find(MemberSearch.of(name), 0, 50).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CityOnRecord city(MemberSummary member) {
        return new CityOnRecord(member.id(), member.name(), member.country());
    }

    private static TermOutcome.Saved saved(TermOutcome outcome) {
        assertThat(outcome).isInstanceOf(TermOutcome.Saved.class);
        return (TermOutcome.Saved) outcome;
    }

    /** All words of the panel of the Executive Vice President City on a day. */
    private String executiveOn(String day) {
        UI.getCurrent().navigate("desk/governance", QueryParameters.of("asOf", day));
        return find(Panel.class).all().stream()
                .map(panel -> panel.getElement().getTextRecursively())
                .filter(words -> words.startsWith("Executive Vice President City"))
                .findFirst()
                .orElseThrow();
    }

    private void menu(String label, String deed) {
        test(labelled(label)).click();
        click(deed);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError(label));
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextField last(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("refusal").last().getText();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }
}
