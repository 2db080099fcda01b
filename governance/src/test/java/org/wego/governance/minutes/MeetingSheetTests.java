package org.wego.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.Sample;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionId;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionNumber;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Votes;
import org.wego.membership.press.SheetPress;

/** What is read on the printed sheets of a meeting. */
class MeetingSheetTests {

    private static final String SCRIPT = "<script>alert(1)</script> & “quoted”";

    private final SheetPress press = new SheetPress();

    @Test
    void invitesToWhatIsOnTheAgenda() throws IOException {
        assertThat(read(ConvocationSheet.of(Sample.held(SCRIPT), null)))
                .contains(
                        "The members of the Executive Committee are invited",
                        "1–3 Mar 2027",
                        "Seoul, South Korea",
                        "Asia/Seoul",
                        SCRIPT);
    }

    @Test
    void recordsWhoTookPartAndWhatWasDecided() throws IOException {
        MeetingDetails meeting = Sample.held(SCRIPT);
        assertThat(read(MinutesSheet.of(meeting, List.of(decided(2), decided(1)), null)))
                .containsSubsequence(
                        "11 present, 0 represented, of 19 seats; 10 needed. The meeting could decide.",
                        "City 1, South Korea",
                        "Absent:",
                        "City 12, South Korea",
                        SCRIPT,
                        "EC/2027/1",
                        "9 for, 1 against, 1 abstaining",
                        "EC/2027/2");
    }

    private String read(Record sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(sheet))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static ResolutionSummary decided(int number) {
        return new ResolutionSummary(
                new ResolutionId(new UUID(0, number)),
                0,
                DecidingBody.EXECUTIVE_COMMITTEE,
                ResolutionKind.DECISION,
                new ResolutionNumber(DecidingBody.EXECUTIVE_COMMITTEE, 2027, ResolutionKind.DECISION, number),
                LocalDate.of(2027, 3, 2),
                "Host",
                "Seongnam hosts.",
                new Votes(9, 1, 1),
                null,
                "Minutes");
    }
}
