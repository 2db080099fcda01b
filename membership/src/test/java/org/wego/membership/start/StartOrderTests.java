package org.wego.membership.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartOrderTests {

    private static final StartData CITIES = part("cities");
    private static final StartData BODIES = part("bodies", "cities");
    private static final StartData AWARDS = part("awards", "cities", "bodies");
    private static final StartData DUES = part("dues");

    private record Part(String subject, Set<String> after) implements StartData {

        @Override
        public void load() {
            throw new AssertionError("the order is known without loading");
        }
    }

    private static StartData part(String subject, String... after) {
        return new Part(subject, Set.of(after));
    }

    @Test
    void loadsWhatOthersBuildOnFirstAndOtherwiseByName() {
        assertThat(StartOrder.of(List.of(AWARDS, BODIES, CITIES, DUES))).containsExactly(CITIES, BODIES, AWARDS, DUES);
    }

    @Test
    void isTheSameHoweverThePartsAreFound() {
        List<StartData> found = new ArrayList<>(List.of(AWARDS, BODIES, CITIES, DUES));
        Random seeded = new Random(9);
        for (int i = 0; i < 24; i++) {
            Collections.shuffle(found, seeded);

            assertThat(StartOrder.of(found)).containsExactly(CITIES, BODIES, AWARDS, DUES);
        }
    }

    @Test
    void refusesASubjectThatTwoBring() {
        assertThatThrownBy(() -> StartOrder.of(List.of(CITIES, part("cities", "dues"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two start data are called cities");
    }

    @Test
    void refusesToBuildOnWhatNobodyBrings() {
        assertThatThrownBy(() -> StartOrder.of(List.of(BODIES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bodies builds on cities, which nobody brings");
    }

    @Test
    void refusesACircle() {
        assertThatThrownBy(() -> StartOrder.of(List.of(part("cities", "dues"), part("dues", "bodies"), BODIES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("start data build on each other in a circle: [bodies, cities, dues]");
    }
}
