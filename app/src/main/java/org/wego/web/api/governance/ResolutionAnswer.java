package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Votes;
import org.wego.web.api.page.ListedAs;

/**
 * An adopted resolution.
 *
 * @param number such as EC/2027/3, or EC/2027/A1 for an election or appointment
 * @param votes null if nobody counted them
 * @param meeting the id of the meeting that adopted it, or null if none did
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@ListedAs("resolutions")
@Schema(name = "Resolution")
record ResolutionAnswer(
        UUID id,
        String number,
        DecidingBody body,
        ResolutionKind kind,
        @Nullable LocalDate adoptedOn,
        String title,
        String text,
        @Nullable VotesAnswer votes,
        @Nullable UUID meeting,
        String source) {

    /** How the vote came out. */
    @Schema(name = "Votes")
    record VotesAnswer(int inFavour, int against, int abstaining) {

        static @Nullable VotesAnswer of(@Nullable Votes votes) {
            return votes == null ? null : new VotesAnswer(votes.inFavour(), votes.against(), votes.abstaining());
        }
    }

    static ResolutionAnswer of(ResolutionSummary resolution) {
        return new ResolutionAnswer(
                resolution.id().value(),
                String.valueOf(resolution.number()),
                resolution.body(),
                resolution.kind(),
                resolution.adoptedOn(),
                resolution.title(),
                resolution.text(),
                VotesAnswer.of(resolution.votes()),
                resolution.meeting() == null ? null : resolution.meeting().value(),
                resolution.source());
    }
}
