package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.MembershipHouse;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.JoiningOutcome.Done;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/** Takes applicants as far as a test needs them. */
record Applicants(Applying applying, Joining joining) {

    static final LocalDate DECIDED = LocalDate.of(2017, 10, 20);
    static final SizeFigure PEOPLE = new SizeFigure(2016, 3_678_555, "Statistics Korea");

    static Applicants of(MembershipHouse house) {
        return new Applicants(house.the(Applying.class), house.the(Joining.class));
    }

    /** An application and the secret of a link to it. */
    record Applicant(ApplicationId id, String token) {}

    Applicant started(MembershipCategory category, String name, CountryCode country) {
        String email = UUID.randomUUID() + "@city.example";
        assertThat(applying.begin(new StartApplication(category, name, country, email, true)))
                .isEmpty();
        ApplicationId id = joining.list(new ApplicationSummary.Filter(ApplicationState.STARTED, name), 0, 10)
                .getLast()
                .id();
        return new Applicant(id, joining.link(id).orElseThrow().substring("/join/".length()));
    }

    Applicant filled(MembershipCategory category, String name, CountryCode country, @Nullable SizeFigure size)
            throws IOException {
        Applicant applicant = started(category, name, country);
        save(
                applicant,
                new ApplicationPart.Organisation(
                        name,
                        "",
                        List.of("부산"),
                        MemberKind.CITY,
                        "https://city.example",
                        List.of("1001 Jungang-daero"),
                        size,
                        2017));
        save(
                applicant,
                new ApplicationPart.Contact(
                        "Minji Kim", "Smart city office", applicant.id() + "@city.example", "+82 51 888 1000"));
        save(applicant, new ApplicationPart.Signatory("Seo Byung-soo", "Mayor"));
        save(applicant, new ApplicationPart.Statement("We want to learn from others."));
        assertThat(attach(applicant, "Letter.pdf", "%PDF-1.4 letter of " + applicant.id()))
                .isInstanceOf(KeepOutcome.Kept.class);
        return applicant;
    }

    Applicant submitted(MembershipCategory category, String name, CountryCode country, @Nullable SizeFigure size)
            throws IOException {
        Applicant applicant = filled(category, name, country, size);
        assertThat(applying.submit(applicant.token(), version(applicant))).isInstanceOf(Done.class);
        return applicant;
    }

    Applicant accepted(MembershipCategory category, String name, CountryCode country, @Nullable SizeFigure size)
            throws IOException {
        Applicant applicant = submitted(category, name, country, size);
        assertThat(joining.accept(applicant.id(), version(applicant))).isInstanceOf(Done.class);
        return applicant;
    }

    /** One that the committee has decided in favour of. */
    Applicant decided(MembershipCategory category, String name, CountryCode country, @Nullable SizeFigure size)
            throws IOException {
        Applicant applicant = accepted(category, name, country, size);
        assertThat(joining.record(applicant.id(), version(applicant), decision(Outcome.APPROVED)))
                .isInstanceOf(Done.class);
        return applicant;
    }

    JoiningOutcome approve(Applicant applicant) {
        return joining.approve(applicant.id(), version(applicant), null);
    }

    static CommitteeDecision decision(Outcome outcome) {
        return new CommitteeDecision(
                outcome, ApprovingBody.EXECUTIVE_COMMITTEE, DECIDED, UUID.randomUUID(), "EC/2017/3", null);
    }

    void save(Applicant applicant, ApplicationPart part) {
        assertThat(applying.save(applicant.token(), version(applicant), part)).isInstanceOf(Done.class);
    }

    KeepOutcome attach(Applicant applicant, String name, String content) throws IOException {
        return applying.attach(
                applicant.token(), name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    ApplicationDetails details(Applicant applicant) {
        return joining.find(applicant.id()).orElseThrow();
    }

    int version(Applicant applicant) {
        return details(applicant).version();
    }
}
