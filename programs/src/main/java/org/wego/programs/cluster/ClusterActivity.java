package org.wego.programs.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * Something that a cluster does or did.
 *
 * @param on when, or null if it goes on or nobody knows
 */
@Embeddable
@NamedInterface
public record ClusterActivity(
        @Embedded @EmbeddedColumnNaming("on_%s") @Nullable PartialDate on,

        @Column(nullable = false) String title) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 300;

    static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public ClusterActivity {
        title = CleanText.line(title);
    }

    /** Whether it is of years that no cluster has. */
    boolean isBeyond() {
        return on != null
                && (on.earliest().getYear() < FIRST_YEAR || on.latest().getYear() > LAST_YEAR);
    }

    /** "2017-06: Workshop". */
    @Override
    public String toString() {
        return on == null ? title : on + ": " + title;
    }
}
