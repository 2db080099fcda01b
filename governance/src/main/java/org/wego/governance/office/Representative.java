package org.wego.governance.office;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;
import org.wego.membership.text.CleanText;

/**
 * Who speaks for a city in its office.
 *
 * @param person the person of the membership's register, or null if only the name is documented
 * @param name as the record writes it; empty if nobody is documented
 * @param title such as "Mayor"; may be empty
 */
@Embeddable
@NamedInterface
public record Representative(
        @Convert(converter = PersonColumn.class) @Column(name = "representative_id") @Nullable
        PersonId person,

        @Column(name = "representative") String name,
        @Column(name = "representative_title") String title) {

    /** Nobody is documented. */
    public static final Representative NONE = new Representative(null, "", "");

    public Representative {
        name = CleanText.line(name);
        title = CleanText.line(title);
    }

    /** Somebody of the register. */
    public static Representative of(PersonId person, String name, String title) {
        return new Representative(person, name, title);
    }

    /** Somebody of whom only the name is documented. */
    public static Representative named(String name, String title) {
        return new Representative(null, name, title);
    }

    @Override
    public String toString() {
        return title.isEmpty() || name.isEmpty() ? name + title : name + ", " + title;
    }
}
