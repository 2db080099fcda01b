package org.wego.governance.keeping;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What a change rests on.
 *
 * @param read the version of the record that was read
 * @param reason why it is changed; empty if nobody says
 */
@NamedInterface
public record Edit(int read, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public Edit {
        reason = CleanText.lines(reason);
    }
}
