package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.organisation.IdentityOutcome;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.governance.partner.PartnerDraft;
import org.wego.governance.partner.Partners;
import org.wego.governance.term.AppointmentId;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** Writes a row into every table of the organisation, its partners and terms. */
final class OrganisationRows {

    private OrganisationRows() {}

    static void writeOrganisation(ApplicationContext house) {
        IdentityRecord record = house.getBean(IdentityRecord.class);
        PaymentInstructions bank = new PaymentInstructions("First Bank, Seoul");
        assertThat(record.payTo(PaymentInstructions.NONE, bank)).isInstanceOf(IdentityOutcome.Saved.class);
        assertThat(record.payTo(bank, PaymentInstructions.NONE)).isInstanceOf(IdentityOutcome.Saved.class);
    }

    static void writePartner(ApplicationContext house) {
        PartialDate since = PartialDate.parse("2017");
        PartnerDraft partner = new PartnerDraft("Bank of the World", "", since, null, "", "minutes");
        assertThat(house.getBean(Partners.class).add(partner)).isInstanceOf(RecordOutcome.Saved.class);
    }

    /** A draft, with all that an appointment can say. */
    static void writeTerm(ApplicationContext house) {
        TermEditing editing = house.getBean(TermEditing.class);
        PartialDate begins = PartialDate.parse("2041-06-30");
        TermDraft draft = new TermDraft(
                "2041–2044", begins, PartialDate.parse("2044"), true, Map.of(Office.PRESIDENT, 1), "note", "minutes");
        TermOutcome.Saved drafted = (TermOutcome.Saved) editing.draft(draft);
        Nomination said = new Nomination(
                new Seat(Office.PRESIDENT, 1),
                new CityOnRecord(null, "Atlantis", null),
                Representative.named("Plato", "Mayor"),
                PartialDate.parse("2042"),
                null,
                Capacity.ACTING,
                AppointmentMode.ELECTED,
                "evidence",
                "EC/2041/A1",
                "minutes");
        TermOutcome.Saved appointed =
                (TermOutcome.Saved) editing.appoint(drafted.term(), drafted.version(), List.of(said), "reason");
        AppointmentId only = editing.find(drafted.term())
                .orElseThrow()
                .appointments()
                .getFirst()
                .id();
        assertThat(editing.end(
                        drafted.term(),
                        appointed.version(),
                        only,
                        PartialDate.parse("2043-03"),
                        EndCause.RESIGNED,
                        "letter"))
                .isInstanceOf(TermOutcome.Saved.class);
    }
}
