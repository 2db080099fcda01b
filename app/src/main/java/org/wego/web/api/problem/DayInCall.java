package org.wego.web.api.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.wego.web.text.AskedDay;

/** A day as a call names it. */
public final class DayInCall {

    private DayInCall() {}

    /**
     * The day, or null if none was asked for.
     *
     * @throws ApiProblem if it is none, or none from 1900 to 2199
     */
    public static @Nullable LocalDate of(@Nullable String written) {
        return AskedDay.isMissing(written)
                ? null
                : AskedDay.of(written)
                        .orElseThrow(() ->
                                new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.day", String.valueOf(written)));
    }
}
