package org.wego.membership.invoicing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.fee.FeeReason.Subject;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as it is kept with the line. What was written once must stay readable: names of subjects and of these
 * components are never changed or removed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredReason(
        Subject about,
        @Nullable String text,
        @Nullable BigDecimal value,
        @Nullable Integer year,
        @Nullable String source,
        @Nullable Long from,
        @Nullable Long to) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(FeeReason reason) {
        return JSON.writeValueAsString(
                reason.facts().stream().map(StoredReason::of).toList());
    }

    static FeeReason read(String json) {
        return new FeeReason(Arrays.stream(JSON.readValue(json, StoredReason[].class))
                .map(StoredReason::fact)
                .toList());
    }

    private static StoredReason of(Fact fact) {
        return switch (fact) {
            case Fact.Text(var subject, var text) -> new StoredReason(subject, text, null, null, null, null, null);
            case Fact.Figure(var subject, var value, var year, var source) ->
                new StoredReason(subject, null, value, year, source, null, null);
            case Fact.Band(var subject, var from, var to) ->
                new StoredReason(subject, null, null, null, null, from, to);
        };
    }

    private Fact fact() {
        if (text != null) {
            return Fact.text(about, text);
        }
        return value != null
                ? Fact.figure(about, value, year, source)
                : Fact.band(about, Objects.requireNonNull(from), to);
    }
}
