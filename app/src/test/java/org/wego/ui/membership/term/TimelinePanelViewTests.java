package org.wego.ui.membership.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;

/** Staff put on the time line of a member what happened to it, and mend what is wrong. */
class TimelinePanelViewTests extends ViewTest {

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    @Autowired
    TermKeeping terms;

    private final String mark = "line" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @As(Role.STAFF)
    void recordsThatACityResignedAndCameBack() {
        MemberId city = admit("Seoul");
        open(city);
        deed("Resign");
        find(DayPicker.class).single().setValue(LocalDate.of(2016, 12, 31));
        say("EC/2016/4", "Asked for by letter");
        click("Record that it resigned");

        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Left");
        assertThat(lines()).first().asString().contains("31 Dec 2016", "Resigned", "EC/2016/4; Asked for by letter");
        deed("Rejoin");
        find(DayPicker.class).single().setValue(LocalDate.of(2018, 1, 1));
        say("EC/2018/1", "");
        click("Record that it rejoined");
        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Member");
        assertThat(lines()).hasSize(3).first().asString().contains("1 Jan 2018", "Rejoined", "Full member");
    }

    @Test
    @As(Role.STAFF)
    void saysWhyItCannotBeAndKeepsWhatWasTyped() {
        MemberId city = admit("Seoul");
        open(city);
        deed("Suspend");
        find(DayPicker.class).single().setValue(LocalDate.of(2010, 5, 4));
        click("Suspend the membership");
        assertThat(refusal()).isEqualTo("Say who decided it, or why.");
        say("", "Dues of three years");
        click("Suspend the membership");
        assertThat(refusal()).startsWith("The membership began on that day or later.");
        find(DayPicker.class).single().clear();
        click("Suspend the membership");
        assertThat(find(DayPicker.class).single().getErrorMessage()).isEqualTo("Choose a day.");
        find(DayPicker.class).single().setValue(LocalDate.of(2015, 1, 1));
        put(city, new TermDeed.Suspend(LocalDate.of(2014, 1, 1), Grounds.decidedBy("EC/2014/1")));
        click("Suspend the membership");

        assertThat(refusal()).startsWith("Somebody changed this member since you opened it.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Dues of three years");
        click("Cancel");
        open(city);
        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Suspended");
        deed("Reinstate");
        say("", "Paid");
        click("Give its rights back");
        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Member");
    }

    @Test
    @As(Role.STAFF)
    void changesTheCategoryCorrectsItsDayAndTakesItBack() {
        MemberId city = admit("Seoul");
        open(city);
        deed("Change the category");
        find(DayPicker.class).single().setValue(LocalDate.of(2016, 1, 1));
        say("EC/2015/9", "");
        click("Change the category");
        assertThat(find(Select.class).single().getErrorMessage()).isEqualTo("Choose a category.");
        this.<MembershipCategory>select().setValue(MembershipCategory.FRIENDSHIP);
        click("Change the category");
        assertThat(lines()).first().asString().contains("1 Jan 2016", "Friendship member");

        mend("Change: Changed category", "Correct");
        TextField day = find(TextField.class).withLabel("Day").single();
        assertThat(day.getValue()).isEqualTo("1 Jan 2016");
        day.setValue("yesterday");
        click("Save the correction");
        assertThat(day.getErrorMessage()).startsWith("There is no such date. Write 2017");
        day.setValue("2017-01-01");
        click("Save the correction");
        assertThat(lines()).first().asString().contains("1 Jan 2017", "EC/2015/9");
        mend("Change: Changed category", "Take back");
        say("", "It was another city");
        click("Take it back");
        assertThat(lines()).hasSize(1);
        assertThat(directory.details(city).orElseThrow().profile().category()).isEqualTo(MembershipCategory.FULL);
    }

    @Test
    @As(Role.STAFF)
    void renamesACityThatIsFoundByBothNames() {
        MemberId city = admit("Seoul");
        open(city);
        deed("Rename");
        find(DayPicker.class).single().setValue(LocalDate.of(2016, 1, 1));
        find(TextField.class).withLabel("New name").single().setValue("Greater Seoul " + mark);
        say("City council", "");
        click("Rename the member");

        assertThat(lines()).first().asString().contains("Renamed", "Seoul " + mark + " → Greater Seoul " + mark);
        assertThat(directory.details(city).orElseThrow().names())
                .extracting(it -> it.name())
                .containsExactly("Seoul " + mark);
        mend("Change: Renamed", "Take back");
        say("", "Not decided yet");
        click("Take it back");
        assertThat(directory.details(city).orElseThrow().summary().name()).isEqualTo("Seoul " + mark);
    }

    @Test
    @As(Role.STAFF)
    void mergesARecordAndLeadsFromOneToTheOther() {
        MemberId goes = admit("Seoul Metropolitan");
        MemberId stays = admit("Seoul");
        open(goes);
        deed("Merge into another record");
        click("Merge the records");
        assertThat(find(MemberBox.class).single().getErrorMessage()).isEqualTo("Choose the record that goes on.");
        find(MemberBox.class).single().choose(stays);
        find(DayPicker.class).single().setValue(LocalDate.of(2016, 6, 30));
        say("", "Recorded twice");
        click("Merge the records");

        assertThat(hrefs()).contains("desk/members/" + stays);
        assertThat(lines()).first().asString().contains("Goes on as");
        open(stays);
        assertThat(lines()).first().asString().contains("Took over");
        assertThat(hrefs()).contains("desk/members/" + goes, "desk/invoices?member=" + goes);
    }

    @Test
    @As(Role.MEMBER)
    void isForStaffOnly() {
        UI.getCurrent().navigate("desk/members");
        MemberId any = directory.find(MemberSearch.ALL, 0, 1).getFirst().id();
        open(any);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .doesNotContain("Time line")
                .contains("Membership");
    }

    private void open(MemberId member) {
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/members/" + member);
    }

    private void deed(String deed) {
        mend("Put something on the time line", deed);
    }

    private void mend(String label, String deed) {
        test(find(UnfoldingButton.class).all().stream()
                        .filter(it -> it.getAriaLabel().orElse("").startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
        click(deed);
    }

    private void say(String decidedBy, String reason) {
        find(TextField.class).withLabel("Decided by").single().setValue(decidedBy);
        find(TextArea.class).withLabel("Reason").single().setValue(reason);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("refusal").single().getText();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select() {
        return find(Select.class).single();
    }

    private List<String> lines() {
        return find(ListItem.class, find(TimelinePanel.class).single()).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private List<String> hrefs() {
        return find(Anchor.class, find(TimelinePanel.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private void put(MemberId member, TermDeed deed) {
        terms.carryOut(member, terms.timeline(member).orElseThrow().version(), deed);
    }

    private MemberId admit(String name) {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name + " " + mark,
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.KR,
                        MembershipDates.since(PartialDate.parse("2010-05-04")))))
                .member();
    }
}
