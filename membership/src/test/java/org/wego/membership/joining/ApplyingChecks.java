package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.file.FileId;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.joining.Applicants.Applicant;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.joining.JoiningOutcome.Incomplete;
import org.wego.membership.joining.JoiningOutcome.NotInState;
import org.wego.membership.joining.JoiningOutcome.Stale;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.MissingItem;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.organisation.MembershipCategory;

/** What applicants do from their first link on, until the Secretariat has all that it needs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApplyingChecks {

    MembershipHouse house;
    Applicants applicants;
    Applying applying;
    Joining joining;

    abstract MembershipHouse open();

    @BeforeAll
    void start() {
        house = open();
        house.startWith("fee schedules");
        house.startWith("economic data");
        applicants = Applicants.of(house);
        applying = applicants.applying();
        joining = applicants.joining();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void namesWhatIsMissing() {
        Applicant bare = applicants.started(MembershipCategory.FULL, "Bare", CountryCode.KR);

        assertThat(applying.submit(bare.token(), applicants.version(bare)))
                .isEqualTo(new Incomplete(Set.of(
                        MissingItem.KIND,
                        MissingItem.ADDRESS,
                        MissingItem.SIZE,
                        MissingItem.CONTACT_NAME,
                        MissingItem.SIGNATORY_NAME,
                        MissingItem.SIGNATORY_OFFICE,
                        MissingItem.STATEMENT,
                        MissingItem.DOCUMENT)));
        assertThat(joining.list(new ApplicationSummary.Filter(null, "Bare"), 0, 10))
                .extracting(ApplicationSummary::missing)
                .containsExactly(8);
    }

    @Test
    void goesBackToTheApplicantAndComesAgain() throws Exception {
        Applicant applicant =
                applicants.submitted(MembershipCategory.FULL, "Returned", CountryCode.KR, Applicants.PEOPLE);
        int read = applicants.version(applicant);
        assertThat(applying.save(applicant.token(), read, new ApplicationPart.Statement("Later")))
                .isEqualTo(new NotInState(ApplicationState.SUBMITTED));

        assertThat(joining.giveBack(applicant.id(), read, "Sign the letter, please."))
                .isInstanceOf(Done.class);

        assertThat(joining.accept(applicant.id(), read))
                .as("of an earlier version")
                .isEqualTo(new Stale());
        assertThat(joining.say(applicant.id(), applicants.version(applicant), "By Friday."))
                .isInstanceOf(Done.class);
        assertThat(applying.say(applicant.token(), applicants.version(applicant), "It is signed."))
                .isInstanceOf(Done.class);
        assertThat(applying.messages(applicant.token()))
                .extracting(ApplicationDetails.Message::staff, ApplicationDetails.Message::text)
                .containsExactly(Assertions.tuple(true, "By Friday."), Assertions.tuple(false, "It is signed."));
        assertThat(applying.submit(applicant.token(), applicants.version(applicant)))
                .isInstanceOf(Done.class);
        assertThat(applying.withdraw(applicant.token(), applicants.version(applicant)))
                .isInstanceOf(Done.class);
        assertThat(joining.accept(applicant.id(), applicants.version(applicant)))
                .isEqualTo(new NotInState(ApplicationState.WITHDRAWN));
    }

    @Test
    void keepsPapersOfThreeTypesUpToTen() throws Exception {
        Applicant applicant = applicants.started(MembershipCategory.FULL, "Papers", CountryCode.KR);
        Applicant other = applicants.started(MembershipCategory.FULL, "Others", CountryCode.KR);
        for (int i = 0; i < 10; i++) {
            assertThat(applicants.attach(applicant, "Paper.pdf", "%PDF-1.4 " + i))
                    .isInstanceOf(KeepOutcome.Kept.class);
        }
        assertThat(applicants.attach(applicant, "Eleventh.pdf", "%PDF-1.4 eleventh"))
                .isEqualTo(new KeepOutcome.TooMany(10));
        assertThat(applicants.attach(other, "Programme.pdf", "MZ\u0090\0")).isInstanceOf(KeepOutcome.OtherType.class);
        assertThat(applicants.attach(other, "Scan.tif", "II*\0\b\0\0\0")).isInstanceOf(KeepOutcome.OtherType.class);
        byte[] large = new byte[(int) StoredFiles.LIMIT + 1];
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        assertThat(applying.attach(other.token(), "Large.pdf", new ByteArrayInputStream(large)))
                .isInstanceOf(KeepOutcome.TooLarge.class);
        StoredFile paper = applying.papers(applicant.token()).getFirst();
        assertThat(applying.paper(other.token(), paper.id())).isEmpty();
        assertThat(applying.detach(other.token(), paper.id())).isFalse();
        Assertions.assertThatThrownBy(() -> applying.write(other.token(), paper.id(), new ByteArrayOutputStream()))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(applying.detach(applicant.token(), paper.id())).isTrue();
        assertThat(applying.papers(applicant.token())).hasSize(9);
    }

    @Test
    void tellsNothingToWhoeverHasNoLink() throws Exception {
        for (String token : List.of("", "x", "A".repeat(43), UUID.randomUUID().toString())) {
            assertThat(applying.open(token)).isEmpty();
            assertThat(applying.fee(token)).isEmpty();
            assertThat(applying.papers(token)).isEmpty();
            assertThat(applying.submit(token, 0)).isInstanceOf(JoiningOutcome.Unknown.class);
            assertThat(applying.paper(token, FileId.next())).isEmpty();
        }
    }

    @Test
    void begunAgainLeadsToTheSameApplication() {
        StartApplication start =
                new StartApplication(MembershipCategory.FULL, "Again", CountryCode.KR, "again@city.example", true);

        assertThat(applying.begin(start)).isEmpty();
        assertThat(applying.begin(start)).isEmpty();

        assertThat(joining.count(new ApplicationSummary.Filter(null, "Again"))).isOne();
    }

    @Test
    void lapsesAfterANotice() throws Exception {
        Applicant applicant =
                applicants.submitted(MembershipCategory.FULL, "Lapsing", CountryCode.KR, Applicants.PEOPLE);
        Duration untilNotice = Duration.ofDays(166);

        lookAfter(untilNotice.minusDays(1));
        assertThat(warned(applicant)).isFalse();
        lookAfter(untilNotice);
        lookAfter(untilNotice);
        assertThat(warned(applicant)).isTrue();
        lookAfter(untilNotice.plusDays(13));
        assertThat(applicants.details(applicant).state()).isEqualTo(ApplicationState.SUBMITTED);
        lookAfter(untilNotice.plusDays(14));

        assertThat(applicants.details(applicant).state()).isEqualTo(ApplicationState.LAPSED);
        assertThat(applying.say(applicant.token(), applicants.version(applicant), "Still there?"))
                .isEqualTo(new NotInState(ApplicationState.LAPSED));
    }

    private void lookAfter(Duration time) {
        new Lapsing(
                        house.the(ApplicationRows.class),
                        house.the(Applications.class),
                        house.the(ApplicationChanges.class),
                        new Lapsing.Terms(180, 14),
                        Clock.offset(house.the(Clock.class), time))
                .lookAtAll();
    }

    private boolean warned(Applicant applicant) {
        return house.the(JdbcTemplate.class)
                        .queryForObject(
                                "select count(*) from membership.application where id = ? and warned_at is not null",
                                Integer.class,
                                applicant.id().value())
                > 0;
    }
}
