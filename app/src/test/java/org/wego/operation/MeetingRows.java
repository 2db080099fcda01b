package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Presence;
import org.wego.governance.resolution.Adoption;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.Votes;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** Writes a row into every table of meetings and resolutions. */
final class MeetingRows {

    private MeetingRows() {}

    static void write(ApplicationContext house) throws IOException {
        MeetingEditing editing = house.getBean(MeetingEditing.class);
        CityOnRecord atlantis = new CityOnRecord(null, "Atlantis", null);
        PartialDate days = PartialDate.parse("2016-03");
        MeetingOutcome.Saved planned = (MeetingOutcome.Saved) editing.plan(new MeetingDraft(
                MeetingSummary.Kind.EXECUTIVE_COMMITTEE,
                99,
                "A meeting",
                days,
                days,
                atlantis,
                ZoneId.of("Asia/Seoul"),
                true,
                MeetingSummary.State.HELD,
                1,
                atlantis,
                "note",
                "minutes"));
        MeetingOutcome.Saved spoken = (MeetingOutcome.Saved)
                editing.reviseAgenda(planned.meeting(), planned.version(), List.of(new AgendaItem("Fees", "text", "")));
        assertThat(editing.reviseAttendance(
                        spoken.meeting(),
                        spoken.version(),
                        List.of(new Attendee(atlantis, Presence.REPRESENTED, "Plato"))))
                .isInstanceOf(MeetingOutcome.Saved.class);
        StoredFiles files = house.getBean(StoredFiles.class);
        byte[] paper = "%PDF-1.7 agenda".getBytes(StandardCharsets.US_ASCII);
        KeepOutcome.Kept kept = (KeepOutcome.Kept) files.keep(
                new FileOwner(MeetingEditing.SUBJECT, planned.meeting().value()),
                "agenda.pdf",
                new ByteArrayInputStream(paper));
        assertThat(files.open(kept.file().id(), FileReaders.EVERYBODY)).isTrue();
        decide(house.getBean(ResolutionEditing.class), planned);
    }

    private static void decide(ResolutionEditing resolutions, MeetingOutcome.Saved meeting) {
        ResolutionOutcome.Saved draft = (ResolutionOutcome.Saved) resolutions.draft(new ResolutionDraft(
                DecidingBody.EXECUTIVE_COMMITTEE,
                ResolutionKind.APPOINTMENT,
                "A seat",
                "Atlantis has it.",
                meeting.meeting(),
                ""));
        assertThat(resolutions.adopt(
                        draft.resolution(),
                        draft.version(),
                        new Adoption(LocalDate.of(2016, 3, 9), new Votes(1, 0, 0), "minutes", "reason")))
                .isInstanceOf(ResolutionOutcome.Saved.class);
    }
}
