package org.wego.governance.body;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/**
 * Loads the bodies and the regional offices from {@code start/body/}; cities are linked to the members that are there
 * already.
 */
@Component
class BodyStartData extends FirstRecords {

    private final Bodies bodies;
    private final RegionalOffices offices;
    private final MemberDirectory members;

    BodyStartData(Bodies bodies, RegionalOffices offices, MemberDirectory members) {
        this.bodies = bodies;
        this.offices = offices;
        this.members = members;
    }

    @Override
    public String subject() {
        return "bodies";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return bodies.count() == 0;
    }

    @Override
    protected void add() {
        for (StartRow row : StartRow.read("start/body/bodies.tsv")) {
            bodies.save(Body.establish(
                    BodySummary.Kind.valueOf(row.text("kind")),
                    row.number("place"),
                    row.text("name"),
                    row.optional("duty"),
                    row.text("source")));
        }
        for (StartRow row : StartRow.read("start/body/regional-offices.tsv")) {
            offices.save(RegionalOffice.of(new RegionalOfficeDraft(
                    row.text("region"),
                    members.cityOnRecord(row.text("host"), row.optionalCountry("country")),
                    row.date("opened"),
                    row.text("opened_by_then").equals("yes"),
                    row.optionalDate("closed"),
                    Objects.requireNonNullElse(row.optional("note"), ""),
                    row.text("source"))));
        }
    }
}
