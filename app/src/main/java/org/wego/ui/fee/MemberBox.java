package org.wego.ui.fee;

import com.vaadin.flow.component.combobox.ComboBox;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.ui.component.Formats;

/** One member, found by any of its names. */
final class MemberBox extends ComboBox<MemberSummary> {

    MemberBox(MemberDirectory members) {
        setItems(
                query ->
                        members
                                .find(
                                        MemberSearch.of(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> members.count(MemberSearch.of(query.getFilter().orElse(""))));
        setItemLabelGenerator(
                it -> it.country() == null ? it.name() : it.name() + ", " + Formats.country(it.country()));
    }
}
