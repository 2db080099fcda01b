package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.ViewTest;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;
import org.wego.ui.component.Panel;

/** A term of the test's own, far ahead, on the desk of an administrator. */
abstract class TermOnTheDesk extends ViewTest {

    static final String NAME = "2041–2044";

    static final Seat PRESIDENT = new Seat(Office.PRESIDENT, 1);

    static final Seat EXECUTIVE = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);

    static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    TermEditing editing;

    @Autowired
    MemberDirectory directory;

    @Autowired
    JdbcClient jdbc;

    TermId term = TermId.next();

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

    void open() {
        UI.getCurrent().navigate("desk/governance/terms/" + term.value());
    }

    TermDetails now() {
        return editing.find(term).orElseThrow();
    }

    void appoint(Seat seat, String name) {
        saved(editing.appoint(
                term, now().version(), List.of(Nomination.of(seat, city(member(name)), null, "minutes")), ""));
    }

    /** Those that are members today. */
    List<MemberSummary> members(int count) {
        return directory.find(
                new MemberSearch(null, null, null, null, Standing.MEMBER, MemberSearch.Sort.NAME, false), 0, count);
    }

    MemberSummary member(String name) {
        return directory.find(MemberSearch.of(name), 0, 50).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static CityOnRecord city(MemberSummary member) {
        return new CityOnRecord(member.id(), member.name(), member.country());
    }

    static TermOutcome.Saved saved(TermOutcome outcome) {
        assertThat(outcome).isInstanceOf(TermOutcome.Saved.class);
        return (TermOutcome.Saved) outcome;
    }

    /** All words of the panel of the Executive Vice President City on a day. */
    String executiveOn(String day) {
        UI.getCurrent().navigate("desk/governance", QueryParameters.of("asOf", day));
        return find(Panel.class).all().stream()
                .map(panel -> panel.getElement().getTextRecursively())
                .filter(words -> words.startsWith("Executive Vice President City"))
                .findFirst()
                .orElseThrow();
    }

    void menu(String label, String deed) {
        test(labelled(label)).click();
        click(deed);
    }

    void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError(label));
    }

    TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    TextField last(String label) {
        return find(TextField.class).withLabel(label).last();
    }

    String refusal() {
        return find(Paragraph.class).withClassName("refusal").last().getText();
    }

    List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    List<String> items() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }
}
