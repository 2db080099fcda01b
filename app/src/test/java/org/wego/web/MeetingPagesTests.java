package org.wego.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.WegoTest;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Presence;
import org.wego.governance.resolution.Adoption;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.ResolutionId;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.Votes;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** What the public site and the API tell of meetings, and who may read their papers. */
@WegoTest
class MeetingPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    MockMvc web;

    @Autowired
    MeetingEditing meetings;

    @Autowired
    MeetingRecords records;

    @Autowired
    ResolutionEditing resolutions;

    @Autowired
    StoredFiles files;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting = MeetingId.next();
    private ResolutionOutcome.Saved adopted = new ResolutionOutcome.Saved(ResolutionId.next(), 0, null);

    @BeforeEach
    void hold() {
        PartialDate days = PartialDate.parse("2011-05-04");
        MeetingOutcome.Saved planned = asStaff(() -> (MeetingOutcome.Saved) meetings.plan(new MeetingDraft(
                MeetingSummary.Kind.EXECUTIVE_COMMITTEE,
                null,
                "Committee of a test",
                days,
                days,
                new CityOnRecord(null, "Atlantis", null),
                ZoneId.of("Asia/Seoul"),
                false,
                MeetingSummary.State.HELD,
                null,
                null,
                SCRIPT,
                "Minutes of 2011")));
        meeting = planned.meeting();
        MeetingOutcome.Saved spoken = asStaff(() -> (MeetingOutcome.Saved) meetings.reviseAgenda(
                meeting, planned.version(), List.of(new AgendaItem(SCRIPT, SCRIPT, "It was agreed."))));
        asStaff(() -> meetings.reviseAttendance(
                meeting,
                spoken.version(),
                List.of(
                        new Attendee(new CityOnRecord(null, "Atlantis", null), Presence.PRESENT, ""),
                        new Attendee(new CityOnRecord(null, "El Dorado", null), Presence.REPRESENTED, SCRIPT))));
        ResolutionOutcome.Saved draft = asStaff(() -> (ResolutionOutcome.Saved) resolutions.draft(new ResolutionDraft(
                DecidingBody.EXECUTIVE_COMMITTEE, ResolutionKind.DECISION, "Bridges", SCRIPT, meeting, "")));
        adopted = asStaff(() -> (ResolutionOutcome.Saved) resolutions.adopt(
                draft.resolution(),
                draft.version(),
                new Adoption(LocalDate.of(2011, 5, 4), new Votes(2, 0, 0), "Minutes of 2011", "")));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from governance.resolution where adoption_year = 2011").update();
        jdbc.sql("delete from governance.resolution_series where adoption_year = 2011")
                .update();
        jdbc.sql("delete from governance.agenda_item where meeting_id = ?")
                .param(meeting.value())
                .update();
        jdbc.sql("delete from governance.attendance where meeting_id = ?")
                .param(meeting.value())
                .update();
        jdbc.sql("delete from governance.meeting where id = ?")
                .param(meeting.value())
                .update();
    }

    @Test
    void showsEverybodyWhatAMeetingSpokeAboutAndDecided() throws Exception {
        web.perform(get("/governance/meetings/" + meeting))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Committee of a test"),
                                containsString("It was agreed."),
                                containsString("1 present, 1 represented; how many are needed is not documented"),
                                containsString("EC/2011/1"),
                                containsString("2 for, 0 against, 0 abstaining"),
                                not(containsString(SCRIPT)))));
        web.perform(get("/api/governance/meetings/" + meeting))
                .andExpect(jsonPath("$.body").value("EXECUTIVE_COMMITTEE"))
                .andExpect(jsonPath("$.zone").value("Asia/Seoul"))
                .andExpect(jsonPath("$.agenda[0].title").value(SCRIPT))
                .andExpect(jsonPath("$.attendance[1].presence").value("REPRESENTED"))
                .andExpect(jsonPath("$.quorum.present").value(1))
                .andExpect(jsonPath("$.quorum.needed").value((Object) null))
                .andExpect(jsonPath("$.resolutions[0].number").value("EC/2011/1"))
                .andExpect(jsonPath("$.papers").isEmpty());
    }

    @Test
    void findsWhatWasDecided() throws Exception {
        for (String question : List.of("q=EC/2011/1", "q=bridges", "year=2011", "body=EXECUTIVE_COMMITTEE&year=2011")) {
            web.perform(get("/governance/resolutions?" + question))
                    .andExpect(content().string(allOf(containsString("Bridges"), containsString("1 resolution"))));
            web.perform(get("/api/governance/resolutions?" + question))
                    .andExpect(jsonPath("$.resolutions[0].title").value("Bridges"));
        }
        web.perform(get("/governance/resolutions?q=volcano"))
                .andExpect(content().string(containsString("Nothing was found.")));
        web.perform(get("/api/governance/resolutions/" + adopted.resolution()))
                .andExpect(jsonPath("$.votes.inFavour").value(2))
                .andExpect(jsonPath("$.meeting").value(meeting.toString()));
    }

    @Test
    void tellsNobodyOfADraft() throws Exception {
        ResolutionOutcome.Saved draft = asStaff(() -> (ResolutionOutcome.Saved) resolutions.draft(new ResolutionDraft(
                DecidingBody.GENERAL_ASSEMBLY, ResolutionKind.DECISION, "Tunnels", "One.", null, "")));

        web.perform(get("/api/governance/resolutions/" + draft.resolution())).andExpect(status().isNotFound());
        web.perform(get("/governance/resolutions?q=tunnels"))
                .andExpect(content().string(containsString("No resolutions")));
        asStaff(() -> resolutions.discard(draft.resolution(), draft.version()));
    }

    @Test
    void keepsThePapersOfMembersFromVisitors() throws Exception {
        byte[] content = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(US_ASCII);
        StoredFile paper = keep(content);
        String page = "/governance/meetings/" + meeting;
        String address = page + "/papers/" + paper.id();

        web.perform(get(address)).andExpect(status().isNotFound());
        web.perform(get(page)).andExpect(content().string(not(containsString("agenda.pdf"))));
        web.perform(get("/api/governance/meetings/" + meeting))
                .andExpect(jsonPath("$.papers").isEmpty());
        web.perform(get(page).with(user("member@wego.example").roles("MEMBER")))
                .andExpect(content().string(allOf(containsString("agenda.pdf"), containsString("For members"))))
                .andExpect(header().string("Cache-Control", not(containsString("public"))));
        web.perform(get(address).with(user("member@wego.example").roles("MEMBER")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(content))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        web.perform(get("/api/governance/meetings/" + meeting).with(httpBasic("member@wego.example", "demo")))
                .andExpect(jsonPath("$.papers[0].name").value("agenda.pdf"))
                .andExpect(jsonPath("$.papers[0].path").value(address));

        asStaff(() -> files.open(paper.id(), FileReaders.EVERYBODY));
        web.perform(get(address)).andExpect(status().isOk()).andExpect(content().bytes(content));
        web.perform(get(page)).andExpect(content().string(containsString("agenda.pdf")));
        asStaff(() -> files.open(paper.id(), FileReaders.KEEPERS));
        web.perform(get(address).with(user("member@wego.example").roles("MEMBER")))
                .andExpect(status().isNotFound());
        // of another meeting
        MeetingSummary other =
                records.after(MeetingSummary.Kind.GENERAL_ASSEMBLY, null, 1).getFirst();
        asStaff(() -> files.open(paper.id(), FileReaders.EVERYBODY));
        web.perform(get("/governance/meetings/" + other.id() + "/papers/" + paper.id()))
                .andExpect(status().isNotFound());
        asStaff(() -> files.remove(paper.id()));
        web.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void takesNoPaperOfMoreThanTwentyMegabytes() {
        byte[] large = new byte[21 << 20];

        assertThat(asStaff(() -> attempt(large))).isEqualTo(new KeepOutcome.TooLarge(StoredFiles.LIMIT));
        assertThat(asStaff(() -> files.of(papers()))).isEmpty();
    }

    private FileOwner papers() {
        return new FileOwner(MeetingEditing.SUBJECT, meeting.value());
    }

    private StoredFile keep(byte[] content) {
        return asStaff(() -> ((KeepOutcome.Kept) attempt(content)).file());
    }

    private KeepOutcome attempt(byte[] content) {
        try {
            return files.keep(papers(), "agenda.pdf", new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> T asStaff(Supplier<T> work) {
        return actor.askInTheNameOf("staff@wego.example", Role.STAFF, work);
    }
}
