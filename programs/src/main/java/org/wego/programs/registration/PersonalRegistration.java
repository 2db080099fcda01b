package org.wego.programs.registration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.RegistrationState.Deed;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.programs.registration.rule.OpeningRows;

/** What a participant does who has no account: whoever knows the secret of one of its links acts for it. */
@Service
@ForEverybody
@NamedInterface
public class PersonalRegistration {

    private final RegistrationLinks links;
    private final RegistrationRows rows;
    private final OpeningRows openings;
    private final RegistrationMoves moves;

    PersonalRegistration(
            RegistrationLinks links, RegistrationRows rows, OpeningRows openings, RegistrationMoves moves) {
        this.links = links;
        this.rows = rows;
        this.openings = openings;
        this.moves = moves;
    }

    /**
     * A registration with its event.
     *
     * @param position on the waiting list, from 1; null if it does not wait
     */
    @NamedInterface
    public record Opened(
            Registration registration,
            EventOpening opening,
            List<Answer> answers,
            @Nullable Integer position) {}

    /** The registration that a secret leads to. */
    public Optional<Opened> open(String token) {
        return links.find(token)
                .flatMap(rows::find)
                .flatMap(it -> openings.find(it.event())
                        .map(opening -> new Opened(
                                it,
                                opening,
                                rows.answers(it.id()),
                                it.state() == RegistrationState.WAITING ? rows.position(it) : null)));
    }

    /** Gives it up; whoever waits longest gets the seat. */
    public RegistrationOutcome cancel(String token) {
        return move(token, Deed.CANCEL);
    }

    /** Says yes, for whoever was asked or chosen. */
    public RegistrationOutcome confirm(String token) {
        return move(token, Deed.CONFIRM);
    }

    private RegistrationOutcome move(String token, Deed deed) {
        return links.find(token)
                .flatMap(rows::find)
                .map(it -> moves.move(it.id(), deed, it.email(), ""))
                .orElseGet(Unknown::new);
    }
}
