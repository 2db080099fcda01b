package org.wego.ui.programs.award;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardJury.Case;
import org.wego.programs.award.AwardJury.Work;
import org.wego.programs.award.AwardOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.AwardAddress;

/** What whoever is signed in scores as a juror, and nothing of what others gave. */
@Route(AwardAddress.JURY)
@RolesAllowed("GUEST")
@StyleSheet("styles/programs.css")
@StyleSheet("styles/projects.css")
class JuryView extends Screen {

    private final transient AwardJury jury;

    JuryView(AwardJury jury) {
        super("awards.jury");
        this.jury = jury;
        head().note("awards.jury.note");
        show();
    }

    private void show() {
        List<Work> work = jury.mine();
        show(
                work.isEmpty()
                        ? new Component[] {
                            new EmptyState(getTranslation("awards.jury.none"), getTranslation("awards.jury.none.help"))
                        }
                        : work.stream().map(this::edition).toArray(Component[]::new));
    }

    private Panel edition(Work work) {
        Panel panel = Panel.titled(work.edition().said().name());
        if (!work.edition().said().about().isEmpty()) {
            Paragraph about = new Paragraph(work.edition().said().about());
            about.addClassName("said");
            panel.add(about);
        }
        long done = work.cases().stream().filter(it -> !it.given().isEmpty()).count();
        long all = work.cases().stream().filter(Case::isOpen).count();
        panel.add(new Paragraph(getTranslation("awards.jury.done", String.valueOf(done), String.valueOf(all))));
        String category = "";
        for (Case it : work.cases()) {
            if (!it.nomination().said().category().equals(category)) {
                category = it.nomination().said().category();
                panel.add(new H3(category));
            }
            panel.line(what(it), standing(it));
        }
        return panel;
    }

    private static Component what(Case seen) {
        Div what = Panel.stack(new Span(seen.nomination().said().title()));
        what.add(Panel.aside(CityLink.to(seen.nomination().city())));
        return what;
    }

    private Component standing(Case seen) {
        Div standing = new Div();
        standing.addClassName("cluster-standing");
        if (seen.own()) {
            standing.add(new StateBadge(getTranslation("awards.jury.own"), Tone.NEUTRAL));
        } else if (!seen.conflict().isEmpty()) {
            standing.add(new StateBadge(getTranslation("awards.jury.conflict"), Tone.NEUTRAL));
        } else if (!seen.given().isEmpty()) {
            int sum = seen.given().values().stream().mapToInt(Integer::intValue).sum();
            standing.add(new Span(AwardWords.points(BigDecimal.valueOf(sum))));
        }
        String name = seen.nomination().said().title();
        standing.add(deed(seen.isOpen() ? "awards.score" : "awards.read", name, () -> score(seen)));
        if (seen.isOpen()) {
            standing.add(deed("awards.conflict", name, () -> declare(seen)));
        }
        return standing;
    }

    private Button deed(String key, String name, Runnable doing) {
        return Buttons.quiet(key, getTranslation("awards.deed.title", getTranslation(key), name), doing);
    }

    private void score(Case seen) {
        JuryDialog.of(
                        seen,
                        points -> done(jury.score(
                                seen.nomination().id(), seen.nomination().version(), points)))
                .open();
    }

    private void declare(Case seen) {
        new WordsOnDialog(
                        "awards.conflict",
                        seen.nomination().city().name(),
                        AwardJury.LONGEST_REASON,
                        words -> done(jury.declareConflict(
                                seen.nomination().id(), seen.nomination().version(), words)))
                .open();
    }

    /** Shows all anew whatever came of it. */
    private AwardOutcome done(AwardOutcome outcome) {
        if (outcome instanceof AwardOutcome.Saved) {
            Notice.done(getTranslation("awards.saved"));
        }
        if (!(outcome instanceof AwardOutcome.Invalid)) {
            show();
        }
        return outcome;
    }
}
