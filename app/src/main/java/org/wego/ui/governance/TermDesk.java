package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.Notice;

/**
 * The term that lies on the desk, as it was read last. Whatever is done to it hands that in; where somebody else was
 * faster, the term as it stands now takes its place, and what was typed can be saved again.
 */
final class TermDesk {

    private final TermEditing editing;
    private final Consumer<TermDetails> showing;
    private TermDetails term;
    private TermDetails before;

    /** @param showing shows the term anew */
    TermDesk(TermEditing editing, TermDetails term, Consumer<TermDetails> showing) {
        this.editing = editing;
        this.term = term;
        this.before = term;
        this.showing = showing;
    }

    TermDetails term() {
        return term;
    }

    TermEditing editing() {
        return editing;
    }

    /** Does something to the term, and shows it anew if it has changed. */
    TermOutcome change(BiFunction<TermEditing, TermDetails, TermOutcome> deed) {
        TermOutcome outcome = deed.apply(editing, term);
        if (outcome instanceof TermOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("governance.saved"));
            editing.find(term.id()).ifPresent(this::take);
        } else if (outcome instanceof TermOutcome.Stale(var now)) {
            take(now);
        }
        return outcome;
    }

    /** Shows the term anew as it is on record now. */
    void refresh() {
        editing.find(term.id()).ifPresent(this::take);
    }

    /** Why nothing was saved; if somebody else was faster, what they changed. */
    String refusal(TermOutcome outcome) {
        return outcome instanceof TermOutcome.Stale
                ? UI.getCurrent().getTranslation("governance.stale.what", changed())
                : TermWords.refusal(outcome);
    }

    private void take(TermDetails now) {
        before = term;
        term = now;
        showing.accept(now);
    }

    private String changed() {
        String changed = Stream.concat(
                        term.partsChangedSince(before).stream()
                                .map(part -> UI.getCurrent().getTranslation("audit.field." + part)),
                        term.appointments().stream()
                                .filter(it -> !before.appointments().contains(it))
                                .map(TermDesk::named))
                .collect(Collectors.joining("; "));
        return changed.isEmpty() ? term.summary().name() : changed;
    }

    private static String named(AppointmentDetails appointment) {
        return appointment.city().name() + ", " + TermWords.seat(appointment.seat());
    }
}
