package org.wego.ui.component.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Map;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.WhyLink;
import org.wego.ui.component.address.DeskAddress;

/**
 * Cells of lists that the browser draws from a few words a row. A component in each row would be kept on the server for
 * every reader of the list.
 */
public final class Cells {

    /** Words of which a number such as 2017-0001 stays whole where they go on below. */
    private static final String WORDS = "item.text.split(/(\\d+-\\d+)/).map((part, place) => place % 2"
            + " ? html`<span class=\"whole\">${part}</span>` : part)";

    private Cells() {}

    /** A link; nothing if there is no address. */
    public static <T> LitRenderer<T> link(ValueProvider<T, String> address, ValueProvider<T, String> text) {
        return LitRenderer.<T>of("${item.address ? html`<a href=\"${item.address}\">${" + WORDS + "}</a>` : ''}")
                .withProperty("address", address)
                .withProperty("text", text);
    }

    /** A link; its words alone where there is no address. */
    public static <T> LitRenderer<T> wordsOrLink(ValueProvider<T, String> address, ValueProvider<T, String> text) {
        return LitRenderer.<T>of(
                        "${item.address ? html`<a href=\"${item.address}\">${" + WORDS + "}</a>` : " + WORDS + "}")
                .withProperty("address", address)
                .withProperty("text", text);
    }

    /** Several links, each with its address and its text. */
    public static <T> LitRenderer<T> links(ValueProvider<T, Map<String, String>> texts) {
        return LitRenderer.<T>of("${item.addresses.map((address, place) => html`${place ? ', ' : ''}"
                        + "<a href=\"${address}\">${item.texts[place]}</a>`)}")
                .withProperty("addresses", row -> List.copyOf(texts.apply(row).keySet()))
                .withProperty("texts", row -> List.copyOf(texts.apply(row).values()));
    }

    /** Cities as a record writes them, of which those that are members lead to their pages. */
    public static <T> LitRenderer<T> cities(ValueProvider<T, List<CityOnRecord>> cities) {
        return LitRenderer.<T>of("${item.cities.map((city, place) => html`${place ? ', ' : ''}"
                        + "${item.pages[place] ? html`<a href=\"${item.pages[place]}\">${city}</a>` : city}`)}")
                .withProperty(
                        "cities",
                        row -> cities.apply(row).stream()
                                .map(CityOnRecord::name)
                                .toList())
                .withProperty(
                        "pages",
                        row -> cities.apply(row).stream().map(Cells::page).toList());
    }

    private static String page(CityOnRecord city) {
        return city.member() == null ? "" : DeskAddress.member(city.member());
    }

    /** A state in a word; the colour only repeats it. */
    public static <T> LitRenderer<T> badge(ValueProvider<T, String> word, ValueProvider<T, Tone> tone) {
        return LitRenderer.<T>of("<span class=\"${item.look}\">${item.word}</span>")
                .withProperty("word", word)
                .withProperty("look", row -> StateBadge.look(tone.apply(row)));
    }

    /** The same for a badge that a page would show; it is made only to be read from. */
    public static <T> LitRenderer<T> badge(ValueProvider<T, StateBadge> state) {
        return LitRenderer.<T>of("<span class=\"${item.look}\">${item.word}</span>")
                .withProperty("word", row -> state.apply(row).getText())
                .withProperty("look", row -> state.apply(row).getClassName());
    }

    /**
     * The small "Why?"; opens the explanation, which is built only then.
     *
     * @param about what is explained; title of the dialog and part of the button's label for screen readers
     */
    public static <T> LitRenderer<T> why(ValueProvider<T, String> about, ValueProvider<T, Component> explanation) {
        return LitRenderer.<T>of("<vaadin-button theme=\"tertiary small\" class=\"why-link\""
                        + " aria-label=\"${item.label}\" @click=\"${why}\">${item.word}</vaadin-button>")
                .withProperty("word", _ -> UI.getCurrent().getTranslation("shell.why"))
                .withProperty("label", row -> UI.getCurrent().getTranslation("shell.why.about", about.apply(row)))
                .withFunction("why", row -> WhyLink.explain(about.apply(row), explanation.apply(row)));
    }
}
