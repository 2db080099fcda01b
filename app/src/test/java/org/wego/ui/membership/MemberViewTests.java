package org.wego.ui.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;
import org.wego.ui.component.StateBadge;

class MemberViewTests extends ViewTest {

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    /** In every name of a test, so that it finds its own members only. */
    private final String mark = "t" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @As(Role.STAFF)
    void findsAMemberByAnyOfItsNamesWithoutAccents() {
        admit("Hà Nội", CountryCode.VN, new MemberName("Tonkin " + mark, MemberName.Kind.FORMER, null));
        admit("Seoul", CountryCode.KR);
        list(Map.of());
        TextField search = find(TextField.class).withLabel("Search").single();

        test(search).setValue("ha NOI " + mark);
        assertThat(names()).containsExactly("Hà Nội " + mark);
        test(search).setValue("tonkin" + mark);
        assertThat(names()).containsExactly("Hà Nội " + mark);
        assertThat(texts(Span.class)).contains("1 member");
        test(search).setValue("nobody" + mark);
        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateText()).contains("No member matches");
    }

    @Test
    @As(Role.STAFF)
    void showsWhatTheAddressAsksFor() {
        admit("Seoul", CountryCode.KR);
        admit("Goyang", CountryCode.KR);
        admit("Nairobi", CountryCode.KE);

        list(Map.of("q", mark, "country", "KR", "sort", "NAME", "desc", ""));
        assertThat(names()).containsExactly("Seoul " + mark, "Goyang " + mark);
        list(Map.of("q", mark, "region", "AFRICA"));
        assertThat(names()).containsExactly("Nairobi " + mark);
        list(Map.of("q", mark, "standing", "LEFT"));
        assertThat(test(grid()).size()).isZero();
        list(Map.of("q", mark, "region", "ATLANTIS"));
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(find(ComboBox.class).withLabel("Region").single().isEmpty()).isTrue();
    }

    @Test
    @As(Role.STAFF)
    void namesEachCategoryRegionAndStandingThatItOffers() {
        UI.getCurrent().navigate("desk/members", QueryParameters.simple(Map.of("category", "FULL")));
        ComboBox<MembershipCategory> category = combo("Category");
        assertThat(category.getValue()).isEqualTo(MembershipCategory.FULL);
        assertThat(category.getItemLabelGenerator().apply(MembershipCategory.FULL))
                .isEqualTo("Full members");
        assertThat(List.of(Region.values()))
                .allSatisfy(it -> assertThat(this.<Region>combo("Region")
                                .getItemLabelGenerator()
                                .apply(it))
                        .isNotBlank());
        assertThat(List.of(Standing.values()))
                .allSatisfy(it -> assertThat(this.<Standing>combo("State")
                                .getItemLabelGenerator()
                                .apply(it))
                        .isNotBlank());
    }

    @SuppressWarnings("unchecked")
    private <E> ComboBox<E> combo(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    @Test
    @As(Role.STAFF)
    void needsTheSameStatementsForOneMemberAndForSixty() {
        admit("Seoul", CountryCode.KR);
        int one = SentStatements.of(this::listFirst);
        IntStream.range(0, 59).forEach(i -> admit("City " + i, CountryCode.KE));
        UI.getCurrent().navigate("desk");

        assertThat(SentStatements.of(this::listFirst)).isEqualTo(one).isBetween(3, 12);
        assertThat(test(grid()).size()).isEqualTo(60);
    }

    @Test
    @As(Role.STAFF)
    void opensAMemberWithItsStandingFactsAndInvoices() {
        MemberId seoul = admit("Seoul", CountryCode.KR, new MemberName("서울 " + mark, MemberName.Kind.TRANSLATED, "ko"));
        register.record(seoul, SizeKind.POPULATION, null, new SizeFigure(2017, 9_776_000, "Seoul Open Data"));
        open(seoul);

        assertThat(find(H1.class).single().getText()).isEqualTo("Seoul " + mark);
        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Member");
        assertThat(texts(Span.class)).contains("9,776,000", "2017", "Seoul Open Data", "서울 " + mark, "4 May 2010");
        assertThat(find(Anchor.class)
                        .withText("Invoices of this member")
                        .single()
                        .getHref())
                .isEqualTo("desk/invoices?member=" + seoul);
        assertThat(texts(H2.class))
                .contains("Population", "Contacts", "Notes", "History")
                .doesNotContain("Employees worldwide");
    }

    @Test
    @As(Role.STAFF)
    void addsAFigureAndRefusesOneThatCannotBe() {
        MemberId id = admit("Seoul", CountryCode.KR);
        open(id);
        test(find(Button.class).withText("Add a figure").single()).click();
        test(find(IntegerField.class).single()).setValue(2999);
        test(find(TextField.class).withLabel("Persons").single()).setValue("9.776");
        test(find(Button.class).withText("Save the figure").single()).click();

        assertThat(find(TextField.class).withLabel("Persons").single().isInvalid())
                .isTrue();
        assertThat(find(TextField.class).withLabel("Source").single().getErrorMessage())
                .contains("Say who published it");
        test(find(TextField.class).withLabel("Persons").single()).setValue("9,776,000");
        test(find(TextField.class).withLabel("Source").single()).setValue("Seoul Open Data");
        test(find(Button.class).withText("Save the figure").single()).click();
        assertThat(find(IntegerField.class).single().getErrorMessage()).contains("from 1900 to 2100");
        test(find(IntegerField.class).single()).setValue(2017);
        test(find(Button.class).withText("Save the figure").single()).click();

        assertThat(directory.details(id).orElseThrow().series(SizeKind.POPULATION))
                .containsExactly(new SizeFigure(2017, 9_776_000, "Seoul Open Data"));
        assertThat(texts(Span.class)).contains("9,776,000");
    }

    @Test
    @As(Role.STAFF)
    void keepsTheFigureThatWasTypedWhereSomebodyElseWasFaster() {
        MemberId id = admit("Seoul", CountryCode.KR);
        open(id);
        test(find(Button.class).withText("Add a figure").single()).click();
        test(find(IntegerField.class).single()).setValue(2017);
        TextField persons = find(TextField.class).withLabel("Persons").single();
        test(persons).setValue("9,776,000");
        test(find(TextField.class).withLabel("Source").single()).setValue("Seoul Open Data");
        SizeFigure faster = new SizeFigure(2017, 9_857_426, "Ministry of the Interior");
        register.record(id, SizeKind.POPULATION, null, faster);
        test(find(Button.class).withText("Save the figure").single()).click();

        assertThat(persons.getErrorMessage()).contains("9,857,426", "Ministry of the Interior", "Save again");
        assertThat(persons.getValue()).isEqualTo("9,776,000");
        assertThat(directory.details(id).orElseThrow().series(SizeKind.POPULATION))
                .containsExactly(faster);
        test(find(Button.class).withText("Save the figure").single()).click();
        assertThat(directory.details(id).orElseThrow().series(SizeKind.POPULATION))
                .containsExactly(new SizeFigure(2017, 9_776_000, "Seoul Open Data"));
    }

    @Test
    @As(Role.STAFF)
    void withdrawsAFigureAfterAsking() {
        MemberId id = admit("Seoul", CountryCode.KR);
        register.record(id, SizeKind.POPULATION, null, new SizeFigure(2016, 1, "A typing error"));
        open(id);
        find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().orElse("").equals("Withdraw the population of 2016"))
                .forEach(it -> test(it).click());
        assertThat(directory.details(id).orElseThrow().series(SizeKind.POPULATION))
                .hasSize(1);
        confirm();

        assertThat(directory.details(id).orElseThrow().series(SizeKind.POPULATION))
                .isEmpty();
        assertThat(texts(Paragraph.class)).contains("No figure on record. Without one the fee cannot be found.");
    }

    @Test
    @As(Role.STAFF)
    void showsFromWhatToWhatARecordWasChanged() {
        MemberId id = admit("Seoul", CountryCode.KR);
        MemberRegister.StaffRecord record = register.open(id).orElseThrow();
        register.revise(id, record.version(), profile("Seoul Metropolitan", CountryCode.KR));
        open(id);
        GridTester<? extends Grid<?>, ?> rows = test(grid());

        assertThat(rows.getCellText(0, 1)).isEqualTo("staff@wego.example");
        assertThat(rows.getCellText(0, 2)).isEqualTo("Name");
        assertThat(rows.getCellText(0, 3)).isEqualTo("Seoul " + mark);
        assertThat(rows.getCellText(0, 4)).isEqualTo("Seoul Metropolitan " + mark);
    }

    @Test
    @As(Role.MEMBER)
    void showsMembersOnlyWhatEverybodyMayKnow() {
        open(asStaff(() -> admit("Seoul", CountryCode.KR)));

        assertThat(texts(H2.class)).contains("Membership").doesNotContain("Contacts", "Address", "Notes", "History");
        assertThat(find(Button.class).withText("Edit").all()).isEmpty();
        list(Map.of());
        assertThat(find(Button.class).withText("Add a member").all()).isEmpty();
    }

    @Test
    @As(Role.STAFF)
    void saysThatAMemberDoesNotExist() {
        open(MemberId.next());
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
        UI.getCurrent().navigate("desk/members/seoul");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }

    private MemberId admit(String name, CountryCode country, MemberName... names) {
        MemberProfile bare = profile(name, country);
        MemberProfile profile =
                bare.draft().country(country).names(List.of(names)).profile();
        return ((MemberOutcome.Saved) register.admit(profile)).member();
    }

    private MemberProfile profile(String name, CountryCode country) {
        return MemberProfile.of(
                name + " " + mark,
                MembershipCategory.FULL,
                MemberKind.CITY,
                country,
                MembershipDates.since(PartialDate.parse("2010-05-04")));
    }

    private static <T> T asStaff(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    "staff@wego.example", null, Role.STAFF.authorities())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void list(Map<String, String> parameters) {
        UI.getCurrent().navigate("desk/members", QueryParameters.simple(parameters));
    }

    private void listFirst() {
        list(Map.of("q", mark));
        assertThat(test(grid()).getLitRendererPropertyValue(0, 0, "text", String.class))
                .isNotBlank();
    }

    private void open(MemberId id) {
        UI.getCurrent().navigate("desk/members/" + id);
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private List<String> names() {
        GridTester<? extends Grid<?>, ?> rows = test(grid());
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.getLitRendererPropertyValue(row, 0, "text", String.class))
                .toList();
    }

    private <T extends Component & HasText> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(T::getText).toList();
    }
}
