package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.programs.certificate.Certificate;
import org.wego.programs.certificate.CertificateCheck;
import org.wego.programs.certificate.Certificates;
import org.wego.programs.certificate.Certificates.Unprintable;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.feedback.EventFeedback;
import org.wego.programs.feedback.EventResults;
import org.wego.programs.feedback.FeedbackOutcome;
import org.wego.programs.feedback.GiveFeedback;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.NotInState;
import org.wego.programs.registration.export.ParticipantExport;

/** What follows once the doors are open: who came, what is certified, what is said. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class AfterwardsTests extends OpenTrainings {

    @Autowired
    Attendance attendance;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateCheck check;

    @Autowired
    EventFeedback feedback;

    @Autowired
    ParticipantExport export;

    @Test
    void whoCameIsNotedAndTakenBackAndTheOthersAreClosedByOneDeed() {
        EventId event = trainings.plan(3);
        RegistrationId kim = come(event, "Kim");
        RegistrationId lee = come(event, "Lee");
        RegistrationId park = come(event, "Park");
        RegistrationId waiting = come(event, "Zoe");

        assertThat(attendance.expected(event, "", 0, 9))
                .extracting(it -> it.registration().name())
                .containsExactly("Kim", "Lee", "Park");
        assertThat(attendance.count(event, "LEE")).isOne();
        assertThat(attendance.checkIn(kim)).isEqualTo(new Done(kim, RegistrationState.ATTENDED, null));
        assertThat(attendance.checkIn(kim)).isEqualTo(new NotInState(RegistrationState.ATTENDED));
        assertThat(attendance.undo(kim)).isEqualTo(new Done(kim, RegistrationState.CONFIRMED, null));
        attendance.checkIn(kim);
        assertThat(attendance.checkIn(waiting)).isEqualTo(new NotInState(RegistrationState.WAITING));
        assertThat(attendance.closeList(event)).as("before it begins").isEqualTo(OptionalInt.empty());

        hold(event, TODAY);
        assertThat(attendance.closeList(event)).hasValue(2);
        assertThat(attendance.closeList(event)).hasValue(0);
        assertThat(participants.counts(event))
                .isEqualTo(Map.of(
                        RegistrationState.ATTENDED, 1, RegistrationState.NO_SHOW, 2, RegistrationState.WAITING, 1));
        assertThat(attendance.checkIn(lee)).as("who comes late").isInstanceOf(Done.class);
        assertThat(participants.cancel(park, "")).isEqualTo(new NotInState(RegistrationState.NO_SHOW));
        trainings.assertSound(event);
    }

    @Test
    void aCertificateIsOfWhoAttendedAndHoldsUntilItIsWithdrawn() throws IOException {
        EventId event = trainings.plan(3);
        RegistrationId kim = come(event, "Kim Minsu 김민수");
        RegistrationId lee = come(event, "Lee");
        attendance.checkIn(kim);

        assertThat(certificates.issue(event)).contains(new Certificates.Issued(1, List.of()));
        assertThat(certificates.issue(event)).as("once more").contains(new Certificates.Issued(0, List.of()));
        Certificate certificate = certificates.find(kim).orElseThrow();
        assertThat(certificate.code()).matches("[0-9a-f]{32}");
        assertThat(certificates.find(lee)).isEmpty();
        assertThat(check.find(certificate.code())).contains(certificate);
        assertThat(certificate.valid()).isTrue();
        assertThat(text(certificates
                        .pdf(kim, "https://city.example/certificates/")
                        .orElseThrow()))
                .contains("Certificate of participation", "Kim Minsu 김민수", "T registered", "5 May 2032")
                .contains("https://city.example/certificates/" + certificate.code());

        attendance.undo(kim);
        assertThat(check.find(certificate.code()).orElseThrow().valid())
                .as("who was not there")
                .isFalse();
        attendance.checkIn(kim);
        assertThat(certificates.withdraw(kim, " ")).isFalse();
        assertThat(certificates.withdraw(kim, "wrong name")).isTrue();
        assertThat(certificates.withdraw(kim, "once more")).isFalse();
        assertThat(check.find(certificate.code()).orElseThrow().withdrawnOn()).isEqualTo(TODAY);
        assertThat(certificates.issue(event)).contains(new Certificates.Issued(1, List.of()));
        assertThat(certificates.find(kim).orElseThrow().code()).isNotEqualTo(certificate.code());
        for (String guessed :
                List.of("", "0".repeat(32), "' or '1'='1", certificate.code().toUpperCase(), "../x")) {
            assertThat(check.find(guessed)).as(guessed).isEmpty();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aNameThatCannotBePrintedIsNamedAndCorrected() {
        EventId event = trainings.plan(3);
        RegistrationId thai = come(event, "สมชาย");
        attendance.checkIn(thai);

        assertThat(certificates.issue(event).orElseThrow().unprintable())
                .extracting(Unprintable::name, Unprintable::sign)
                .containsExactly(tuple("สมชาย", "ส (U+0E2A)"));
        participants.rename(thai, participants.find(thai).orElseThrow().version(), "Somchai");
        assertThat(certificates.issue(event)).contains(new Certificates.Issued(1, List.of()));
    }

    @Test
    void whoAttendedSaysOnceWhatItWasLikeAndNobodyLearnsWhoSaidWhat() {
        EventId event = trainings.plan(3);
        String kim = String.valueOf(
                registration.registerVisitor(event, Trainings.person("Kim")).secret());
        GiveFeedback said = new GiveFeedback(5, 4, 3, true, "The hall", "");
        assertThat(feedback.give(kim, said)).isEqualTo(FeedbackOutcome.NOT_YET);
        hold(event, TODAY);
        assertThat(feedback.give(kim, said)).as("was not seen").isEqualTo(FeedbackOutcome.NOT_YET);
        attendance.checkIn(participants
                .list(event, Participant.Filter.ALL, 0, 1)
                .getFirst()
                .registration()
                .id());

        assertThat(feedback.give(kim, new GiveFeedback(6, 4, 3, true, "", ""))).isEqualTo(FeedbackOutcome.INVALID);
        assertThat(feedback.give(kim, new GiveFeedback(5, 4, 3, null, "", ""))).isEqualTo(FeedbackOutcome.INVALID);
        assertThat(feedback.give(kim, new GiveFeedback(5, 4, 3, true, "x".repeat(2_001), "")))
                .isEqualTo(FeedbackOutcome.INVALID);
        assertThat(feedback.give(kim, said)).isEqualTo(FeedbackOutcome.GIVEN);
        assertThat(feedback.give(kim, said)).isEqualTo(FeedbackOutcome.ALREADY);
        assertThat(feedback.give("nothing", said)).isEqualTo(FeedbackOutcome.UNKNOWN);
        EventResults results = feedback.results(event);
        assertThat(results.given()).isOne();
        assertThat(results.overall()).isEqualByComparingTo("5");
        assertThat(results.marks()).isEqualTo(Map.of(5, 1));
        assertThat(results.comments()).containsExactly(new EventResults.Comment("The hall", ""));
    }

    @Test
    void participantsAreExportedWithoutFormulas() throws IOException {
        EventId event = trainings.plan(3);
        come(event, "=1+1");
        IntStream.range(0, 2).forEach(it -> come(event, "Kim " + it));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        export.csv(event, Participant.Filter.ALL, csv);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        export.xlsx(event, Participant.Filter.ALL, xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(it -> it.startsWith("'=1+1,"))
                .anyMatch(it -> it.startsWith("Kim 1,Kim.1@city.example,,CONFIRMED"));
        assertThat(xlsx.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void anEventForWhichPeopleAreRegisteredIsNotDeleted() {
        EventId event = trainings.plan(3);
        come(event, "Kim");
        assertThat(events.remove(event, 0)).isEqualTo(new EventOutcome.StillNeeded());

        EventId other = trainings.plan(3);
        assertThat(events.remove(other, 9)).isInstanceOf(EventOutcome.Stale.class);
        assertThat(events.remove(other, 0)).isInstanceOf(EventOutcome.Saved.class);
        assertThat(registration.opening(other)).isEmpty();
    }

    private RegistrationId come(EventId event, String name) {
        return ((Done) registration
                        .registerVisitor(
                                event,
                                new RegisterForEvent(name, name.replaceAll("[^\\w]", ".") + "@city.example", List.of()))
                        .outcome())
                .registration();
    }

    private void hold(EventId event, LocalDate day) {
        jdbc.sql("update programs.event set begins_earliest = ?, begins_latest = ?, ends_earliest = ?, ends_latest = ?"
                        + " where id = ?")
                .params(day, day, day, day, event.value())
                .update();
    }
}
