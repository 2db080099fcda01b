package org.wego.ui.assessment;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.membership.assessment.FeeRunId;
import org.wego.ui.component.DeskAddress;

/** Where on the page of a run the reader is, as it stands in the address. */
record FeeRunPlace(FeeRunId run, String tab, String search) {

    static FeeRunPlace of(FeeRunId run, QueryParameters asked) {
        return new FeeRunPlace(
                run,
                asked.getSingleParameter("tab").orElse(""),
                asked.getSingleParameter("q").orElse(""));
    }

    FeeRunPlace onTab(String other) {
        return new FeeRunPlace(run, other, search);
    }

    FeeRunPlace searching(String text) {
        return new FeeRunPlace(run, tab, text);
    }

    Location address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!tab.isEmpty()) {
            parameters.put("tab", tab);
        }
        if (!search.isEmpty()) {
            parameters.put("q", search);
        }
        return new Location(DeskAddress.feeRun(run), QueryParameters.simple(parameters));
    }
}
