package org.wego.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.StatementCount;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Sample;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.resolution.ResolutionOutcome.Invalid;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.start.StartData;

/** Resolutions of a meeting that is held these days. It is the second of March 2027. */
abstract class ResolutionsOfMeeting {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-02T09:00:00Z"), ZoneOffset.UTC);

    static final String TITLE = "M of the resolutions";

    @Autowired
    ResolutionStore store;

    @Autowired
    ResolutionSeries series;

    @Autowired
    MeetingRules rules;

    @Autowired
    OrganisationIdentity organisation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeReporting reporting;

    @Autowired
    Resolutions resolutions;

    @Autowired
    MeetingEditing meetings;

    @Autowired
    MeetingRecords records;

    @Autowired
    StartData identityStartData;

    @Autowired
    StartData statutesStartData;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @Nullable
    ResolutionEditing editing;

    MeetingId meeting = MeetingId.next();

    @BeforeEach
    void plan() {
        identityStartData.load();
        statutesStartData.load();
        editing = new ResolutionEditing(store, series, rules, organisation, transaction, reporting, CLOCK);
        meeting = ((MeetingOutcome.Saved) meetings.plan(draftOfMeeting("2027-03-01", "2027-03-03"))).meeting();
    }

    @AfterEach
    void forget() {
        List.of("resolution", "resolution_series", "attendance")
                .forEach(table -> jdbc.sql("delete from governance." + table).update());
        jdbc.sql("delete from governance.meeting where title = ?").param(TITLE).update();
        jdbc.sql("update governance.statutes set quorum_numerator = null, quorum_denominator = null")
                .update();
    }

    ResolutionEditing editing() {
        return Objects.requireNonNull(editing);
    }

    Saved draft(ResolutionKind kind) {
        return saved(editing().draft(said(meeting, kind)));
    }

    Saved adopt(ResolutionId draft) {
        int read = editing().find(draft).orElseThrow().version();
        return saved(editing().adopt(draft, read, on(TODAY)));
    }

    static ResolutionDraft said(@Nullable MeetingId meeting, ResolutionKind kind) {
        return new ResolutionDraft(
                DecidingBody.EXECUTIVE_COMMITTEE, kind, "Host of 2029", "Seongnam hosts.", meeting, "");
    }

    static Adoption on(LocalDate day) {
        return new Adoption(day, null, "Minutes", "");
    }

    static MeetingDraft draftOfMeeting(String begins, String ends) {
        return Sample.committee(TITLE, begins, ends, MeetingSummary.State.PLANNED);
    }

    static Iterable<Problem> problems(ResolutionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Invalid.class);
        return ((Invalid) outcome).problems();
    }

    static Saved saved(ResolutionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
