package org.wego.governance.statutes;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the statutes from {@code start/statutes/}. */
@Component
class StatutesStartData extends FirstRecords {

    private final StatutesVersions versions;

    StatutesStartData(StatutesVersions versions) {
        this.versions = versions;
    }

    @Override
    public String subject() {
        return "statutes";
    }

    @Override
    protected boolean isNothingOnRecord() {
        return versions.count() == 0;
    }

    @Override
    protected void add() {
        for (StartRow row : StartRow.read("start/statutes/statutes.tsv")) {
            versions.save(Statutes.adopt(new StatutesDraft(
                    row.date("valid_from").earliest(),
                    row.number("committee_at_most"),
                    row.number("vice_presidents_at_least"),
                    null,
                    Objects.requireNonNullElse(row.optional("note"), ""),
                    row.text("source"))));
        }
    }
}
