package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;

/** Where an account that acts for several members chooses the one whose record and invoices it sees. */
final class ActingFor extends Select<MemberId> {

    private ActingFor(OwnMembers own, List<MemberId> all, Map<MemberId, String> names) {
        addClassName("acting-for");
        setAriaLabel(getTranslation("shell.actingFor"));
        setItems(all);
        setItemLabelGenerator(it -> names.getOrDefault(it, it.toString()));
        own.chosen().ifPresent(this::setValue);
        addValueChangeListener(change -> {
            // it may have ended since the page was opened
            if (own.all().contains(change.getValue())) {
                own.choose(change.getValue());
            }
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    /** Empty for whoever acts for one member or none. */
    static Optional<ActingFor> of(OwnMembers own, MemberDirectory members) {
        List<MemberId> all = own.all();
        return all.size() < 2 ? Optional.empty() : Optional.of(new ActingFor(own, all, members.names(all)));
    }
}
