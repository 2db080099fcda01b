package org.wego.ui.component.person;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Collectors;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonId;

/** One person on record, found by name or e-mail; for staff. */
public final class PersonBox extends ComboBox<PersonDetails> {

    private final transient PeopleRegister people;

    /** An empty box that searches the register. */
    public PersonBox(PeopleRegister people) {
        this.people = people;
        setItems(
                query -> people.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(query.getFilter().orElse("")));
        setItemLabelGenerator(PersonBox::label);
    }

    /** Takes the person with this id, if it is on record. */
    public void choose(PersonId id) {
        people.open(id).ifPresent(this::setValue);
    }

    private static String label(PersonDetails found) {
        String members = found.serves().stream()
                .map(PersonDetails.Served::member)
                .distinct()
                .collect(Collectors.joining(", "));
        String who = found.person().email().isEmpty()
                ? found.person().name()
                : found.person().name() + " <" + found.person().email() + ">";
        return members.isEmpty() ? who : who + " · " + members;
    }
}
