package org.wego.programs.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Who makes an event: the organisation is often one of several.
 *
 * @param about what a speaker is or speaks on; empty if nothing was said
 */
@Embeddable
@NamedInterface
public record Contributor(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Role role,

        @Column(nullable = false) String name,
        @Column(nullable = false) String about) {

    static final int MOST = 100;
    static final int LONGEST_ABOUT = 300;

    public Contributor {
        name = CleanText.line(name);
        about = CleanText.line(about);
    }

    /** What somebody does for an event. */
    @NamedInterface
    public enum Role {
        ORGANISER,
        PARTNER,
        SPEAKER
    }

    boolean isTooLong() {
        return name.length() > EventDraft.LONGEST_TITLE || about.length() > LONGEST_ABOUT;
    }

    /** "Speaker: Kim, on buses". */
    @Override
    public String toString() {
        return role + ": " + name + (about.isEmpty() ? "" : ", " + about);
    }
}
