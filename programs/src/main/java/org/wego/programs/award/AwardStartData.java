package org.wego.programs.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the awards that are documented from {@code start/award/}; cities are linked to the members that are there already. */
@Component
class AwardStartData extends FirstRecords {

    /** What sources call those who did not win, but were among the last. */
    private static final String FINALIST = "finalist";

    private static final int MOST_OF_A_CITY = 2;

    private final AwardEditions editions;
    private final Nominations nominations;
    private final MemberDirectory members;

    AwardStartData(AwardEditions editions, Nominations nominations, MemberDirectory members) {
        this.editions = editions;
        this.nominations = nominations;
        this.members = members;
    }

    @Override
    public String subject() {
        return "awards";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return editions.count() == 0;
    }

    @Override
    protected void add() {
        Map<String, List<StartRow>> byAward = new LinkedHashMap<>();
        StartRow.read("start/award/awards.tsv")
                .forEach(row -> byAward.computeIfAbsent(row.text("award"), _ -> new ArrayList<>())
                        .add(row));
        byAward.forEach(this::add);
    }

    private void add(String award, List<StartRow> rows) {
        AwardEdition edition = editions.save(AwardEdition.begin(
                EditionState.DECIDED,
                new EditionDraft(
                        award,
                        rows.getFirst().number("year"),
                        "",
                        rows.stream().map(it -> it.text("category")).toList(),
                        MOST_OF_A_CITY,
                        rows.getFirst().text("source"))));
        rows.forEach(row -> nominations.save(nomination(new EditionId(edition.id()), row)));
    }

    /** For some only the city is documented, not what it won with. */
    private Nomination nomination(EditionId edition, StartRow row) {
        String prize = row.text("prize");
        String project = row.optional("project");
        return Nomination.documented(
                edition,
                members.cityOnRecord(row.text("winner"), row.country("country")),
                new NominationDraft(row.text("category"), project == null ? "" : project, ""),
                prize.contains(FINALIST) ? NominationState.SHORTLISTED : NominationState.WINNER,
                prize.equals("winner") || prize.contains(FINALIST) ? "" : prize,
                row.text("source"));
    }
}
