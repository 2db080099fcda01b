package org.wego.endtoend;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every dialog, menu and panel that screens unfold: each button is pressed, one of each name, and what comes up is shown to
 * a visitor; the buttons of a panel are pressed in turn. Of the fields that unfold a list or calendar one of each kind is.
 */
final class Unfoldings {

    private static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
    static final String ANYTHING =
            DIALOG + ", vaadin-popover[opened], vaadin-menu-bar-submenu[opened], main aside.open";

    /** Without those that only lead to another screen, at which the tour stops by itself: there and back takes as long as a load. */
    private static final String BUTTONS =
            "main vaadin-button:not([disabled], .way), main vaadin-menu-bar-button:not([disabled]), .account-menu";

    /** The picture on the menu of the frame, which is the same around all screens. */
    private static final String OF_FRAME = "vaadin:user";

    private static final String IN_PANEL = "vaadin-popover[opened] vaadin-button:not([disabled])";
    private static final List<String> FIELDS = List.of("vaadin-combo-box", "vaadin-select", "vaadin-date-picker");
    private static final String OPEN_FIELDS =
            FIELDS.stream().map(it -> ", " + it + "[opened]").collect(Collectors.joining());

    /** What begins work at once, leaves a form, or ends the visit. */
    private static final Set<String> DEEDS = Set.of(
            "Run now",
            "Try again",
            "Sign out",
            "Book",
            "Publish",
            "Return to the author",
            "Hand over for review",
            "Cancel");

    /** At the bank a transfer is booked at once; at a payment that nobody knows, somebody is asked whose it is. */
    private static final Pattern BOOKING = Pattern.compile(".*/desk/bank(?:/[^ ]*)? Book");

    /** What the browser does by itself may take some frames. */
    private static final int LOOKS = 4;

    private final Page page;
    private final BiConsumer<Page, String> visitor;
    private final Set<String> known = new HashSet<>();
    private String screen = "";

    /** @param visitor is told the name of each, behind that of its screen, while it is open */
    Unfoldings(Page page, BiConsumer<Page, String> visitor) {
        this.page = page;
        this.visitor = visitor;
        // whether to leave what was not saved
        page.onDialog(Dialog::accept);
    }

    /** Shows what this screen, which is open, unfolds and no screen of the same path before it did. */
    void show(String screen) {
        this.screen = screen;
        String address = page.url();
        for (String name : names(BUTTONS)) {
            if (isNew(address, name)) {
                if (isUnfolded(address, name)) {
                    visit(name);
                    Set<String> deeds = names(IN_PANEL);
                    fold(address);
                    deeds.forEach(deed -> inside(address, name, deed));
                }
                fold(address);
            }
        }
        FIELDS.forEach(field -> unfoldField(address, field));
    }

    private void inside(String address, String name, String deed) {
        if (isNew(address, name + " > " + deed)) {
            if (isUnfolded(address, name) && press(IN_PANEL, deed) && isOpen(DIALOG, address)) {
                visit(name + " " + deed);
            }
            fold(address);
        }
    }

    private void unfoldField(String address, String kind) {
        Locator field = page.locator("main " + kind + ":not([disabled])").first();
        if (!known.contains(kind) && field.count() > 0 && field.isVisible()) {
            known.add(kind);
            field.click();
            if (isOpen(kind + "[opened]", address)) {
                visit(kind);
            }
            fold(address);
        }
    }

    private void visit(String name) {
        visitor.accept(page, screen + " > " + name);
    }

    private boolean isNew(String address, String name) {
        String path = name.startsWith(OF_FRAME) ? "" : address.replaceAll("\\?.*", "");
        String words = name.substring(name.lastIndexOf("> ") + 1).strip();
        return !DEEDS.contains(words) && !BOOKING.matcher(path + " " + words).matches() && known.add(path + " " + name);
    }

    private boolean isUnfolded(String address, String name) {
        return press(BUTTONS, name) && isOpen(ANYTHING, address);
    }

    private boolean press(String among, String name) {
        int place = allNames(among).indexOf(name);
        if (place >= 0) {
            page.locator(among).nth(place).click();
        }
        return place >= 0;
    }

    /** Whether such a thing has come up, and not another screen, soon after the server has answered. */
    private boolean isOpen(String what, String address) {
        boolean isThere = false;
        for (int look = 0; look < LOOKS && !isThere; look++) {
            DeskTour.settle(page);
            isThere = (boolean) page.evaluate(
                    "([what, address]) => !!document.querySelector(what) || location.href !== address",
                    List.of(what, address));
        }
        return isThere && page.locator(what).count() > 0;
    }

    /** By Escape, or by going back where the button has led elsewhere; where that does not do, by loading the screen anew. */
    private void fold(String address) {
        if (isFolded(address)) {
            return;
        }
        if (page.url().equals(address)) {
            page.keyboard().press("Escape");
        } else {
            page.goBack();
        }
        DeskTour.settle(page);
        if (!isFolded(address)) {
            page.navigate(address);
            DeskTour.settle(page);
        }
    }

    private boolean isFolded(String address) {
        return page.url().equals(address)
                && page.locator(ANYTHING + OPEN_FIELDS).count() == 0;
    }

    private Set<String> names(String among) {
        Set<String> names = new LinkedHashSet<>(allNames(among));
        names.remove("");
        return names;
    }

    /** The words on each; the name of the picture where there is only one; nothing for one that is not seen. */
    @SuppressWarnings("unchecked")
    private List<String> allNames(String among) {
        return (List<String>) page.evaluate("""
                (among) => [...document.querySelectorAll(among)].map((it) => it.checkVisibility({ visibilityProperty: true })
                    ? it.innerText.trim() || it.querySelector('vaadin-icon')?.getAttribute('icon') || '' : '')""", among);
    }
}
