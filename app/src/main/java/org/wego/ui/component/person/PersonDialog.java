package org.wego.ui.component.person;

import java.util.Optional;
import java.util.function.Function;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.Person;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Corrects who somebody is and how to reach that person, at all members at once. */
public final class PersonDialog extends AskingDialog {

    private final transient Saving saving;
    private final transient Function<PersonId, Optional<String>> names;
    private final transient Runnable changed;
    private final PersonFields fields = new PersonFields();

    /** Saves what was filled in. */
    @FunctionalInterface
    public interface Saving {

        /**
         * Tries to save.
         *
         * @param shared whether somebody said that the e-mail is another one's as well
         */
        ContactOutcome save(PersonDraft draft, boolean shared);
    }

    /**
     * Shows what is on record.
     *
     * @param names what whoever asks may know of a person with the same e-mail
     * @param changed called once it is saved
     */
    public PersonDialog(Person person, Saving saving, Function<PersonId, Optional<String>> names, Runnable changed) {
        this.saving = saving;
        this.names = names;
        this.changed = changed;
        setHeaderTitle(getTranslation("people.edit.title", person.name()));
        setWidth("40rem");
        fields.show(person.draft());
        add(fields);
        offer(getTranslation("people.edit.save"), this::save);
    }

    private void save() {
        ContactOutcome outcome = saving.save(fields.draft(), fields.isShared());
        switch (outcome) {
            case ContactOutcome.Saved _ -> {
                close();
                Notice.done(getTranslation("people.saved", fields.draft().name()));
                changed.run();
            }
            case ContactOutcome.Invalid(var problems) -> fields.mark(problems);
            case ContactOutcome.EmailKnown(PersonId person) ->
                fields.ask(names.apply(person)
                        .map(name -> getTranslation("people.known", name))
                        .orElseGet(() -> getTranslation("people.known.hidden")));
            case ContactOutcome.AlreadyServes _,
                    ContactOutcome.TooMany _,
                    ContactOutcome.StillNeeded _,
                    ContactOutcome.Stale _,
                    ContactOutcome.Unknown _ -> refuse(ContactRefusals.words(outcome));
        }
    }
}
