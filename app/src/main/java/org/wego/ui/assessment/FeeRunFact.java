package org.wego.ui.assessment;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** The latest fee run, or the year to run next once there are economic data. */
@Component
@Order(40)
class FeeRunFact implements HomeFact {

    private final CurrentAccount current;
    private final FeeRuns runs;
    private final EconomicData economy;

    FeeRunFact(CurrentAccount current, FeeRuns runs, EconomicData economy) {
        this.current = current;
        this.runs = runs;
        this.economy = economy;
    }

    @Override
    public List<Fact> facts() {
        if (!current.is(Role.STAFF)) {
            return List.of();
        }
        List<FeeRunSummary> latest = runs.list(0, 1);
        if (!latest.isEmpty()) {
            return List.of(latest(latest.getFirst()));
        }
        return economy.countEditions() > 0 ? List.of(next(runs.suggestedYear())) : List.of();
    }

    private static Fact latest(FeeRunSummary run) {
        UI ui = UI.getCurrent();
        return new Fact(
                        Formats.money(run.amount()),
                        ui.getTranslation(
                                "shell.home.run",
                                Integer.toString(run.year()),
                                run.fees(),
                                ui.getTranslation("runs.state." + run.state())))
                .leadingTo(DeskAddress.feeRun(run.id()), ui.getTranslation("shell.home.run.open"));
    }

    private static Fact next(int year) {
        UI ui = UI.getCurrent();
        return new Fact(Integer.toString(year), ui.getTranslation("shell.home.run.none"))
                .leadingTo(DeskAddress.FEE_RUNS, ui.getTranslation("shell.home.run.start"));
    }
}
