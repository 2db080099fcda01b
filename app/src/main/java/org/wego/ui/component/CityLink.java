package org.wego.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.address.DeskAddress;

/** The name of a city as a record writes it. */
public final class CityLink {

    private CityLink() {}

    /** The name, which leads to the page of the member if the city is one. */
    public static Component to(CityOnRecord city) {
        return city.member() == null
                ? new Span(city.name())
                : new Anchor(DeskAddress.member(city.member()), city.name());
    }
}
