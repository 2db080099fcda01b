package org.wego.membership.joining.form;

import static org.wego.membership.joining.form.PartCheck.longer;
import static org.wego.membership.joining.form.PartCheck.person;
import static org.wego.membership.joining.form.PartCheck.plain;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.joining.form.ApplicationFault.Field;
import org.wego.membership.joining.form.ApplicationFault.Kind;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.text.CleanText;

/** A part of the form, which is saved by itself. What is missing keeps nothing from being saved, only from being submitted. */
@NamedInterface
public sealed interface ApplicationPart {

    int LONGEST_WEBSITE = 300;
    int LONGEST_STATEMENT = 4_000;

    /** What cannot be kept of it. */
    List<ApplicationFault> faults();

    /**
     * Who wants to join.
     *
     * @param place what tells it from others of its name in its country; mostly empty
     * @param otherNames in other languages or scripts
     * @param website may be empty
     * @param size people who live there, or who work for it
     * @param firstYear the year whose fee is shown
     */
    @NamedInterface
    record Organisation(
            String name,
            String place,
            List<String> otherNames,
            @Nullable MemberKind kind,
            String website,
            List<String> address,
            @Nullable SizeFigure size,
            int firstYear)
            implements ApplicationPart {

        public Organisation {
            name = CleanText.line(name);
            place = CleanText.line(place);
            otherNames = lines(otherNames);
            website = CleanText.line(website);
            address = lines(address);
        }

        private static List<String> lines(List<String> lines) {
            return lines.stream()
                    .map(CleanText::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        @Override
        public List<ApplicationFault> faults() {
            return PartCheck.of(this);
        }

        /** What cannot be kept of it in a category of members. */
        public List<ApplicationFault> faults(MembershipCategory category) {
            List<ApplicationFault> found = new ArrayList<>(faults());
            if (size != null) {
                found.addAll(PartCheck.of(size, category));
            }
            return found;
        }

        /** The other names, as those of members are kept. */
        public List<MemberName> names() {
            return PartCheck.names(this);
        }
    }

    /** To whom the Secretariat turns. */
    @Embeddable
    @NamedInterface
    record Contact(String name, String role, String email, String phone) implements ApplicationPart {

        public Contact {
            name = CleanText.line(name);
            role = CleanText.line(role);
            email = CleanText.line(email);
            phone = CleanText.line(phone);
        }

        @Override
        public List<ApplicationFault> faults() {
            List<ApplicationFault> found = new ArrayList<>();
            person(found, Field.CONTACT_NAME, name);
            plain(found, Field.CONTACT_ROLE, role, Mandate.LONGEST_DUTY);
            longer(found, Field.CONTACT_PHONE, phone, PersonDraft.LONGEST_PHONE);
            if (!email.isEmpty() && !PartCheck.isEmail(email)) {
                found.add(new ApplicationFault(Field.CONTACT_EMAIL, Kind.NO_ADDRESS));
            }
            return found;
        }
    }

    /** Who signs for it: its mayor, governor, president or whom these have entrusted with it. */
    @Embeddable
    @NamedInterface
    record Signatory(String name, String office) implements ApplicationPart {

        public Signatory {
            name = CleanText.line(name);
            office = CleanText.line(office);
        }

        @Override
        public List<ApplicationFault> faults() {
            List<ApplicationFault> found = new ArrayList<>();
            person(found, Field.SIGNATORY_NAME, name);
            plain(found, Field.SIGNATORY_OFFICE, office, Mandate.LONGEST_DUTY);
            return found;
        }
    }

    /** Why it wants to join, in its own words. */
    @NamedInterface
    record Statement(String text) implements ApplicationPart {

        public Statement {
            text = CleanText.lines(text);
        }

        @Override
        public List<ApplicationFault> faults() {
            List<ApplicationFault> found = new ArrayList<>();
            plain(found, Field.STATEMENT, text, LONGEST_STATEMENT);
            return found;
        }
    }
}
