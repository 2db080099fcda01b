package org.wego.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturedSeatTests {

    @Test
    void breaksANameBetweenItsWords() {
        assertThat(PicturedSeat.lines("Seoul")).containsExactly("Seoul");
        assertThat(PicturedSeat.lines("Seberang Perai")).containsExactly("Seberang Perai");
        assertThat(PicturedSeat.lines("Ulyanovsk Region")).containsExactly("Ulyanovsk", "Region");
    }

    @Test
    void cutsANameThatIsLongerThanItsRoom() {
        assertThat(PicturedSeat.lines("Llanfairpwllgwyngyllgogerychwyrndrobwll"))
                .containsExactly("Llanfairpwllgw…");
        assertThat(PicturedSeat.lines("The Metropolitan Municipality of the Greater Area of the Coast"))
                .containsExactly("The", "Metropolitan", "Municipality…");
        assertThat(PicturedSeat.lines("x".repeat(200)))
                .singleElement()
                .asString()
                .hasSize(15);
    }
}
