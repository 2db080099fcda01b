package org.wego.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeaderTests {

    private final PageHeader head = new PageHeader();
    private final List<String> done = new ArrayList<>();

    private Button shown(String title, String words, String deed) {
        Button made = Buttons.worded(words, () -> done.add(deed));
        head.titled(title).actions(made);
        return button();
    }

    private Button button() {
        return head.getChildren()
                .flatMap(it -> it.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void click(Button button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }

    @Test
    void keepsAButtonThatIsMadeAnewAndHasItDoWhatTheNewOneWould() {
        Button before = shown("Fees of 2017", "Confirm", "old figures");

        Button after = shown("Fees of 2017", "Confirm", "new figures");

        assertThat(after).isSameAs(before);
        click(before, 1);
        assertThat(done).containsExactly("new figures");
    }

    @Test
    void doesOnceWhatIsClickedTwiceThoughTheFirstClickHasShownTheHeadAnew() {
        Button before = shown("Fees of 2017", "Confirm", "first");
        click(before, 1);
        shown("Fees of 2017", "Confirm", "second");

        click(before, 2);

        assertThat(done).containsExactly("first");
    }

    @Test
    void countsEachClickOfWhatIsDoneAgainAndAgain() {
        for (int click = 1; click <= 3; click++) {
            head.titled("Goal").actions(new DeedButton("Raise", true, () -> done.add("raised")));
            click(button(), click);
        }

        assertThat(done).hasSize(3);
    }

    @Test
    void keepsNoButtonOfAnotherThing() {
        Button before = shown("Fees of 2017", "Confirm", "of 2017");

        assertThat(shown("Fees of 2018", "Confirm", "of 2018")).isNotSameAs(before);
    }

    @Test
    void keepsNoButtonThatSaysOrLooksOtherwise() {
        Button before = shown("Fees of 2017", "Confirm", "it");
        assertThat(shown("Fees of 2017", "Refresh", "it")).isNotSameAs(before);

        Button enabled = shown("Fees of 2017", "Confirm", "it");
        Button disabled = Buttons.worded("Confirm", () -> {});
        disabled.setEnabled(false);
        head.titled("Fees of 2017").actions(disabled);
        assertThat(disabled.getParent()).isPresent();
        assertThat(enabled.getParent()).isEmpty();
    }
}
