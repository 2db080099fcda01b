package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.StartData;

/** A term of its own for each test. */
abstract class EditedTerm {

    static final Seat PRESIDENT = new Seat(Office.PRESIDENT, 1);
    static final Seat FIRST_VICE = new Seat(Office.VICE_PRESIDENT, 1);
    static final CityOnRecord SEOUL = city("Seoul");
    static final CityOnRecord MAKATI = city("Makati");

    @Autowired
    TermEditing editing;

    @Autowired
    StartData statutesStartData;

    String name = "";
    TermId term = TermId.next();

    @BeforeEach
    void draft() {
        statutesStartData.load();
        name = "T " + UUID.randomUUID().toString().substring(0, 8);
        term = saved(editing.draft(EditSequences.draft(name))).term();
    }

    final TermDetails now() {
        return editing.find(term).orElseThrow();
    }

    final AppointmentDetails only() {
        assertThat(now().appointments()).hasSize(1);
        return now().appointments().getFirst();
    }

    static Saved saved(TermOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    static Nomination seat(Seat seat, CityOnRecord city) {
        return Nomination.of(seat, city, null, "minutes");
    }

    static CityOnRecord city(String name) {
        return new CityOnRecord(null, name, CountryCode.KR);
    }
}
