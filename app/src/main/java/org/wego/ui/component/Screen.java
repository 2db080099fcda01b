package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;

/**
 * A screen of the desk: its {@link #head}, which names it, and what it shows below. The heading is the title of the
 * document too, and has the focus after the way led here from another screen.
 */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public abstract class Screen extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private final PageHeader head = new PageHeader();

    /** A screen that is named once it is known what it shows: by {@code head().titled(…)}. */
    protected Screen() {
        addClassName("page");
        add(head);
    }

    /**
     * A screen that always has the same name.
     *
     * @param title key of the name
     */
    protected Screen(String title) {
        this();
        head.titled(getTranslation(title));
    }

    /** What names the screen, says what it is for and offers what can be done. */
    protected final PageHeader head() {
        return head;
    }

    /**
     * Shows this below the head, in the place of what was there. What is shown already stays as it is, with the focus and
     * with what is just being typed.
     */
    protected final void show(Component... content) {
        Shown.below(this, head, content);
    }

    /** A list that is as high as the window, so that only its rows move. */
    protected final void fillWindow() {
        addClassName("list-page");
    }

    /** Loading the page anew leaves the focus to the browser: the links that skip to the content come first. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            head.focusHeading();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", head.title());
    }
}
