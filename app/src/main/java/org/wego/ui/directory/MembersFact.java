package org.wego.ui.directory;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.ui.component.Fact;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomeFact;
import org.wego.words.Formats;

/** How many members are on record. */
@Component
@Order(30)
class MembersFact implements HomeFact {

    private final MemberDirectory directory;

    MembersFact(MemberDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Fact> facts() {
        MemberCounts counts = directory.counts();
        if (counts.all() == 0) {
            return List.of();
        }
        UI ui = UI.getCurrent();
        int countries = counts.byCountry().size();
        return List.of(
                new Fact(Formats.number(counts.all()), ui.getTranslation("shell.home.members", countries, counts.all()))
                        .leadingTo(DeskAddress.MEMBERS, ui.getTranslation("shell.home.members.open")));
    }
}
