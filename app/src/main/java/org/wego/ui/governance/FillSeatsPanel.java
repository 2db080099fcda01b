package org.wego.ui.governance;

import java.util.List;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;

/** The form for all vacant seats; the check above already counts what is being chosen. */
final class FillSeatsPanel extends Panel {

    private final transient TermDesk desk;
    private final TermCheck check;
    private final transient Runnable done;
    private final FillSeatsForm form;

    /** @param done shows the term without what was typed here, since it is saved */
    FillSeatsPanel(
            List<Seat> vacant,
            TermDesk desk,
            MemberDirectory members,
            Resolutions resolutions,
            TermCheck check,
            Runnable done) {
        super("governance.fill");
        this.desk = desk;
        this.check = check;
        this.done = done;
        form = new FillSeatsForm(vacant, members, resolutions, this::foresee);
        addClassName("wide");
        spaced().with(form, Buttons.plain("governance.fill.do", this::save));
    }

    FillSeatsForm form() {
        return form;
    }

    private void foresee() {
        List<Nomination> chosen = form.nominations();
        desk.editing().review(desk.term().id(), chosen).ifPresent(it -> check.foresee(it, chosen.size()));
    }

    private void save() {
        List<Nomination> nominations = form.nominations();
        if (form.isUnreadable()) {
            return;
        }
        if (nominations.isEmpty()) {
            Notice.refused(getTranslation("governance.fill.none"));
            return;
        }
        TermOutcome outcome = desk.change((it, term) -> it.appoint(term.id(), term.version(), nominations, ""));
        if (outcome instanceof TermOutcome.Saved) {
            done.run();
        } else if (!form.mark(outcome)) {
            Notice.refused(desk.refusal(outcome));
        }
    }
}
