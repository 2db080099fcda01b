package org.wego.programs.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the strategic plan from {@code start/catalogue/}. */
@Component
class CatalogueStartData extends FirstRecords {

    private final Programs programs;

    CatalogueStartData(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String subject() {
        return "programs";
    }

    @Override
    protected boolean isNothingOnRecord() {
        return programs.count() == 0;
    }

    @Override
    protected void add() {
        List<StartRow> rows = StartRow.read("start/catalogue/programs.tsv");
        Map<String, Program> byKey = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            StartRow row = rows.get(place);
            Program program = program(row, place, byKey);
            byKey.put(row.text("key"), program);
            programs.save(program);
        }
    }

    private static Program program(StartRow row, int place, Map<String, Program> byKey) {
        ProgramDraft draft = new ProgramDraft(row.text("name"), "", row.text("source"));
        ProgramNode.Kind kind = ProgramNode.Kind.valueOf(row.text("kind"));
        if (kind == ProgramNode.Kind.STRATEGIC_GOAL) {
            return Program.goal(new PlanYears(row.number("plan_from"), row.number("plan_to")), place, draft);
        }
        return Objects.requireNonNull(byKey.get(row.text("below")), row.text("below"))
                .add(kind, place, draft);
    }
}
