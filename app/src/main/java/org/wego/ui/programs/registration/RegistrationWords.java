package org.wego.ui.programs.registration;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.programs.registration.RegistrationOutcome;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Words;

/** Registrations, in words. */
final class RegistrationWords {

    private RegistrationWords() {}

    static String of(RegistrationState state) {
        return text(Words.of(state));
    }

    static StateBadge badge(RegistrationState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case CONFIRMED, ATTENDED -> Tone.GOOD;
                    case INVITED, APPLIED, APPROVED, WAITING -> Tone.ATTENTION;
                    case NO_SHOW -> Tone.BAD;
                    case CANCELLED, DECLINED -> Tone.NEUTRAL;
                });
    }

    /** How many seats are taken, and of how many. */
    static String seats(EventOpening opening) {
        @Nullable Integer capacity = opening.rules().capacity();
        return capacity == null
                ? text("registrations.seats.open", opening.taken())
                : text("registrations.seats", opening.taken(), capacity);
    }

    /** Why nothing was done; empty if it was. */
    static Optional<String> refusal(RegistrationOutcome outcome) {
        return Optional.of(
                        switch (outcome) {
                            case RegistrationOutcome.Done _ -> "";
                            case RegistrationOutcome.Invalid(var problems) -> Marks.sentences(problems);
                            case RegistrationOutcome.Known(var _, var state) -> text("registrations.known", of(state));
                            case RegistrationOutcome.NotOpen(var reason) -> text(Words.of(reason));
                            case RegistrationOutcome.CityFull(var most) -> text("registrations.cityFull", most);
                            case RegistrationOutcome.NoSeat _ -> text("registrations.noSeat");
                            case RegistrationOutcome.NotInState(var state) ->
                                text("registrations.state.other", of(state));
                            case RegistrationOutcome.Stale _ -> text("registrations.stale");
                            case RegistrationOutcome.Unknown _ -> text("registrations.gone");
                        })
                .filter(it -> !it.isEmpty());
    }

    /** What has become of it. */
    static String done(RegistrationOutcome.Done done) {
        return done.position() == null
                ? text("registrations.done", of(done.state()))
                : text("registrations.done.waiting", done.position());
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
