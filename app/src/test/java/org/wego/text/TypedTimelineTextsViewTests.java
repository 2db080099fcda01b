package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.MembershipDates;
import org.wego.ui.component.UnfoldingButton;

/** What is typed about the time line of a member is kept clean. */
class TypedTimelineTextsViewTests extends TypedForms {

    @Test
    @As(Role.STAFF)
    void renamesAMemberAndCorrectsWhenItJoined() {
        MemberId city = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "Before " + name,
                        MembershipCategory.FRIENDSHIP,
                        MemberKind.CITY,
                        null,
                        MembershipDates.UNKNOWN)))
                .member();
        UI.getCurrent().navigate("desk/members/" + city);
        unfold("Put something on the time line");
        click("Rename");
        fill();
        click("Rename the member");
        unfold("Change: Joined");
        click("Correct");
        fill();
        click("Save the correction");

        MemberProfile profile = register.open(city).orElseThrow().profile();
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.dates().joined()).hasToString("2017-04");
        assertThat(jdbc.queryForMap("""
                        select r.decided_by, r.reason, t.reason as why from membership.member_renaming r
                        join membership.term t on t.member_id = r.member_id where r.next_name = ?""", name))
                .containsEntry("decided_by", name)
                .containsEntry("reason", name + "\n2 line")
                .containsEntry("why", name + "\n2 line");
    }

    private void unfold(String label) {
        test(find(UnfoldingButton.class).all().stream()
                        .filter(it -> it.getAriaLabel().orElse("").startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
