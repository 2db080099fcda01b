package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.joining.form.ApplicationFault;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/** What an applicant fills in is kept if it could be kept of a member, whatever is still missing. */
class ApplicationPartTests {

    @Test
    void keepsAFormThatIsHardlyBegun() {
        assertThat(organisation("Busan", "").faults()).isEmpty();
        assertThat(new ApplicationPart.Contact("", "", "", "").faults()).isEmpty();
        assertThat(new ApplicationPart.Signatory("", "").faults()).isEmpty();
        assertThat(new ApplicationPart.Statement("").faults()).isEmpty();
    }

    @Test
    void refusesANameThatNoInvoiceCanPrint() {
        assertThat(organisation("กรุงเทพ", "").faults())
                .extracting(ApplicationFault::kind)
                .containsExactly(Kind.UNPRINTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://city.example",
                "city.example",
                "https://",
                "https://a@b.example",
                "https://x y"
            })
    void refusesAWebsiteThatIsNone(String website) {
        assertThat(organisation("Busan", website).faults())
                .containsExactly(new ApplicationFault(Field.WEBSITE, Kind.NO_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000_000_000L})
    void refusesAPopulationThatCannotBe(long people) {
        assertThat(organisation("Busan", "", new SizeFigure(2016, people, "census"))
                        .faults(MembershipCategory.FULL))
                .containsExactly(new ApplicationFault(Field.SIZE, Kind.OUT_OF_RANGE));
    }

    @Test
    void refusesWhatIsTooLongOrNoAddress() {
        assertThat(new ApplicationPart.Statement("x".repeat(10_000)).faults())
                .containsExactly(new ApplicationFault(Field.STATEMENT, Kind.TOO_LONG));
        assertThat(new ApplicationPart.Contact("Kim", "Officer", "nowhere", "").faults())
                .containsExactly(new ApplicationFault(Field.CONTACT_EMAIL, Kind.NO_ADDRESS));
    }

    @Test
    void refusesWhatNoMemberCouldBeMadeOf() {
        assertThat(new ApplicationPart.Contact("Jo?o da Silva", "", "", "").faults())
                .containsExactly(new ApplicationFault(Field.CONTACT_NAME, Kind.SPOILT));
        assertThat(new ApplicationPart.Signatory("M?ller", "Mayor").faults())
                .containsExactly(new ApplicationFault(Field.SIGNATORY_NAME, Kind.SPOILT));
        assertThat(organisation("Busan", "https://city.example/D\u00c3\u00bcren")
                        .faults())
                .containsExactly(new ApplicationFault(Field.WEBSITE, Kind.SPOILT));
        assertThat(new CommitteeDecision(
                                CommitteeDecision.Outcome.APPROVED,
                                ApprovingBody.EXECUTIVE_COMMITTEE,
                                LocalDate.of(2017, 10, 20),
                                null,
                                "D\u00c3\u00bcren/1",
                                null)
                        .faults(LocalDate.of(2017, 11, 1), 9))
                .containsExactly(new ApplicationFault(Field.RESOLUTION, Kind.SPOILT));
    }

    private static ApplicationPart.Organisation organisation(String name, String website) {
        return organisation(name, website, null);
    }

    private static ApplicationPart.Organisation organisation(String name, String website, @Nullable SizeFigure size) {
        return new ApplicationPart.Organisation(
                name, "", List.of(), MemberKind.CITY, website, List.of("1 Main Street"), size, 2017);
    }
}
