package org.wego.ui.component.form;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;

/**
 * One member, found by any of its names; Enter takes the only one found, and a message says if there is none or
 * several.
 */
public final class MemberBox extends ComboBox<MemberSummary> {

    /** How many members of one name are looked up. */
    private static final int NAMESAKES = 50;

    /** How much is repeated of what was typed, which may be a page. */
    private static final int LONGEST_NAMED = 60;

    private final transient MemberDirectory members;

    /** An empty box that searches the directory. */
    public MemberBox(MemberDirectory members) {
        this.members = members;
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
            if (found.size() != 1) {
                setErrorMessage(getTranslation(
                        found.isEmpty() ? "members.box.none" : "members.box.several",
                        Excerpt.of(typed.getDetail(), LONGEST_NAMED)));
                setInvalid(true);
            }
        });
    }

    /** Takes the member with this id, if it is on record. */
    public void choose(MemberId id) {
        Optional.ofNullable(members.names(List.of(id)).get(id)).stream()
                .flatMap(name -> members.find(MemberSearch.of(name), 0, NAMESAKES).stream())
                .filter(member -> member.id().equals(id))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
