package org.wego.ui.programs.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** Where an event takes place: the house, the city, which leads to its member, and its country, as far as they are known. */
record EventPlace(String before, @Nullable CityOnRecord city, String after) {

    static EventPlace of(EventSummary event) {
        String house = event.venue().name();
        String online = event.venue().online() ? UI.getCurrent().getTranslation("events.online") : "";
        @Nullable CityOnRecord city = event.city();
        if (city == null) {
            return new EventPlace(joined(house, online), null, "");
        }
        String rest = joined(city.country() == null ? "" : Formats.country(city.country()), online);
        return new EventPlace(house.isEmpty() ? "" : house + ", ", city, rest.isEmpty() ? "" : ", " + rest);
    }

    /** As a cell of a list. */
    static LitRenderer<EventSummary> cell() {
        return LitRenderer.<EventSummary>of("${item.before}"
                        + "${item.page ? html`<a href=\"${item.page}\">${item.city}</a>` : item.city}${item.after}")
                .withProperty("before", it -> of(it).before)
                .withProperty("city", it -> of(it).name())
                .withProperty("page", it -> of(it).page())
                .withProperty("after", it -> of(it).after);
    }

    /** As part of a page. */
    Component shown() {
        return city == null
                ? new Span(before.isEmpty() ? UI.getCurrent().getTranslation("programs.events.placeUnknown") : before)
                : new Span(new Text(before), CityLink.to(city), new Text(after));
    }

    private String name() {
        return city == null ? "" : city.name();
    }

    private String page() {
        return city == null || city.member() == null ? "" : DeskAddress.member(city.member());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }
}
