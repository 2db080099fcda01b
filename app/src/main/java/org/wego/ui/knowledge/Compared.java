package org.wego.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wego.knowledge.entry.EntryId;
import org.wego.ui.component.address.DeskAddress;

/** Leads to entries side by side. */
final class Compared {

    private Compared() {}

    /** Opens the screen on which they stand. */
    static void open(Collection<EntryId> entries) {
        List<String> ids = entries.stream().map(EntryId::toString).toList();
        UI.getCurrent().navigate(DeskAddress.COMPARISON, new QueryParameters(Map.of("entry", ids)));
    }

    /** Opens the search with an entry already chosen, so that others can be put beside it. */
    static void choose(EntryId entry) {
        UI.getCurrent().navigate(DeskAddress.KNOWLEDGE, QueryParameters.of("compare", entry.toString()));
    }
}
