package org.wego.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.ui.component.form.MemberBox;

@As(Role.STAFF)
class CitiesViewTests extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MemberRegister register;

    private String city = "";
    private UUID event = UUID.randomUUID();

    @BeforeEach
    void record() {
        city = "Port " + UUID.randomUUID();
        event = UUID.randomUUID();
        jdbc.sql("""
                        insert into programs.event (id, version, title, title_key, begins_earliest, begins_latest,
                            ends_earliest, ends_latest, place, country, source)
                        values (?, 0, 'Regatta', '|regatta|', date '1999-05-01', date '1999-05-01',
                            date '1999-05-02', date '1999-05-02', ?, 'NZ', 'Test')""").param(event).param(city).update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programs.event where id = ?").param(event).update();
    }

    @Test
    void letsStaffSayWhichMemberACityIs() {
        String name = "Harbour " + UUID.randomUUID();
        MemberId member = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.NZ, MembershipDates.UNKNOWN)))
                .member();
        UI.getCurrent().navigate("desk/cities");
        click(city);
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText("Choose the member")
                        .single())
                .click();
        assertThat(memberOfTheEvent()).as("nobody was chosen").isEmpty();
        find(MemberBox.class).single().choose(member);
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText("Choose the member")
                        .single())
                .click();

        assertThat(memberOfTheEvent()).contains(member.value());
        assertThat(buttons(city)).isEmpty();
        assertThat(register.history(member, 0, 1))
                .extracting(MemberChange::field)
                .containsExactly(MemberField.CITY);
    }

    private void click(String of) {
        test(buttons(of).getFirst()).click();
    }

    /** The buttons of the list, by the city that they are for. */
    @SuppressWarnings("unchecked")
    private List<Button> buttons(String of) {
        GridTester<Grid<Object>, Object> rows =
                test((Grid<Object>) find(Grid.class).single());
        return IntStream.range(0, rows.size())
                .filter(row -> rows.getCellText(row, 0).equals(of))
                .mapToObj(row -> (Button) rows.getCellComponent(row, 3))
                .toList();
    }

    private Optional<UUID> memberOfTheEvent() {
        return jdbc.sql("select member_id from programs.event where id = ?")
                .param(event)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }
}
