package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermFindings;
import org.wego.governance.term.TermState;
import org.wego.governance.term.TermSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** All terms of office, drafts too, the latest first. */
@Route(DeskAddress.TERMS)
@RolesAllowed("ADMIN")
class TermsView extends Screen {

    TermsView(TermEditing editing) {
        super("governance.terms.title");
        List<TermSummary> terms = editing.terms();
        String next = terms.isEmpty()
                ? DeskAddress.NEW_TERM
                : DeskAddress.termAfter(terms.getFirst().id());
        head().note("governance.terms.note")
                .actions(
                        Buttons.leading("governance.terms.day", DeskAddress.GOVERNANCE),
                        Buttons.primary("governance.terms.new", VaadinIcon.PLUS, () -> Buttons.goTo(next)));
        ListGrid<TermSummary> grid = new ListGrid<>();
        grid.link("governance.term.name", term -> DeskAddress.term(term.id()), TermSummary::name);
        grid.text("governance.days", term -> TermWords.days(term.tenure()));
        grid.badge("governance.term.state", term -> state(term));
        grid.text(
                "governance.term.complete.header",
                term -> getTranslation(term.complete() ? "audit.value.true" : "audit.value.false"));
        Sources.column(grid, TermSummary::source);
        grid.empty("governance.terms.none").sizedFor(terms.size()).onPhone(0, 1, 2);
        grid.setItems(terms);
        show(grid);
    }

    /** Whether it counts, in a word. */
    static StateBadge state(TermSummary term) {
        return new StateBadge(
                UI.getCurrent().getTranslation(Words.of(term.state())),
                term.state() == TermState.DRAFT ? Tone.ATTENTION : Tone.GOOD);
    }

    /** How many seats are held, of how many where that is known. */
    static Span held(TermSummary term, TermFindings findings) {
        UI ui = UI.getCurrent();
        return new Span(
                term.complete()
                        ? ui.getTranslation(
                                "governance.term.held",
                                findings.held(),
                                findings.held() + findings.vacant().size())
                        : ui.getTranslation("governance.term.recorded", findings.held()));
    }
}
