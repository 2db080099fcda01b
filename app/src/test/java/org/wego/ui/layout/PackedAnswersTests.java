package org.wego.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last answer of a view is kept small, and comes back as it was. */
class PackedAnswersTests {

    private final UIInternals view = new UI().getInternals();

    @ParameterizedTest
    @ValueSource(strings = {"수원시", "Cần Thơ", "Düren", "\"…–’\"", "\uD83C\uDFD9", "plain"})
    void anAnswerComesBackAsItWas(String text) {
        String answer = "{\"changes\": [" + ("\"" + text + "\",").repeat(2_000) + "0]}";
        view.setLastRequestResponse(answer);

        PackedAnswers.pack(view);
        assertThat(view.getLastRequestResponse().length()).isLessThan(answer.length() / 10);
        PackedAnswers.pack(view);
        PackedAnswers.unpack(view);
        assertThat(view.getLastRequestResponse()).isEqualTo(answer);
        PackedAnswers.unpack(view);
        assertThat(view.getLastRequestResponse()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"syncId\":1}"})
    void aShortAnswerStaysAsItIs(String answer) {
        view.setLastRequestResponse(answer);
        PackedAnswers.pack(view);
        assertThat(view.getLastRequestResponse()).isEqualTo(answer);
        PackedAnswers.unpack(view);
        assertThat(view.getLastRequestResponse()).isEqualTo(answer);
    }

    @Test
    void aViewThatHasNotAnsweredYetIsLeftAlone() {
        PackedAnswers.pack(view);
        PackedAnswers.unpack(view);
        assertThat(view.getLastRequestResponse()).isNull();
    }
}
