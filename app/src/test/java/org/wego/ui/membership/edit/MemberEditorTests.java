package org.wego.ui.membership.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

class MemberEditorTests extends ViewTest {

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    private final String name = "Yeosu " + UUID.randomUUID();

    @Test
    @As(Role.STAFF)
    void addsAMemberWithItsOtherNamesAndOpensIt() {
        UI.getCurrent().navigate("desk/members/new");
        test(find(Button.class).withText("Add a name").single()).click();
        test(find(TextField.class, find(NamesField.class).single())
                        .withLabel("Name")
                        .single())
                .setValue("여수시");
        test(field("Language")).setValue("ko");
        test(field("Joined")).setValue("2014-09");
        test(find(TextArea.class).withLabel("Address").single()).setValue("1 Sicheong-ro\nYeosu");
        type(name);
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        MemberDetails member = directory
                .details(directory.find(MemberSearch.of(name), 0, 2).getFirst().id())
                .orElseThrow();
        assertThat(member.names()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("여수시");
            assertThat(it.language()).isEqualTo("ko");
        });
        assertThat(member.summary().dates().joined()).hasToString("2014-09");
        assertThat(register.open(member.summary().id()).orElseThrow().profile().address())
                .containsExactly("1 Sicheong-ro", "Yeosu");
    }

    @Test
    @As(Role.STAFF)
    void saysAtTheFieldsWhatIsWrong() {
        UI.getCurrent().navigate("desk/members/new");
        test(field("Joined")).setValue("autumn 2014");
        save();

        assertThat(nameField().getErrorMessage()).isEqualTo("Give the name of the organisation.");
        assertThat(field("Joined").getErrorMessage()).contains("30 Apr 2017");
        type(name);
        test(field("Joined")).setValue("2014");
        test(field("Left")).setValue("2013");
        test(find(BigDecimalField.class).withLabel("Latitude").single()).setValue(new BigDecimal("91"));
        save();
        assertThat(field("Left").getErrorMessage()).contains("before it joined");
        assertThat(find(BigDecimalField.class).withLabel("Latitude").single().getErrorMessage())
                .contains("both latitude and longitude")
                .contains("from -90 to 90");
        assertThat(directory.count(MemberSearch.of(name))).isZero();
    }

    @Test
    @As(Role.STAFF)
    void refusesASecondMemberOfTheNameInTheCountryAndLeadsToTheFirst() {
        MemberId first = admit();
        UI.getCurrent().navigate("desk/members/new");
        type(name);
        ComboBox<?> country = find(ComboBox.class).withLabel("Country").single();
        test(country).selectItem("South Korea");
        save();

        assertThat(nameField().getErrorMessage()).contains("already");
        assertThat(find(Anchor.class).withText("Open that member").single().getHref())
                .isEqualTo("desk/members/" + first);
    }

    @Test
    @As(Role.STAFF)
    void asksBeforeItSavesAnotherSpellingOfAMember() {
        MemberId first = admit();
        UI.getCurrent().navigate("desk/members/new");
        type(name.toUpperCase(Locale.ROOT));
        ComboBox<?> country = find(ComboBox.class).withLabel("Country").single();
        test(country).selectItem("South Korea");
        save();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("“" + name
                        + "” is on record already. If this is the same organisation, correct its record instead.");
        assertThat(find(Anchor.class).withText("Open that member").single().getHref())
                .isEqualTo("desk/members/" + first);
        assertThat(directory.count(MemberSearch.of(name))).isOne();
        test(find(Button.class).withText("Save it as it is").single()).click();
        assertThat(directory.count(MemberSearch.of(name))).isEqualTo(2);
    }

    @Test
    @As(Role.STAFF)
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        MemberId id = admit();
        UI.getCurrent().navigate("desk/members/" + id + "/edit");
        MemberRegister.StaffRecord record = register.open(id).orElseThrow();
        register.revise(id, record.version(), profile(name + " City"));
        type(name + " Metropolitan");
        save();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(it -> it.contains("Somebody else has saved this member"));
        assertThat(nameField().getValue()).isEqualTo(name + " Metropolitan");
        assertThat(directory.details(id).orElseThrow().summary().name()).isEqualTo(name + " City");
    }

    @Test
    @As(Role.STAFF)
    void savesACorrection() {
        MemberId id = admit();
        UI.getCurrent().navigate("desk/members/" + id + "/edit");
        type(name + " City");
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo(name + " City");
        assertThat(register.history(id, 0, 5).getFirst().before()).isEqualTo(name);
    }

    @Test
    @As(Role.MEMBER)
    void isClosedToMembers() {
        UI.getCurrent().navigate("desk/members/" + MemberId.next() + "/edit");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
        UI.getCurrent().navigate("desk/members/new");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("DeniedScreen");
    }

    private MemberId admit() {
        return ((MemberOutcome.Saved) register.admit(profile(name))).member();
    }

    private static MemberProfile profile(String name) {
        return MemberProfile.of(
                name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, MembershipDates.UNKNOWN);
    }

    private void type(String text) {
        test(nameField()).setValue(text);
    }

    private TextField nameField() {
        return find(TextField.class).withLabel("Name").all().stream()
                .filter(it -> it.isRequiredIndicatorVisible())
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
