package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** Concessions in rows, each of which can be withdrawn. */
final class ConcessionGrid extends ListGrid<ConcessionSummary> {

    private final transient FeeConcessions concessions;
    private final transient StoredFiles files;
    private final Map<UUID, Integer> papers = new HashMap<>();
    private final transient Clock clock;

    ConcessionGrid(FeeConcessions concessions, StoredFiles files, Clock clock) {
        this.concessions = concessions;
        this.files = files;
        this.clock = clock;
        link("fees.member", it -> DeskAddress.member(it.member()), ConcessionSummary::memberName);
        figure("fees.granted", it -> it.amount() == null ? getTranslation("fees.waiver") : Formats.money(it.amount()));
        text("fees.concessions.covers", this::years);
        longText("fees.reason", ConcessionSummary::reason).setFlexGrow(1);
        text("fees.approver", ConcessionSummary::approver);
        text(
                "fees.concessions.when",
                it -> getTranslation(
                        "fees.concessions.by",
                        Formats.date(LocalDate.ofInstant(it.grantedAt(), clock.getZone())),
                        it.grantedBy()));
        addComponentColumn(this::papers)
                .setHeader(getTranslation("fees.papers"))
                .setAutoWidth(true);
        addComponentColumn(this::state).setHeader(getTranslation("fees.state")).setAutoWidth(true);
        empty("fees.concessions.none").onPhone(0, 1, 7);
    }

    /** Looks up how many papers a stretch of the list has, all at once. */
    List<ConcessionSummary> withPapers(List<ConcessionSummary> found) {
        List<UUID> ids = found.stream().map(it -> it.id().value()).toList();
        ids.forEach(papers::remove);
        papers.putAll(files.counts(ConcessionSummary.SUBJECT, ids));
        return found;
    }

    private Component papers(ConcessionSummary concession) {
        int count = papers.getOrDefault(concession.id().value(), 0);
        Button open = new Button(
                getTranslation("fees.papers.count", count),
                _ -> new ConcessionPapersDialog(files, concession, clock.getZone(), this::refresh).open());
        open.addThemeNames("tertiary", "small");
        open.setAriaLabel(open.getText() + ": " + getTranslation("fees.papers.of", concession.memberName()));
        return open;
    }

    private String years(ConcessionSummary concession) {
        String first = Integer.toString(concession.firstYear());
        String last = Integer.toString(concession.expires().getYear());
        return first.equals(last) ? first : getTranslation("fees.concessions.years", first, last);
    }

    private Component state(ConcessionSummary concession) {
        ConcessionSummary.Withdrawal withdrawn = concession.withdrawn();
        if (withdrawn != null) {
            Span why = new Span(new StateBadge(getTranslation("fees.withdrawn"), Tone.NEUTRAL));
            why.setTitle(getTranslation("fees.withdrawn.because", withdrawn.by(), withdrawn.because()));
            return why;
        }
        boolean over = concession.expires().getYear() < LocalDate.now(clock).getYear();
        Button withdraw = Buttons.quiet(
                "fees.withdraw",
                getTranslation("fees.withdraw.from", concession.memberName()),
                () -> new WithdrawConcessionDialog(concessions, concession, this::refresh).open());
        // a concession that is over still counts in a run of one of its years
        return new Span(
                over
                        ? new StateBadge(getTranslation("fees.expired"), Tone.NEUTRAL)
                        : new StateBadge(getTranslation("fees.holds"), Tone.GOOD),
                withdraw);
    }
}
