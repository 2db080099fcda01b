package org.wego.ui.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.ApplicationSummary;
import org.wego.membership.joining.Applying;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.form.ApplicationPart;
import org.wego.membership.joining.form.StartApplication;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.ui.component.form.WholeNumber;

/** The Secretariat takes an application from the list to a member with its first invoice. */
class ApplicationsViewTests extends ViewTest {

    @Autowired
    Applying applying;

    @Autowired
    Joining joining;

    @Autowired
    JdbcClient jdbc;

    @Test
    @As(Role.STAFF)
    void takesAnApplicationToItsMember() throws Exception {
        ApplicationId id = submitted("Gimhae", MembershipCategory.FULL, 3_678_555L);
        UI.getCurrent().navigate("desk/applications");
        Grid<?> list = find(Grid.class).single();
        assertThat(test(list).size()).isPositive();
        UI.getCurrent().navigate("desk/applications/" + id);
        assertThat(find(H1.class).single().getText()).isEqualTo("Gimhae");

        click("Return");
        click("Return");
        assertThat(paragraphs()).contains("Write something.");
        find(TextArea.class).single().setValue("Sign it, please.");
        click("Return");
        assertThat(badges()).contains("Returned");
        String token = joining.link(id).orElseThrow().substring("/join/".length());
        applying.submit(token, joining.find(id).orElseThrow().version());
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/applications/" + id);
        click("Accept as complete");
        click("Accept as complete");
        assertThat(badges()).contains("Complete");
        click("Record the decision");
        find(DatePicker.class).single().setValue(LocalDate.of(2017, 10, 20));
        click("Record");
        TextField number =
                find(TextField.class).withLabel("Number of the resolution").single();
        assertThat(number.getErrorMessage()).isEqualTo("Choose the resolution, or write what it is called.");
        number.setValue("EC/2017/3");
        votes("For").setValue(joining.mostVotes());
        votes("Against").setValue(1);
        votes("Abstaining").setValue(0);
        click("Record");
        assertThat(votes("For").getErrorMessage()).startsWith("These are more votes than there are members.");
        votes("Against").setValue(0);
        click("Record");
        click("Approve");
        assertThat(paragraphs())
                .contains(
                        "The fee of 2017 is USD\u00a08,000.",
                        "The first invoice is issued now and goes to the applicant by e-mail. It cannot be undone.");
        click("Approve");

        assertThat(badges()).contains("Approved");
        assertThat(jdbc.sql("""
                        select count(*) from membership.invoice i
                        join membership.application a on a.id = i.application_id
                        where a.id = ? and i.total = 8000""").param(id.value()).query(Integer.class).single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from app.account where email = 'contact-gimhae@city.example'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from app.mail where reference = ? and template = 'application'")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .as("link, handed in, given back, handed in, complete, approved")
                .isEqualTo(6);
    }

    @Test
    @As(Role.STAFF)
    void approvesInAYearThatNoEditionCoversAndSaysSo() throws Exception {
        ApplicationId id = submitted("Yangsan", MembershipCategory.FULL, 300_000L);
        joining.accept(id, joining.find(id).orElseThrow().version());
        UI.getCurrent().navigate("desk/applications/" + id);
        click("Record the decision");
        find(TextField.class).withLabel("Number of the resolution").single().setValue("EC/2026/1");
        click("Record");
        click("Approve");

        assertThat(paragraphs()).contains("No invoice is issued. It cannot be undone.");
        assertThat(paragraphs()).anyMatch(it -> it.contains("cannot be named, so there will be no invoice yet"));
        click("Approve");
        assertThat(badges()).contains("Approved");
    }

    @Test
    @As(Role.STAFF)
    void approvesFriendsWhoPayNothingAndSaysSo() throws Exception {
        ApplicationId id = submitted("Rivers", MembershipCategory.FRIENDSHIP, 300_000L);
        String token = joining.link(id).orElseThrow().substring("/join/".length());
        assertThat(applying.fee(token)).contains(new FirstFee.Free(2017));
        joining.accept(id, joining.find(id).orElseThrow().version());
        UI.getCurrent().navigate("desk/applications/" + id);
        click("Record the decision");
        assertThat(find(DatePicker.class).single().isAutoOpen())
                .as("a calendar that hides the buttons")
                .isFalse();
        find(DatePicker.class).single().setValue(LocalDate.of(2017, 10, 20));
        find(TextField.class).withLabel("Number of the resolution").single().setValue("EC/2017/4");
        click("Record");
        click("Approve");
        assertThat(paragraphs())
                .contains("Members of this category pay no fee in 2017.", "No invoice is issued. It cannot be undone.");
        click("Approve");

        assertThat(badges()).contains("Approved");
        assertThat(jdbc.sql("select count(*) from membership.invoice where application_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(joining.find(id).orElseThrow().member()).isNotNull();
    }

    @Test
    @As(Role.STAFF)
    void showsWhomAnApplicantResemblesAndRefusesAName() throws Exception {
        ApplicationId id = submitted("Seoul", MembershipCategory.FULL, 9_776_000L);
        UI.getCurrent().navigate("desk/applications/" + id);

        assertThat(spans()).anyMatch(it -> it.startsWith("same name"));
        click("Withdraw");
        click("Withdraw");
        assertThat(badges()).contains("Withdrawn");
    }

    @Test
    @As(Role.ADMIN)
    void letsAdministratorsAddARuleFromADayOn() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        UI.getCurrent().navigate("desk/applications/rules");
        assertThat(rules()).isEqualTo(2);
        click("New rule");
        click("Add the rule");
        assertThat(find(DatePicker.class).single().getErrorMessage()).startsWith("Give a day");
        find(DatePicker.class).single().setValue(day);
        click("Add the rule");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say where it is written.");
        find(TextArea.class).single().setValue("GA/2012/1 <b>");
        click("Add the rule");

        assertThat(rules()).isEqualTo(3);
        assertThat(jdbc.sql("select after_value from membership.record_change where subject = 'joining-rule'")
                        .query(String.class)
                        .list())
                .contains("GA/2012/1 <b>", "EXECUTIVE_COMMITTEE");
        click("New rule");
        find(DatePicker.class).single().setValue(day);
        find(TextArea.class).single().setValue("Once more");
        click("Add the rule");
        assertThat(find(DatePicker.class).single().getErrorMessage()).startsWith("There is a rule from that day on");
        jdbc.sql("delete from membership.joining_rule where valid_from = ?")
                .param(day)
                .update();
    }

    @Test
    @As(Role.STAFF)
    void letsStaffReadTheRules() {
        UI.getCurrent().navigate("desk/applications/rules");

        assertThat(rules()).isEqualTo(2);
        assertThat(find(Button.class).withText("New rule").all()).isEmpty();
    }

    private int rules() {
        Grid<?> list = find(Grid.class).single();
        return test(list).size();
    }

    private WholeNumber votes(String label) {
        return find(WholeNumber.class).withLabel(label).single();
    }

    private ApplicationId submitted(String name, MembershipCategory category, long people) throws Exception {
        String email = UUID.randomUUID() + "@city.example";
        applying.begin(new StartApplication(category, name, CountryCode.KR, email, true));
        ApplicationId id = joining.list(new ApplicationSummary.Filter(null, name), 0, 10)
                .getLast()
                .id();
        String token = joining.link(id).orElseThrow().substring("/join/".length());
        SizeFigure size = new SizeFigure(2016, people, "Statistics Korea");
        List<ApplicationPart> parts = List.of(
                new ApplicationPart.Organisation(
                        name, "", List.of(), MemberKind.CITY, "", List.of("1 Main Street"), size, 2017),
                new ApplicationPart.Contact(
                        "Minji Kim", "Office", "contact-" + name.toLowerCase(Locale.ROOT) + "@city.example", ""),
                new ApplicationPart.Signatory("Lee", "Mayor"),
                new ApplicationPart.Statement("We want to learn."));
        for (ApplicationPart part : parts) {
            applying.save(token, joining.find(id).orElseThrow().version(), part);
        }
        applying.attach(
                token, "Letter.pdf", new ByteArrayInputStream(("%PDF-1.4 " + id).getBytes(StandardCharsets.US_ASCII)));
        applying.submit(token, joining.find(id).orElseThrow().version());
        return id;
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private List<String> badges() {
        return find(Span.class).withClassName("state-badge").all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
