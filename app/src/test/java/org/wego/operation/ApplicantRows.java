package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import org.springframework.context.ApplicationContext;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.organisation.MembershipCategory;

/** Writes what somebody leaves behind who begins to apply. */
final class ApplicantRows {

    private ApplicantRows() {}

    static void write(ApplicationContext house) {
        assertThat(house.getBean(Applying.class)
                        .begin(new StartApplication(
                                MembershipCategory.FULL, "Applicant", CountryCode.KR, "applicant@city.example", true)))
                .isEmpty();
        Joining joining = house.getBean(Joining.class);
        ApplicationDetails application = joining.find(
                        joining.list(new ApplicationSummary.Filter(null, "Applicant"), 0, 1)
                                .getFirst()
                                .id())
                .orElseThrow();
        assertThat(joining.link(application.id())).isPresent();
        assertThat(joining.say(application.id(), application.version(), "Welcome."))
                .isInstanceOf(JoiningOutcome.Done.class);
    }
}
