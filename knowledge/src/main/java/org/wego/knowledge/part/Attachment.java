package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileId;
import org.wego.membership.text.CleanText;

/**
 * An image or a file of the house's store.
 *
 * @param text what an image shows, for whoever cannot see it, or what a file is
 */
@NamedInterface
public record Attachment(FileId file, String text) {

    public Attachment {
        text = CleanText.line(text);
    }
}
