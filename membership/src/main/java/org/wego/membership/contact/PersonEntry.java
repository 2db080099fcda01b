package org.wego.membership.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.name.NameKey;

/** A person on record. */
@Entity
@Table(schema = "membership", name = "person")
class PersonEntry implements Persistable<UUID> {

    private static final int LONGEST_KEY = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Column(nullable = false)
    private String searchKey;

    private String email;

    /** The e-mail in lower case of whoever has it to itself; null for whoever has none or shares that of another. */
    @Column(unique = true)
    private @Nullable String mailbox;

    private String phone;
    private String language;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntry() {}

    @SuppressWarnings("NullAway.Init")
    private PersonEntry(PersonId id) {
        this.id = id.value();
    }

    /** @param shared whether the e-mail is that of another person on record as well */
    static PersonEntry record(PersonDraft draft, boolean shared) {
        PersonEntry person = new PersonEntry(PersonId.next());
        person.mailbox = mailbox(draft, shared);
        person.take(draft);
        return person;
    }

    /** Takes over what was entered anew; an e-mail that stays is shared or not, as it was. */
    void revise(PersonDraft draft, boolean shared) {
        if (!hasMailbox(draft)) {
            mailbox = mailbox(draft, shared);
        }
        take(draft);
    }

    /** Takes over what holds of the person as two records of it become this one. */
    void merge(PersonDraft draft, boolean shared) {
        mailbox = mailbox(draft, shared);
        take(draft);
    }

    boolean hasMailbox(PersonDraft draft) {
        return person().draft().mailbox().equals(draft.mailbox());
    }

    Person person() {
        return new Person(personId(), name, email, phone, language);
    }

    PersonId personId() {
        return new PersonId(id);
    }

    int version() {
        return version == null ? 0 : version;
    }

    private void take(PersonDraft draft) {
        name = draft.name();
        nameKey = NameKey.of(name);
        searchKey = searchKey(name, draft.email());
        email = draft.email();
        phone = draft.phone();
        language = draft.language();
    }

    private static @Nullable String mailbox(PersonDraft draft, boolean shared) {
        return shared || draft.email().isEmpty() ? null : draft.mailbox();
    }

    static String searchKey(String name, String email) {
        String key = NameKey.searchable(name, email);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
