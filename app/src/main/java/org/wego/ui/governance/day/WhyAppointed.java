package org.wego.ui.governance.day;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import org.wego.governance.resolution.ResolutionNumber;
import org.wego.governance.roster.OfficeHolder;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.governance.Sources;
import org.wego.ui.governance.TermWords;
import org.wego.words.Words;

/** Why a city is in office: how it came to it, by which decision, and where that is written. */
final class WhyAppointed extends DescriptionList {

    WhyAppointed(OfficeHolder holder) {
        addClassName("fee-reason");
        said(
                "governance.why.mode",
                holder.mode() == null
                        ? getTranslation("governance.why.mode.unknown")
                        : getTranslation(Words.of(holder.mode())));
        decided(holder.decidedBy());
        if (holder.evidence() != null) {
            said("governance.why.evidence", holder.evidence());
        }
        said("governance.why.days", TermWords.days(holder.tenure()));
        add(new Term(getTranslation("governance.why.source")));
        add(new Description(new Sources(holder.source())));
    }

    /** A resolution leads to what it says. */
    private void decided(@Nullable String decision) {
        add(new Term(getTranslation("governance.why.decided")));
        if (decision == null) {
            add(new Description(getTranslation("governance.why.decided.unknown")));
        } else if (ResolutionNumber.parse(decision).isPresent()) {
            add(new Description(new Anchor(DeskAddress.resolutionsOf(decision), decision)));
        } else {
            add(new Description(decision));
        }
    }

    private void said(String key, String words) {
        add(new Term(getTranslation(key)));
        add(new Description(words));
    }
}
