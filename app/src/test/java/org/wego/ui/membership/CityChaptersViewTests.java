package org.wego.ui.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;

/** What the other parts of the house know of a member stands on its page of the desk. */
class CityChaptersViewTests extends ViewTest {

    @Autowired
    MemberDirectory members;

    @Test
    @As(Role.STAFF)
    void tellsStaffTheOfficesEventsAndProjectsOfAMember() {
        open("Ulyanovsk Region", CountryCode.RU);

        assertThat(titles()).contains("Offices held", "Regional offices hosted", "Meetings hosted", "Events held here");
        open("Ha Noi", CountryCode.VN);
        assertThat(titles()).contains("Offices held", "Feasibility studies and pilots", "What it has learnt");
        assertThat(titles()).doesNotContain("Regional offices hosted");
    }

    @Test
    @As(Role.MEMBER)
    void tellsAMemberTheSameOfOthers() {
        open("Addis Ababa", CountryCode.ET);

        assertThat(titles()).contains("Offices held");
        assertThat(find(Anchor.class).withText("Vice President City").single().getHref())
                .isEqualTo("governance?asOf=2017-06-30");
        assertThat(find(Anchor.class)
                        .withText("Member of the Executive Committee")
                        .single()
                        .isRouterIgnore())
                .as("leads out of the desk")
                .isTrue();
    }

    @Test
    @As(Role.STAFF)
    void takesNoMoreStatementsForAMemberOfMuchThanForOneOfNothing() {
        open("Seoul", CountryCode.KR);
        int much = SentStatements.of(() -> open("Ulyanovsk Region", CountryCode.RU));
        int nothing = SentStatements.of(() -> open("Hunan Province", CountryCode.CN));

        assertThat(much).isEqualTo(nothing);
    }

    @Test
    @As(Role.STAFF)
    void leadsFromHomeToTheCitiesInOffice() {
        UI.getCurrent().navigate("desk");

        assertThat(find(Anchor.class).withText("Makati").single().getHref())
                .isEqualTo("desk/members/" + id("Makati", CountryCode.PH));
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private void open(String name, CountryCode country) {
        UI.getCurrent().navigate("desk/members/" + id(name, country));
    }

    private MemberId id(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }
}
