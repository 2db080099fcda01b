package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.governance.roster.Vacancy;
import org.wego.governance.statutes.CompositionGap;
import org.wego.governance.statutes.CompositionGap.CommitteeTooLarge;
import org.wego.governance.statutes.CompositionGap.NoCommitteeSeat;
import org.wego.governance.statutes.CompositionGap.TooFewVicePresidents;
import org.wego.membership.time.PartialDate;

/**
 * Who governed on a day. Dates are written as well as they are known: 2017, 2017-06 or 2017-06-30.
 *
 * @param organisation the name of the organisation on that day
 * @param term the name of the term, or null if none is documented
 * @param certain whether the day surely lies in the term
 * @param complete whether all its offices are documented, so that a seat without a city was vacant
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Governance")
record GovernanceAnswer(
        LocalDate asOf,
        @Nullable String organisation,
        @Nullable String term,
        boolean certain,
        boolean complete,
        List<OfficeAnswer> offices,
        List<VacancyAnswer> vacancies,
        List<GapAnswer> gaps,
        List<RegionalOfficeAnswer> regionalOffices) {

    /** The seats of an office that somebody holds. */
    @Schema(name = "OfficeOnDay")
    record OfficeAnswer(Office office, List<SeatAnswer> seats) {}

    /**
     * A city in a seat.
     *
     * @param seat its number within the office
     * @param member the id of the member, or null if the city was none
     * @param until the day from which on it no longer holds it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SeatOnDay")
    record SeatAnswer(
            int seat,
            String city,
            @Nullable String country,
            @Nullable UUID member,
            @Nullable String representative,
            String since,
            String until,
            Capacity capacity,
            @Nullable AppointmentMode mode,
            @Nullable String decidedBy) {

        static SeatAnswer of(OfficeHolder holder) {
            CityAnswer city = CityAnswer.of(holder.city());
            String representative = holder.representative().toString();
            return new SeatAnswer(
                    holder.seat().number(),
                    city.city(),
                    city.country(),
                    city.member(),
                    representative.isEmpty() ? null : representative,
                    holder.tenure().begins().toString(),
                    holder.tenure().ends().toString(),
                    holder.capacity(),
                    holder.mode(),
                    holder.decidedBy());
        }
    }

    /** A seat that nobody held. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Vacancy")
    record VacancyAnswer(Office office, int seat, @Nullable String since) {

        static VacancyAnswer of(Vacancy vacancy) {
            PartialDate since = vacancy.since();
            return new VacancyAnswer(
                    vacancy.seat().office(), vacancy.seat().number(), since == null ? null : since.toString());
        }
    }

    /**
     * Where the offices differ from the statutes.
     *
     * @param city the city it is about, or null if it is about a number
     * @param actual how many there were, or null if it is about a city
     * @param asked how many there may or must be
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "CompositionGap")
    record GapAnswer(
            String code,
            @Nullable String city,
            @Nullable Integer actual,
            @Nullable Integer asked) {

        static GapAnswer of(CompositionGap gap) {
            return switch (gap) {
                case CommitteeTooLarge large ->
                    new GapAnswer("committee-too-large", null, large.cities(), large.atMost());
                case TooFewVicePresidents few ->
                    new GapAnswer("too-few-vice-presidents", null, few.cities(), few.atLeast());
                case NoCommitteeSeat without ->
                    new GapAnswer("no-committee-seat", without.city().name(), null, null);
            };
        }
    }

    /**
     * A regional office that worked on the day.
     *
     * @param opened when it opened, or the first date at which it is documented
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "RegionalOffice")
    record RegionalOfficeAnswer(
            String region,
            String city,
            @Nullable String country,
            @Nullable UUID member,
            String opened,
            @Nullable String closed) {

        static RegionalOfficeAnswer of(RegionalOfficeSummary office) {
            CityAnswer host = CityAnswer.of(office.host());
            PartialDate closed = office.closed();
            return new RegionalOfficeAnswer(
                    office.region(),
                    host.city(),
                    host.country(),
                    host.member(),
                    office.opened().toString(),
                    closed == null ? null : closed.toString());
        }
    }

    static GovernanceAnswer of(
            LocalDate day,
            @Nullable String organisation,
            @Nullable OfficesOnDay offices,
            List<RegionalOfficeSummary> regional) {
        List<RegionalOfficeAnswer> regionalOffices =
                regional.stream().map(RegionalOfficeAnswer::of).toList();
        if (offices == null) {
            return new GovernanceAnswer(
                    day, organisation, null, false, false, List.of(), List.of(), List.of(), regionalOffices);
        }
        return new GovernanceAnswer(
                day,
                organisation,
                offices.term().name(),
                offices.certain(),
                offices.term().complete(),
                Stream.of(Office.values())
                        .map(office -> new OfficeAnswer(
                                office,
                                offices.holding(office).stream()
                                        .map(SeatAnswer::of)
                                        .toList()))
                        .filter(office -> !office.seats().isEmpty())
                        .toList(),
                offices.vacancies().stream().map(VacancyAnswer::of).toList(),
                offices.gaps().stream().map(GapAnswer::of).toList(),
                regionalOffices);
    }
}
