package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.Stated;
import org.wego.account.AccountAdministration;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.knowledge.search.synonym.SynonymEditing;
import org.wego.membership.access.Role;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;
import org.wego.security.AccountId;

/**
 * Every text field of every form is filled with what keyboards and clipboards bring; afterwards no column of the database
 * holds anything but clean text.
 */
class TypedTextsViewTests extends TypedForms {

    private static final Path SCREENS = Path.of("src/main/java/org/wego/ui");

    static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("E-mail", "office@düren.example"),
            Map.entry("Phone", "+82 2 720 2934"),
            Map.entry("Website", "www.city.example"),
            Map.entry("Joined", "2017-04"),
            Map.entry("Day", "2017-04"),
            Map.entry("First documented", "2016"),
            Map.entry("Left", "2018-12-31"),
            Map.entry("Language", "ko"),
            Map.entry("Name of the term", "2051–2054"),
            Map.entry("Begins", "2051"),
            Map.entry("Ends", "2054"),
            Map.entry("From", "2052-04"),
            Map.entry("Until", "2053-04-30"),
            Map.entry("No longer from", "2053-01"),
            Map.entry("Opened", "2052-04"),
            Map.entry("Closed", "2053-04-30"),
            Map.entry("Partner since", "2052"),
            Map.entry("Partner until", "2053-04"),
            Map.entry("Quorum", "1/2"),
            Map.entry("First day", "2016-04"),
            Map.entry("Last day", "2016-04-30"),
            Map.entry("Persons", "9,776,000"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Autowired
    SynonymEditing synonyms;

    @Autowired
    MemberContacts contacts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    ReadingLists lists;

    @Test
    void knowsEveryFormThatHasATextField() throws IOException {
        Pattern field = Pattern.compile("new (TextField|TextArea|EmailField)\\b|[sS]etAllowCustomValue");
        try (Stream<Path> screens = Files.walk(SCREENS)) {
            Set<String> found = screens.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> field.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(found)
                    .as("forms with text fields, all of which are filled somewhere")
                    .isEqualTo(Stated.TYPED.all().keySet());
        }
    }

    @Test
    void knowsTheTestThatTypesIntoEachForm() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(Stated.TYPED.all())
                .allSatisfy((form, test) -> assertThat(test)
                        .as(form)
                        .satisfiesAnyOf(
                                it -> assertThat(tests).contains(it),
                                it -> assertThat(it).startsWith("only ")));
    }

    @Test
    @As(Role.STAFF)
    void keepsWordsThatMeanTheSame() {
        navigate("desk/knowledge/synonyms", Component.class);
        click("Add words that mean the same");
        fill();
        click("Save");

        assertThat(synonyms.list()).anySatisfy(it -> assertThat(it.words()).containsExactlyInAnyOrder(name, "2 line"));
        synonyms.list().stream().filter(it -> it.words().contains(name)).forEach(synonyms::remove);
    }

    @Test
    @As(Role.STAFF)
    void recordsAMemberItsFiguresAndItsContacts() {
        navigate("desk/members/new", Component.class);
        click("Add a name");
        fill();
        select("Category").setValue(MembershipCategory.FULL);
        select("Kind").setValue(MemberKind.CITY);
        click("Save");

        MemberSummary member = directory.find(MemberSearch.of(name), 0, 2).getFirst();
        MemberProfile profile = register.open(member.id()).orElseThrow().profile();
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.names()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo(name);
            assertThat(other.language()).isEqualTo("ko");
        });
        assertThat(profile.address()).containsExactly(name, "2 line");
        assertThat(profile.notes()).isEqualTo(name + "\n2 line");
        assertThat(profile.source()).isEqualTo(name);
        assertThat(String.valueOf(profile.dates().joined())).isEqualTo("2017-04");

        UI.getCurrent().navigate("desk/members/" + member.id());
        click("Add a contact");
        fill();
        click("Add the contact");
        assertThat(contacts.of(member.id())).singleElement().satisfies(contact -> {
            assertThat(contact.person().name()).isEqualTo(name);
            assertThat(contact.person().email()).as("what mailto: carries").isEqualTo("office@düren.example");
            assertThat(contact.representation().mandate().duty()).isEqualTo(name);
        });

        click("Add a figure");
        find(IntegerField.class).single().setValue(2017);
        fill();
        click("Save the figure");
        assertThat(directory.details(member.id()).orElseThrow().series(SizeKind.POPULATION))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo(9_776_000);
                    assertThat(figure.source()).isEqualTo(name);
                });
    }

    @Test
    @As(Role.ADMIN)
    void opensOneAccountForOneAddress() {
        String email = AccountId.next() + "@city.example";
        navigate("desk/administration/accounts", Component.class);
        for (int attempt = 0; attempt < 3; attempt++) {
            click("Invite");
            fill();
            find(EmailField.class).single().setValue(Typed.in(random, email));
            select("Role").setValue(Role.STAFF);
            click("Invite");
            find(Dialog.class).all().forEach(Dialog::close);
        }

        assertThat(administration.accounts(Typed.in(random, email), 0, 10))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.email()).isEqualTo(email);
                    assertThat(account.name()).isEqualTo(name);
                });
    }

    @Test
    @As(Role.MEMBER)
    void namesAReadingListAndRenamesIt() {
        navigate("desk/knowledge/lists", Component.class);
        click("New list");
        fill();
        click("Begin the list");
        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        click("Rename");
        fill();
        click("Save the name");
        assertThat(lists.own()).extracting(ReadingList::name).contains(name);
        lists.own().forEach(it -> lists.delete(it.id()));
    }

    @Test
    @As(Role.STAFF)
    void saysWhichSignOfAMemberInvoicesCannotPrint() {
        navigate("desk/members/new", Component.class);
        TextField named = find(TextField.class).withLabel("Name").single();
        named.setValue("น้ำ");
        TextArea lines = find(TextArea.class).withLabel("Address").single();
        lines.setValue("〒 ㈱ ☎\n1 น้ำ");
        click("Save");
        assertThat(named.getErrorMessage()).startsWith(COMPLAINT);
        assertThat(lines.getErrorMessage()).startsWith(COMPLAINT);
    }
}
