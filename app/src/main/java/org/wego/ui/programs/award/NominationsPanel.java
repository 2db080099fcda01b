package org.wego.ui.programs.award;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.NominationState;
import org.wego.programs.award.NominationState.Deed;
import org.wego.programs.award.RankedNomination;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Panel;

/** What is nominated, by category, with what the jury says of it. */
final class NominationsPanel extends Panel {

    private final transient AwardDesk desk;
    private final boolean jury;
    private final String juror;

    /** @param juror the name of whoever is signed in */
    NominationsPanel(AwardDesk desk, List<RankedNomination> nominations, EditionState state, String juror) {
        super("awards.nominations");
        this.desk = desk;
        this.jury = state == EditionState.JURY;
        this.juror = juror;
        if (nominations.isEmpty()) {
            say("awards.nominations.none");
        }
        String category = "";
        for (RankedNomination it : nominations) {
            if (!it.nomination().said().category().equals(category)) {
                category = it.nomination().said().category();
                add(new H3(category));
            }
            line(what(it.nomination()), standing(it));
        }
    }

    private static Component what(NominationDetails nomination) {
        Div what = Panel.stack(CityLink.to(nomination.city()));
        if (!nomination.said().title().isEmpty()) {
            what.add(Panel.aside(nomination.said().title()));
        }
        return what;
    }

    private Component standing(RankedNomination ranked) {
        Div standing = new Div();
        standing.addClassName("cluster-standing");
        if (ranked.points() != null) {
            standing.add(new Span(AwardWords.points(ranked.points())));
        }
        if (!ranked.nomination().prize().isEmpty()) {
            standing.add(new Span(ranked.nomination().prize()));
        }
        standing.add(AwardWords.state(ranked.nomination().state()), deeds(ranked));
        return standing;
    }

    private DeedMenu deeds(RankedNomination ranked) {
        NominationDetails it = ranked.nomination();
        String name = it.city().name();
        boolean mine = ranked.conflicts().containsKey(juror);
        DeedMenu deeds = new DeedMenu(getTranslation("awards.deeds.of", name));
        boolean scores = jury && !mine;
        if (scores || ranked.hasWords()) {
            deeds.offer(
                    scores ? "awards.score" : "awards.read",
                    () -> JuryDialog.of(desk, ranked, scores).open());
        }
        if (!jury) {
            return deeds;
        }
        if (!mine) {
            deeds.offer(
                    "awards.conflict",
                    () -> new WordsOnDialog(
                                    "awards.conflict",
                                    name,
                                    AwardJury.LONGEST_REASON,
                                    words -> desk.judge(all -> all.declareConflict(it.id(), it.version(), words)))
                            .open());
        }
        if (it.state() == NominationState.NOMINATED) {
            deeds.offer("awards.shortlist", () -> choose(it, Deed.SHORTLIST));
        }
        if (it.state() == NominationState.SHORTLISTED) {
            deeds.offer(
                    "awards.win",
                    () -> new WordsOnDialog(
                                    "awards.win",
                                    name,
                                    NominationDetails.LONGEST_PRIZE,
                                    words -> desk.change(
                                            keeping -> keeping.choose(it.id(), it.version(), Deed.WIN, words)))
                            .open());
        }
        if (it.state() != NominationState.NOMINATED) {
            deeds.offer("awards.drop", () -> choose(it, Deed.DROP));
        }
        return deeds;
    }

    private void choose(NominationDetails nomination, Deed deed) {
        desk.tell(keeping -> keeping.choose(nomination.id(), nomination.version(), deed, ""));
    }
}
