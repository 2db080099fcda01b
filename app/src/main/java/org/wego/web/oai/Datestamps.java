package org.wego.web.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.wego.knowledge.harvest.HarvestScope;

/** Moments as the protocol writes them, to the second; it asks for days as well. */
final class Datestamps {

    static final String GRANULARITY = "YYYY-MM-DDThh:mm:ssZ";

    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile(DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");

    private Datestamps() {}

    static String written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * What a request selects.
     *
     * @throws OaiRefusal if its dates are none, of two kinds or upside down
     */
    static HarvestScope scope(OaiRequest request) {
        String from = request.get(Argument.FROM);
        String until = request.get(Argument.UNTIL);
        Instant first = from == null ? null : first(from, Argument.FROM);
        Instant last = until == null ? null : last(until);
        if (from != null && until != null) {
            if (from.length() != until.length()) {
                throw new OaiRefusal(OaiFault.MIXED_DATES);
            }
            if (first != null && last != null && first.isAfter(last)) {
                throw new OaiRefusal(OaiFault.UPSIDE_DOWN);
            }
        }
        return new HarvestScope(request.get(Argument.SET), first, last);
    }

    private static Instant first(String written, Argument argument) {
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            if (SECOND.matcher(written).matches()) {
                return Instant.parse(written);
            }
        } catch (DateTimeException none) {
            // reported like a date in another form
        }
        throw new OaiRefusal(OaiFault.NO_DATE, argument.written(), GRANULARITY);
    }

    private static Instant last(String written) {
        Instant first = first(written, Argument.UNTIL);
        return DAY.matcher(written).matches() ? first.plus(1, ChronoUnit.DAYS).minusSeconds(1) : first;
    }
}
