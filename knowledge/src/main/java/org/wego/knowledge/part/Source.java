package org.wego.knowledge.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Where something is written.
 *
 * @param url its address; empty if it is a document without one
 * @param publisher who published it, or the name of the document
 * @param accessed when it was read, or null if nobody noted that
 */
@NamedInterface
public record Source(String url, String publisher, @Nullable LocalDate accessed) {

    public Source {
        url = CleanText.line(url);
        publisher = CleanText.line(publisher);
    }

    /** What one reads of it: who published it, or else its address. */
    public String label() {
        return publisher.isEmpty() ? url : publisher;
    }
}
