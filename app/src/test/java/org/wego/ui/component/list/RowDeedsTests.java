package org.wego.ui.component.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;

class RowDeedsTests {

    private record Guest(String name, boolean here) {}

    private final RowDeeds<Guest> deeds = new RowDeeds<>(_ -> new Button());

    @Test
    void keepsTheButtonOfARowThatIsReadAgainAsItWas() {
        Component button = deeds.apply(new Guest("Office of Seoul", false));

        deeds.apply(new Guest("Office of Addis Ababa", true));

        assertThat(deeds.apply(new Guest("Office of Seoul", false))).isSameAs(button);
    }

    @Test
    void makesTheButtonAnewOfARowThatHasChanged() {
        Component button = deeds.apply(new Guest("Office of Seoul", false));

        assertThat(deeds.apply(new Guest("Office of Seoul", true))).isNotSameAs(button);
    }

    @Test
    void letsGoOfRowsThatWereScrolledPastLongAgo() {
        Component first = deeds.apply(new Guest("Office of Seoul", false));
        for (int i = 0; i < 500; i++) {
            deeds.apply(new Guest("Office " + i, false));
        }

        assertThat(deeds.apply(new Guest("Office of Seoul", false))).isNotSameAs(first);
    }
}
