package org.wego.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Every dialog, menu and panel that screens unfold: each button is pressed, one of each name, and what comes up is shown to
 * a visitor; the buttons of a panel are pressed in turn. Of the fields that unfold a list or calendar one of each kind is.
 */
final class Unfoldings {

    private static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
    private static final String ANYTHING = DIALOG + ", vaadin-popover[opened], vaadin-menu-bar-submenu[opened]";
    private static final String BUTTONS =
            "main vaadin-button:not([disabled]), main vaadin-menu-bar-button:not([disabled]), .account-menu";
    private static final String IN_PANEL = "vaadin-popover[opened] vaadin-button:not([disabled])";
    private static final List<String> FIELDS = List.of("vaadin-combo-box", "vaadin-select", "vaadin-date-picker");

    /** What begins work at once, or ends the visit. */
    private static final Set<String> DEEDS = Set.of("Run now", "Try again", "Sign out");

    private static final double MOMENT_MILLIS = 500;

    private final Page page;
    private final BiConsumer<Page, String> visitor;
    private final Set<String> known = new HashSet<>();

    /** @param visitor is told the name of each, while it is open */
    Unfoldings(Page page, BiConsumer<Page, String> visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    /** Shows what the open screen unfolds and no screen of the same path before it did. */
    void show() {
        String address = page.url();
        for (String name : names(BUTTONS)) {
            if (isNew(address, name) && isUnfolded(name)) {
                visitor.accept(page, name);
                names(IN_PANEL).forEach(deed -> inside(address, name, deed));
                open(address);
            } else if (!page.url().equals(address)) {
                open(address);
            }
        }
        FIELDS.forEach(field -> unfoldField(address, field));
    }

    private void inside(String address, String name, String deed) {
        if (isNew(address, name + " > " + deed)) {
            open(address);
            if (isUnfolded(name) && press(IN_PANEL, deed) && isOpen(DIALOG)) {
                visitor.accept(page, name + " " + deed);
            }
        }
    }

    private void unfoldField(String address, String kind) {
        Locator field = page.locator("main " + kind + ":not([disabled])").first();
        if (!known.contains(kind) && field.count() > 0 && field.isVisible()) {
            known.add(kind);
            field.click();
            if (isOpen(kind + "[opened]")) {
                visitor.accept(page, kind);
            }
            open(address);
        }
    }

    private boolean isNew(String address, String name) {
        return !DEEDS.contains(name.substring(name.lastIndexOf("> ") + 1).strip())
                && known.add(address.replaceAll("\\?.*", "") + " " + name);
    }

    private boolean isUnfolded(String name) {
        return press(BUTTONS, name) && isOpen(ANYTHING);
    }

    private boolean press(String among, String name) {
        return page.locator(among).all().stream()
                .filter(it -> it.isVisible() && name(it).equals(name))
                .findFirst()
                .map(button -> {
                    button.click();
                    return true;
                })
                .orElse(false);
    }

    private boolean isOpen(String what) {
        try {
            page.locator(what).first().waitFor(new Locator.WaitForOptions().setTimeout(MOMENT_MILLIS));
            DeskTour.settle(page);
            return true;
        } catch (TimeoutError nothing) {
            return false;
        }
    }

    private void open(String address) {
        page.navigate(address);
        DeskTour.settle(page);
    }

    private Set<String> names(String among) {
        Set<String> names = new LinkedHashSet<>();
        page.locator(among).all().stream()
                .filter(Locator::isVisible)
                .map(Unfoldings::name)
                .forEach(names::add);
        return names;
    }

    /** The words on it; where it bears only a picture, that of the picture. */
    private static String name(Locator button) {
        String words = button.innerText().strip();
        return words.isEmpty()
                ? String.valueOf(button.locator("vaadin-icon").first().getAttribute("icon"))
                : words;
    }
}
