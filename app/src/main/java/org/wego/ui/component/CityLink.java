package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.address.DeskAddress;

/** The name of a city as a record writes it. */
public final class CityLink {

    private CityLink() {}

    /** The name, which leads to the page of the member if the city is one. */
    public static Component to(CityOnRecord city) {
        return to(city.member(), city.name());
    }

    /** Words that name a member, which lead to its page; words alone where there is none. */
    public static Component to(@Nullable MemberId member, String words) {
        return member == null ? new Span(words) : new Anchor(DeskAddress.member(member), words);
    }

    /** Where a list leads from the name of a city; nowhere if it is no member. */
    public static String address(@Nullable CityOnRecord city) {
        return city == null || city.member() == null ? "" : DeskAddress.member(city.member());
    }
}
