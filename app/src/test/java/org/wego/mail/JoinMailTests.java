package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.CommitteeDecision;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/** Each step of an application reaches its applicant, with a link that is kept nowhere, and at last with the invoice. */
@WegoTest
@As(Role.STAFF)
class JoinMailTests {

    private static final Pattern TOKEN = Pattern.compile("/join/([\\w-]{43})");
    private static final String APPLICANT = "office@jinju.example";

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Applying applying;

    @Autowired
    private Joining joining;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openTheOffice() {
        jdbc.sql("delete from app.mail").update();
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
    }

    @Test
    void bringsTheLinkAndAtLastTheInvoice() throws Exception {
        assertThat(applying.begin(
                        new StartApplication(MembershipCategory.FULL, "Jinju", CountryCode.KR, APPLICANT, true)))
                .isEmpty();
        assertThat(jdbc.sql("select contents || reference || subject from app.mail")
                        .query(String.class)
                        .single())
                .as("no secret is kept")
                .doesNotContain("/join/");
        String token = token(sent().getFirst());
        ApplicationId id = joining.list(new ApplicationSummary.Filter(null, "Jinju"), 0, 1)
                .getFirst()
                .id();
        fill(token, id);
        assertThat(joining.accept(id, version(id))).isInstanceOf(JoiningOutcome.Done.class);
        CommitteeDecision decision = new CommitteeDecision(
                Outcome.APPROVED,
                ApprovingBody.EXECUTIVE_COMMITTEE,
                LocalDate.of(2017, 10, 20),
                null,
                "EC/2017/4",
                null);

        assertThat(joining.decide(id, Outcome.APPROVED, decision)).isInstanceOf(JoiningOutcome.Approved.class);

        List<MimeMessage> mails = sent();
        assertThat(mails)
                .extracting(it -> it.getSubject().replaceAll(" of World.*", ""))
                .containsExactlyInAnyOrder(
                        "Your application to join World Smart Sustainable Cities Organization",
                        "We have the application of Jinju",
                        "The application of Jinju is complete",
                        "Welcome: Jinju is a member",
                        "Your account at World Smart Sustainable Cities Organization");
        MimeMessage welcome = mails.stream()
                .filter(it -> Inbox.subject(it).startsWith("Welcome"))
                .findFirst()
                .orElseThrow();
        MimeMultipart parts = (MimeMultipart) welcome.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).matches("2017-\\d{4}\\.pdf");
        try (PDDocument pdf =
                Loader.loadPDF(parts.getBodyPart(1).getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Jinju", "8,000.00", "36,389.938");
        }
        assertThat(applying.open(token(welcome))).isPresent();
        assertThat(applying.open(token)).as("earlier links go on working").isPresent();
    }

    private void fill(String token, ApplicationId id) throws Exception {
        for (ApplicationPart part : List.of(
                new ApplicationPart.Organisation(
                        "Jinju",
                        "",
                        List.of(),
                        MemberKind.CITY,
                        "",
                        List.of("155 Dongjin-ro"),
                        new SizeFigure(2016, 3_678_555, "Statistics Korea"),
                        2017),
                new ApplicationPart.Contact("Minji Kim", "Office", APPLICANT, ""),
                new ApplicationPart.Signatory("Lee", "Mayor"),
                new ApplicationPart.Statement("We want to learn."))) {
            assertThat(applying.save(token, version(id), part)).isInstanceOf(JoiningOutcome.Done.class);
        }
        applying.attach(
                token, "Letter.pdf", new ByteArrayInputStream("%PDF-1.4 Jinju".getBytes(StandardCharsets.US_ASCII)));
        assertThat(applying.submit(token, version(id))).isInstanceOf(JoiningOutcome.Done.class);
    }

    private int version(ApplicationId id) {
        return joining.find(id).orElseThrow().version();
    }

    private List<MimeMessage> sent() {
        new PostOffice(house).sendDue(inbox.port());
        return inbox.mails();
    }

    private static String token(MimeMessage mail) throws Exception {
        Matcher found = TOKEN.matcher(Inbox.words(mail.getContent()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
