package org.wego.programs.registration;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Somebody on the list of participants.
 *
 * @param city the name of the member that the participant comes from; empty if from none
 */
@NamedInterface
public record Participant(Registration registration, String city) {

    /**
     * Which of them to list.
     *
     * @param state null for all
     * @param text words of name or e-mail, regardless of accents and case
     */
    @NamedInterface
    public record Filter(@Nullable RegistrationState state, String text) {

        /** All of them. */
        public static final Filter ALL = new Filter(null, "");

        public Filter {
            text = CleanText.line(text);
        }
    }

    /**
     * Where somebody stands in the list by name.
     *
     * @param nameKey by which it is sorted
     */
    @NamedInterface
    public record Place(String nameKey, RegistrationId id) {}

    /** The place of this participant. */
    public Place place() {
        return new Place(RegisterForEvent.nameKey(registration.name()), registration.id());
    }
}
