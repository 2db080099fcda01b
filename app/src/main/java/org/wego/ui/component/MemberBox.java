package org.wego.ui.component;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.words.Formats;

/** One member, found by any of its names; Enter takes the only one that is found. */
public final class MemberBox extends ComboBox<MemberSummary> {

    /** An empty box that searches the directory. */
    public MemberBox(MemberDirectory members) {
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
                it -> it.country() == null ? it.label() : it.label() + ", " + Formats.country(it.country()));
        addCustomValueSetListener(typed -> {
            List<MemberSummary> found = members.find(MemberSearch.of(typed.getDetail()), 0, 2);
            setValue(found.size() == 1 ? found.getFirst() : getEmptyValue());
        });
    }
}
