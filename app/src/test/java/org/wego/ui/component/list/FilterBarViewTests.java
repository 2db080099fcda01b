package org.wego.ui.component.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.mail.MailState;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.form.DayPicker;

@As(Role.STAFF)
class FilterBarViewTests extends ViewTest {

    private final AtomicInteger shown = new AtomicInteger();

    private FilterBar bar;
    private TextField text;
    private ComboBox<MailState> state;
    private CountryBox country;
    private IntegerField year;
    private DayPicker day;

    @BeforeEach
    void makeOneOfEachKind() {
        UI.getCurrent().navigate("desk");
        bar = new FilterBar(shown::incrementAndGet);
        text = bar.search("q", "mail.search");
        state = bar.choice("state", "mail.state", MailState.values(), "mail.state.");
        country = bar.country("country", "economy.country");
        year = bar.year("year", "economy.year");
        day = bar.day("from", "audit.from");
    }

    @Test
    void takesFromAnAddressWhatItAsksFor() {
        bar.read(new Location("desk/list?q=Se%C3%BAl&state=FAILED&country=KR&year=2017&from=2017-11-01"));

        assertThat(text.getValue()).isEqualTo("Seúl");
        assertThat(state.getValue()).isEqualTo(MailState.FAILED);
        assertThat(country.getValue()).isEqualTo(CountryCode.KR);
        assertThat(year.getValue()).isEqualTo(2017);
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2017, 11, 1));
        assertThat(shown).as("what was read is shown by whoever read it").hasValue(0);
    }

    @Test
    void letsNonsenseInAnAddressNarrowNothing() {
        bar.read(new Location("desk/list?state=FAILED&country=KR&year=2017&from=2017-11-01"));
        bar.read(new Location("desk/list?state=failed&country=Atlantis&year=99999999999&from=2017-02-30&q"));

        assertThat(List.of(text.isEmpty(), state.isEmpty(), country.isEmpty(), year.isEmpty(), day.isEmpty()))
                .containsOnly(true);
        assertThat(bar.address().parameters().getParameters()).isEmpty();
    }

    @Test
    void writesEachChangeIntoTheAddressAndShowsIt() {
        bar.read(new Location("desk/list"));
        text.setValue("Kim");
        state.setValue(MailState.UNCLEAR);
        day.setValue(LocalDate.of(2017, 11, 1));
        text.clear();

        assertThat(shown).hasValue(4);
        assertThat(bar.address().parameters().getParameters())
                .isEqualTo(Map.of("state", List.of("UNCLEAR"), "from", List.of("2017-11-01")));
    }

    @Test
    void keepsWhatHasNoField() {
        StringBuilder tab = new StringBuilder();
        bar.address()
                .keep(
                        "tab",
                        () -> tab.isEmpty() ? Optional.empty() : Optional.of(tab.toString()),
                        asked -> tab.replace(0, tab.length(), asked.orElse("")));
        bar.read(new Location("desk/list?tab=fees"));

        assertThat(tab).hasToString("fees");
        assertThat(bar.address().parameters().getQueryString()).isEqualTo("tab=fees");
        bar.read(new Location("desk/list"));
        assertThat(tab).isEmpty();
    }
}
