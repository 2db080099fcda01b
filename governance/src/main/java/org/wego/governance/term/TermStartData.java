package org.wego.governance.term;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Office;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the terms of office from {@code start/term/}; cities are linked to the members that are there already. */
@Component
class TermStartData extends FirstRecords {

    private final Terms terms;
    private final MemberDirectory members;

    TermStartData(Terms terms, MemberDirectory members) {
        this.terms = terms;
        this.members = members;
    }

    @Override
    public String subject() {
        return "terms";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return terms.count() == 0;
    }

    @Override
    protected void add() {
        Map<String, Term> byName = new LinkedHashMap<>();
        StartRow.read("start/term/terms.tsv").forEach(row -> byName.put(row.text("name"), term(row)));
        for (StartRow row : StartRow.read("start/term/appointments.tsv")) {
            Term term = Objects.requireNonNull(byName.get(row.text("term")));
            Office office = Office.valueOf(row.text("office"));
            CityOnRecord city = members.cityOnRecord(row.text("city"), row.optionalCountry("country"));
            String evidence = row.optional("evidence");
            term.appoint(Nomination.of(term.nextSeat(office), city, mode(row), row.text("source"))
                    .evidenced(evidence == null ? "" : evidence));
        }
        byName.values().forEach(term -> {
            term.putInForce();
            terms.save(term);
        });
    }

    private static Term term(StartRow row) {
        Map<Office, Integer> posts = new EnumMap<>(Office.class);
        for (Office office : Office.values()) {
            Integer number = row.optionalNumber(office.name().toLowerCase(Locale.ROOT) + "_posts");
            if (number != null) {
                posts.put(office, number);
            }
        }
        String note = row.optional("note");
        return Term.draft(new TermDraft(
                row.text("name"),
                row.date("starts"),
                row.date("ends"),
                row.text("complete").equals("yes"),
                posts,
                note == null ? "" : note,
                row.text("source")));
    }

    private static @Nullable AppointmentMode mode(StartRow row) {
        return row.optional("mode") == null ? null : AppointmentMode.valueOf(row.text("mode"));
    }
}
