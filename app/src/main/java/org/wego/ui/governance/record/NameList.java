package org.wego.ui.governance.record;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.wego.governance.organisation.OfficialName;

/** The names of the organisation with the days they were given. */
final class NameList extends UnorderedList {

    /** Shows these names and no others. */
    void show(List<OfficialName> names) {
        removeAll();
        names.forEach(name -> {
            Span since = new Span(name.since().written());
            since.addClassName("aside");
            add(new ListItem(new Span(name.name()), since));
        });
    }
}
