package org.wego.governance.term;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartRow;

/** Loads the terms of office from {@code start/term/}; cities are linked to the members that are there already. */
@Component
class TermStartData implements StartData {

    private final Terms terms;
    private final StatutesVersions statutes;
    private final MemberDirectory members;

    TermStartData(Terms terms, StatutesVersions statutes, MemberDirectory members) {
        this.terms = terms;
        this.statutes = statutes;
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

    /** Does nothing if there are terms already. */
    @Override
    @Transactional
    public void load() {
        if (terms.count() > 0) {
            return;
        }
        for (StartRow row : StartRow.read("start/term/statutes.tsv")) {
            statutes.save(Statutes.adopt(
                    row.date("valid_from").earliest(),
                    row.number("committee_at_most"),
                    row.number("vice_presidents_at_least"),
                    row.optional("note"),
                    row.text("source")));
        }
        Map<String, Term> byName = new LinkedHashMap<>();
        StartRow.read("start/term/terms.tsv").forEach(row -> byName.put(row.text("name"), term(row)));
        for (StartRow row : StartRow.read("start/term/appointments.tsv")) {
            Objects.requireNonNull(byName.get(row.text("term")))
                    .appoint(
                            Office.valueOf(row.text("office")),
                            members.cityOnRecord(row.text("city"), row.optionalCountry("country")),
                            mode(row),
                            row.optional("evidence"),
                            row.text("source"));
        }
        byName.values().forEach(terms::save);
    }

    private static Term term(StartRow row) {
        Term term = Term.open(
                row.text("name"),
                row.date("starts"),
                row.date("ends"),
                row.text("complete").equals("yes"),
                row.optional("note"),
                row.text("source"));
        for (Office office : Office.values()) {
            Integer posts = row.optionalNumber(office.name().toLowerCase(java.util.Locale.ROOT) + "_posts");
            if (posts != null) {
                term.provide(office, posts);
            }
        }
        return term;
    }

    private static @Nullable AppointmentMode mode(StartRow row) {
        return row.optional("mode") == null ? null : AppointmentMode.valueOf(row.text("mode"));
    }
}
