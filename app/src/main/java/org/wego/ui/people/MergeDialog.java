package org.wego.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.StillNeeded;
import org.wego.membership.contact.MergePeople;
import org.wego.membership.contact.PeopleMerging;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDraft;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonBox;
import org.wego.ui.component.person.PersonFields;

/** Makes one person of this record and another one of the same person; asks only what the two say differently. */
final class MergeDialog extends AskingDialog {

    private final transient PersonDetails kept;
    private final transient PeopleMerging merging;
    private final transient Runnable merged;
    private final PersonBox other;
    private final Div questions = new Div();
    private final transient Map<Field, RadioButtonGroup<String>> asked = new EnumMap<>(Field.class);

    /** @param merged called once it is done */
    MergeDialog(PersonDetails kept, PeopleRegister people, PeopleMerging merging, Runnable merged) {
        this.kept = kept;
        this.merging = merging;
        this.merged = merged;
        other = new PersonBox(people);
        other.setLabel(getTranslation("people.merge.other"));
        other.setHelperText(getTranslation("people.merge.other.help"));
        other.setWidthFull();
        other.addValueChangeListener(_ -> ask());
        setHeaderTitle(getTranslation("people.merge.title", kept.person().name()));
        setWidth("40rem");
        questions.addClassName("person-merge");
        add(other, questions);
        offer(getTranslation("people.merge.do"), this::merge);
    }

    private void ask() {
        questions.removeAll();
        asked.clear();
        PersonDetails chosen = chosen();
        if (chosen == null) {
            return;
        }
        PersonDraft here = kept.person().draft();
        PersonDraft there = chosen.person().draft();
        ask(Field.NAME, getTranslation("people.name"), here.name(), there.name());
        ask(Field.EMAIL, getTranslation("people.email"), here.email(), there.email());
        ask(Field.PHONE, getTranslation("people.phone"), here.phone(), there.phone());
        ask(Field.LANGUAGE, getTranslation("people.language"), here.language(), there.language());
        questions.add(new Paragraph(
                getTranslation("people.merge.consequence", chosen.person().name())));
    }

    /** The record that was chosen, if it is another one; says so if it is not. */
    private @Nullable PersonDetails chosen() {
        PersonDetails chosen = other.getValue();
        boolean same =
                chosen != null && chosen.person().id().equals(kept.person().id());
        other.setErrorMessage(getTranslation(same ? "people.merge.same" : "people.merge.missing"));
        other.setInvalid(chosen == null || same);
        return same ? null : chosen;
    }

    private void ask(Field field, String label, String here, String there) {
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
            return;
        }
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(label);
        choice.setItems(here, there);
        choice.setValue(here);
        if (field == Field.LANGUAGE) {
            choice.setItemLabelGenerator(PersonFields::languageName);
        }
        asked.put(field, choice);
        questions.add(choice);
    }

    /** What was chosen, else what either of the two says. */
    private String value(Field field, String here, String there) {
        String either = here.isEmpty() ? there : here;
        RadioButtonGroup<String> choice = asked.get(field);
        return choice == null ? either : Objects.requireNonNullElse(choice.getValue(), either);
    }

    private void merge() {
        PersonDetails chosen = chosen();
        if (chosen == null) {
            return;
        }
        PersonDraft here = kept.person().draft();
        PersonDraft there = chosen.person().draft();
        PersonDraft values = new PersonDraft(
                value(Field.NAME, here.name(), there.name()),
                value(Field.EMAIL, here.email(), there.email()),
                value(Field.PHONE, here.phone(), there.phone()),
                value(Field.LANGUAGE, here.language(), there.language()));
        ContactOutcome outcome = merging.merge(new MergePeople(
                kept.person().id(), kept.version(), chosen.person().id(), chosen.version(), values));
        switch (outcome) {
            case Saved _ -> {
                close();
                Notice.done(getTranslation("people.merge.done", values.name()));
                merged.run();
            }
            case StillNeeded _ -> Notice.refused(getTranslation("people.merge.accounts"));
            case Invalid(var problems) -> {
                ContactOutcome.Problem problem = problems.getFirst();
                Notice.refused(getTranslation("people.problem." + problem.field() + "." + problem.kind()));
            }
            default -> Notice.refused(ContactRefusals.words(outcome));
        }
    }
}
