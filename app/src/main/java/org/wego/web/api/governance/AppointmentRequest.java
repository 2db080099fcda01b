package org.wego.web.api.governance;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.term.Nomination;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.place.CountryName;
import org.wego.membership.time.PartialDate;
import org.wego.web.api.problem.ApiProblem;

/**
 * What is asked for a seat.
 *
 * @param version of the term that was read
 * @param member whose id the city has; else it is found by its name
 * @param begins 2019, 2019-03 or 2019-03-01; without it with the term
 * @param ends the day from which on the seat is no longer held; without it with the term
 * @param capacity SUBSTANTIVE unless said otherwise
 * @param source where it is written
 */
@Schema(name = "AppointmentRequest")
record AppointmentRequest(
        @NotNull Integer version,
        @NotNull Office office,
        @NotNull Integer seat,
        @Nullable UUID member,
        @Nullable String city,
        @Nullable String country,
        @Nullable String representative,
        @Nullable String title,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable Capacity capacity,
        @Nullable AppointmentMode mode,
        @Nullable String decidedBy,
        @Nullable String source,
        @Nullable String reason) {

    /** The same in the words of the term. */
    Nomination nomination(MemberDirectory members) {
        return new Nomination(
                new Seat(office, seat),
                cityOnRecord(members),
                Representative.named(text(representative), text(title)),
                date(begins),
                date(ends),
                capacity == null ? Capacity.SUBSTANTIVE : capacity,
                mode,
                "",
                text(decidedBy),
                text(source));
    }

    private CityOnRecord cityOnRecord(MemberDirectory members) {
        if (member != null) {
            MemberId id = new MemberId(member);
            return members.details(id)
                    .map(found -> new CityOnRecord(
                            id, found.summary().name(), found.summary().country()))
                    .orElseThrow(() -> new ApiProblem(
                            HttpStatus.UNPROCESSABLE_CONTENT, "governance.api.unknownMember", member.toString()));
        }
        return members.cityOnRecord(text(city), countryCode());
    }

    private @Nullable CountryCode countryCode() {
        if (country == null || country.isBlank()) {
            return null;
        }
        CountryCode code = CountryName.find(country);
        if (code == null) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "governance.api.country", country);
        }
        return code;
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null || written.isBlank() ? null : TermEditingApi.date(written);
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }
}
