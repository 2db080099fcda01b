package org.wego.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Does by mouse or by keyboard what a form asks for, and counts what the hand has to do. */
abstract class TermHand {

    /** As far as the keyboard may have to go from one thing to the next one of a screen. */
    private static final int FAR = 400;

    private static final String FOCUSED = """
            () => {
                let at = document.activeElement;
                while (at?.shadowRoot?.activeElement) {
                    at = at.shadowRoot.activeElement;
                }
                const named = at.getAttribute('aria-labelledby')?.split(' ')
                    .map((id) => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
                return (at.getAttribute('aria-label') || at.labels?.[0]?.textContent || named || at.textContent || '').trim();
            }""";

    final Page page;
    private int deeds;

    TermHand(Page page) {
        this.page = page;
    }

    /** Clicks, or keys that are pressed, letters of texts not counted. */
    int deeds() {
        return deeds;
    }

    final void count() {
        deeds++;
    }

    /** Presses the button of this name. */
    abstract void press(String button);

    /** Writes a text into the field of this name, in the place of what was there. */
    abstract void write(String field, String text);

    /** Takes the city of this name in the field of this name. */
    abstract void choose(String field, String city);

    final Locator offered(String city) {
        return page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(city))
                .first();
    }

    /** A hand on the mouse, that types only what has to be typed. */
    static final class OnMouse extends TermHand {

        OnMouse(Page page) {
            super(page);
        }

        @Override
        void press(String button) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(button).setExact(true))
                    .last()
                    .click();
            count();
        }

        @Override
        void write(String field, String text) {
            Locator box = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                    .last();
            box.click();
            count();
            box.fill(text);
        }

        @Override
        void choose(String field, String city) {
            page.getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions().setName(field).setExact(true))
                    .click();
            count();
            page.keyboard().type(city);
            offered(city).click();
            count();
        }
    }

    /** Both hands on the keyboard: the mouse is never touched. */
    static final class OnKeyboard extends TermHand {

        OnKeyboard(Page page) {
            super(page);
        }

        private void key(String key) {
            page.keyboard().press(key);
            count();
        }

        private void goTo(String name) {
            for (int step = 0; step < FAR; step++) {
                if (page.evaluate(FOCUSED).equals(name)) {
                    return;
                }
                key("Tab");
            }
            throw new AssertionError("The keyboard does not get to: " + name + ", but to " + page.evaluate(FOCUSED));
        }

        @Override
        void press(String button) {
            goTo(button);
            key("Enter");
        }

        @Override
        void write(String field, String text) {
            goTo(field);
            key("Control+A");
            page.keyboard().type(text);
        }

        @Override
        void choose(String field, String city) {
            goTo(field);
            page.keyboard().type(city);
            assertThat(offered(city)).isVisible();
            key("ArrowDown");
            key("Enter");
            assertThat(offered(city)).isHidden();
        }
    }
}
