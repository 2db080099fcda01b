package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.membership.access.Role;

class ShellViewTests extends ViewTest {

    @Autowired
    JdbcClient database;

    @Test
    @As(Role.STAFF)
    void showsTheStateOfTheOrganisationAtHome() {
        navigate("desk", Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("World Smart Sustainable Cities Organization");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "desk/members",
                        "desk/members?category=FULL",
                        "desk/members?region=ASIA",
                        "desk/economy",
                        "desk/governance",
                        "desk/events")
                .doesNotContain("desk/administration/accounts");
        assertThat(find(Anchor.class).withText("Seoul").single().getHref()).startsWith("desk/members/");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("President City")
                .anySatisfy(text -> assertThat(text).matches("members in \\d+ countries"));
        assertThat(entries()).contains("Home").doesNotContain("Accounts", "My invoices");
    }

    @Test
    @As(Role.MEMBER)
    void showsNoWorkOfTheStaffToAMember() {
        OwnCity.record(database);
        navigate("desk", Component.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("desk/members", "desk/my-invoices")
                .doesNotContain("desk/economy", "desk/invoices", "desk/fee-runs");
    }

    @Test
    @As(Role.ADMIN)
    void offersAdministrationToAdministrators() {
        navigate("desk", Component.class);

        assertThat(entries()).contains("Accounts", "Security journal");
    }

    @Test
    @As(Role.MEMBER)
    void offersItsOwnInvoicesToAMember() {
        navigate("desk", Component.class);

        assertThat(entries()).contains("My invoices").doesNotContain("Invoices");
    }

    @AfterEach
    void forget() {
        OwnCity.forget(database);
    }

    private List<String> entries() {
        return Jsoup.parse(find(Html.class).single().getInnerHtml())
                .select("vaadin-side-nav-item[path]")
                .eachText();
    }
}
