package org.wego.ui.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.As;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermSummary;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.form.MemberBox;

/** What the screen of a term says of what is wrong or missing, and refuses. */
@As(Role.ADMIN)
class TermCheckViewTests extends TermOnTheDesk {

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

    @ParameterizedTest
    @CsvSource({
        "2043-01-01, 2042-01-01, Until, The end must come after the beginning.",
        "2040-01-01, '', From, Give a beginning within the term.",
        "2042-02-30, '', From, 'There is no such date. Write 2017, April 2017 or 30 Apr 2017.'",
        "2042-13, '', From, 'There is no such date. Write 2017, April 2017 or 30 Apr 2017.'",
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
}
