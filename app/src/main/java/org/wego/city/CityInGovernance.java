package org.wego.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.office.Capacity;
import org.wego.governance.roster.OfficeHeld;
import org.wego.governance.roster.OfficesOfCity;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
import org.wego.words.Words;

/** The offices a city holds or held, and what it hosts for the organisation. */
@Component
@Order(10)
class CityInGovernance implements CityChapters {

    private final OfficesOfCity offices;
    private final BodyDirectory bodies;
    private final MeetingRecords meetings;
    private final MessageSource texts;

    CityInGovernance(OfficesOfCity offices, BodyDirectory bodies, MeetingRecords meetings, MessageSource texts) {
        this.offices = offices;
        this.bodies = bodies;
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public List<CityChapter> of(MemberId city) {
        return List.of(
                CityChapter.of(text("governance.city.offices"), offices.of(city), this::office),
                CityChapter.of(text("governance.city.regional"), bodies.officesHostedBy(city), this::regional),
                CityChapter.of(
                        text("governance.city.meetings"), meetings.hostedBy(city, CityChapter.TO_READ), this::meeting));
    }

    private CityFact office(OfficeHeld held) {
        String office = text(Words.of(held.office(), "held"));
        String days = text(
                "governance.office.dates",
                held.tenure().begins().written(),
                held.tenure().ends().written());
        return new CityFact(
                held.term(),
                held.capacity() == Capacity.ACTING ? text("governance.city.acting", office) : office,
                Stream.of(days, held.representative().toString(), held.evidence())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                page(held.tenure().begins().latest()),
                held.source());
    }

    private CityFact regional(RegionalOfficeSummary office) {
        String opened = office.opened().written();
        @Nullable PartialDate closed = office.closed();
        return new CityFact(
                closed == null
                        ? text(office.openedByThen() ? "governance.city.by" : "governance.city.since", opened)
                        : office.opened().writtenTo(closed),
                text("governance.city.office", office.region()),
                office.note() == null ? "" : office.note(),
                page(office.opened().latest()) + "#regional",
                office.source());
    }

    private CityFact meeting(MeetingSummary meeting) {
        String marks = Stream.of(
                        meeting.planned() ? text("governance.meetings.planned") : "",
                        meeting.cancelled() ? text("meetings.site.cancelled") : "",
                        meeting.online() ? text("governance.meetings.online") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" · "));
        return new CityFact(
                meeting.begins().writtenTo(meeting.ends()),
                meeting.title(),
                marks,
                "governance/meetings/" + meeting.id(),
                meeting.source());
    }

    private static String page(LocalDate day) {
        return "governance?asOf=" + day;
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
