package org.wego.ui.governance.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.governance.HostOfferPanel;

/** Everybody who is signed in sees who decides, on every day. */
class GovernanceViewTests extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @As(Role.MEMBER)
    void showsWhoDecidedAtTheBeginningOf2018() {
        open("2018-01-01");

        assertThat(members()).hasSize(28).startsWith("Seoul", "Makati").contains("Kigali");
        assertThat(spans()).contains("Since 30 Jun 2017").noneMatch(it -> it.startsWith("Vacant"));
        assertThat(paragraphs())
                .contains("Who decides on 1 Jan 2018, in the term 2017–2020.", "The offices of this term meet that.");
        assertThat(spans()).contains("Asia", "Africa");
        assertThat(buttons()).doesNotContain("Edit this term", "New term", "All terms");
    }

    @Test
    @As(Role.MEMBER)
    void tellsWhatIsNotDocumentedFromWhatWasNot() {
        open("2017-01-01");
        assertThat(members()).containsExactly("Seoul", "Ulyanovsk Region");
        assertThat(paragraphs())
                .contains("Who held this office is not known to us.")
                .anyMatch(it -> it.startsWith("Some offices of this term are not known"));

        open("2010-01-01");
        assertThat(members()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No term on record");
    }

    @Test
    @As(Role.MEMBER)
    void opensOnTheLatestDayThatIsDocumentedAsAWhole() {
        navigate("desk/governance", GovernanceView.class);
        assertThat(find(DayPicker.class).single().getValue()).isEqualTo(LocalDate.of(2019, 12, 31));

        open("nonsense");
        assertThat(find(DayPicker.class).single().getValue()).isEqualTo(LocalDate.of(2019, 12, 31));
        open("+99999-01-01");
        assertThat(find(DayPicker.class).single().getValue()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    @As(Role.MEMBER)
    void stepsToTheDaysOnWhichSomethingChanged() {
        open("2018-01-01");

        test(labelled("The change before: 30 Jun 2017")).click();
        assertThat(find(DayPicker.class).single().getValue()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(members()).hasSize(28);
        test(labelled("The change before: 6 Nov 2014")).click();
        assertThat(members()).containsExactly("Seoul", "Ulyanovsk Region");
        test(labelled("The change after: 30 Jun 2017")).click();
        assertThat(members()).hasSize(28);
    }

    @Test
    @As(Role.MEMBER)
    void stepsTwiceWithTheSameArrow() {
        open("2018-01-01");
        Button earlier = labelled("The change before: 30 Jun 2017");

        test(earlier).click();
        test(earlier).click();

        assertThat(find(DayPicker.class).single().getValue()).isEqualTo(LocalDate.of(2014, 11, 6));
    }

    @Test
    @As(Role.MEMBER)
    void saysWhyACityIsInOffice() {
        open("2018-01-01");

        test(labelled("Why? Makati as Executive Vice President City")).click();

        assertThat(find(Description.class).all())
                .extracting(Description::getText)
                .contains("In office by right, as host of the next General Assembly.", "30 Jun 2017 – 2020");
    }

    @Test
    @As(Role.MEMBER)
    void leadsFromTermToTerm() {
        open("2018-01-01");

        assertThat(find(Anchor.class).withText("2014–2017").single().getHref())
                .isEqualTo("desk/governance?asOf=2017-06-29");
        assertThat(find(Anchor.class)
                        .withText("2017–2020")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    @As(Role.ADMIN)
    void letsAdministratorsEditTheTermOfTheDay() {
        open("2018-01-01");

        test(find(Button.class).withText("Edit this term").single()).click();

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TermView");
        assertThat(spans()).contains("28 of 28 posts held");
    }

    @Test
    @As(Role.MEMBER)
    void drawsTheSeatsAndTheMapAsThePublicPageDoes() {
        open("2018-01-01");

        assertThat(pictures())
                .hasSize(3)
                .allSatisfy(
                        it -> assertThat(it.select("a[href^=desk/members/]")).isNotEmpty());
        assertThat(pictures().getFirst().select("a.seat")).hasSize(28);
        assertThat(pictures().getLast().select(".world-map a.place")).hasSize(19);
        assertThat(find(NativeTableRow.class).all()).as("the same as a table").hasSize(20);
        assertThat(buttons()).doesNotContain("Edit");
    }

    @Test
    @As(Role.ADMIN)
    void appointsTheHostOfTheNextAssemblyByOfficeWithOneClick() {
        open("2018-01-01");
        assertThat(find(HostOfferPanel.class).single().getElement().getOuterHTML())
                .containsPattern("<a[^>]*href=\"desk/members/[^\"]+\"[^>]*>Almaty</a>")
                .contains("hosts the ");
        try {
            test(find(Button.class).withText("Appoint Almaty by office").single())
                    .click();

            assertThat(buttons()).contains("Edit").noneMatch(it -> it.endsWith("by office"));
            open(LocalDate.now(clock).toString());
            assertThat(members()).contains("Seoul", "Almaty");
            test(labelled("Why? Almaty as Executive Vice President City")).click();
            assertThat(find(Description.class).all())
                    .extracting(Description::getText)
                    .contains("In office by right, as host of the next General Assembly.");
        } finally {
            jdbc.sql("delete from governance.appointment where mode = 'EX_OFFICIO' and city_name = 'Almaty'")
                    .update();
        }
    }

    private List<Document> pictures() {
        return find(Svg.class).all().stream()
                .map(it -> Jsoup.parse(it.getElement().getProperty("innerHTML")))
                .toList();
    }

    @Test
    @As(Role.ADMIN)
    void beginsTheNextTermAfterTheLatestOne() {
        open("2018-01-01");

        test(find(Button.class).withText("New term").single()).click();

        assertThat(find(TextField.class).withLabel("Begins").single().getValue())
                .isEqualTo("2026");
    }

    private void open(String day) {
        UI.getCurrent().navigate("desk/governance", QueryParameters.of("asOf", day));
    }

    /** The cities that the panels of the offices name. */
    private List<String> members() {
        return find(OfficePanel.class).all().stream()
                .flatMap(panel -> find(Anchor.class, panel).all().stream())
                .filter(it -> it.getHref().startsWith("desk/members/"))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }
}
