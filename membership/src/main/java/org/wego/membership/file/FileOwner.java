package org.wego.membership.file;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * The record that a file is kept with.
 *
 * @param subject its kind, as {@link FileSubject#name()} and the audit call it
 */
@NamedInterface
public record FileOwner(String subject, UUID id) {

    /** Nothing that cannot be seen is part of a name. */
    public FileOwner {
        subject = CleanText.line(subject);
    }
}
