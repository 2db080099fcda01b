package org.wego.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;

/** The kinds of buttons that screens have; each is named by the key of its text. */
public final class Buttons {

    private Buttons() {}

    /** What a screen, a panel or a dialog is for; there is one at most. */
    public static Button primary(String text, Runnable deed) {
        Button button = plain(text, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** The same with a picture. */
    public static Button primary(String text, VaadinIcon icon, Runnable deed) {
        Button button = primary(text, deed);
        button.setIcon(icon.create());
        return button;
    }

    /** What can be done as well. */
    public static Button plain(String text, Runnable deed) {
        return worded(words(text), deed);
    }

    /** The same, named by words that name the thing. */
    public static Button worded(String words, Runnable deed) {
        return new DeedButton(words, false, deed);
    }

    /** The same with a picture. */
    public static Button plain(String text, VaadinIcon icon, Runnable deed) {
        Button button = plain(text, deed);
        button.setIcon(icon.create());
        return button;
    }

    /** What is done again and again, such as moving a thing one place: each click counts, however fast they follow. */
    public static Button repeated(String text, Runnable deed) {
        return new DeedButton(words(text), true, deed);
    }

    /** Leads to another screen of the desk; not counted among the deeds of a screen. */
    public static Button leading(String text, String address) {
        Button button = plain(text, () -> goTo(address));
        button.addClassName("way");
        return button;
    }

    /** A link that stands among buttons, such as one that downloads something, looks like what can be done as well. */
    public static Anchor alike(Anchor link) {
        link.addClassNames("action-link", "plain");
        return link;
    }

    /** Leads there at once; the query of the address is kept. */
    public static void goTo(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What can be done with one part of a panel. */
    public static Button quiet(String text, Runnable deed) {
        Button button = plain(text, deed);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /**
     * What can be done with one of many things of a list.
     *
     * @param about names the thing as well, for whoever does not see where the button stands
     */
    public static Button quiet(String text, String about, Runnable deed) {
        Button button = quiet(text, deed);
        button.setAriaLabel(about);
        return button;
    }

    /** The same, a picture only. */
    public static Button quiet(VaadinIcon icon, String about, Runnable deed) {
        Button button = new DeedButton("", false, deed);
        button.setIcon(icon.create());
        button.addThemeNames("tertiary", "icon", "small");
        button.setAriaLabel(about);
        return button;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
