package org.wego.web.api.fee;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRuns;
import org.wego.web.api.problem.ApiProblem;

/** The run that a call names. */
@Component
class NamedRun {

    private final FeeRuns runs;

    NamedRun(FeeRuns runs) {
        this.runs = runs;
    }

    /**
     * The run with that id.
     *
     * @throws ApiProblem if there is none, whatever the id looks like
     */
    FeeRunDetails find(String id) {
        return uuid(id).map(FeeRunId::new).flatMap(runs::find).orElseThrow(NamedRun::unknown);
    }

    /** The same of one that was there a moment ago. */
    FeeRunDetails find(FeeRunId id) {
        return runs.find(id).orElseThrow(NamedRun::unknown);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ApiProblem unknown() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "runs.refused.unknown");
    }
}
