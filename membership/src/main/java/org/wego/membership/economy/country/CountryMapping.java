package org.wego.membership.economy.country;

import com.neovisionaries.i18n.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A remembered decision about a code or name that is not a country by itself.
 *
 * @param label the code or name as files write it; compared without regard to case
 * @param country the country it stands for, or null to leave its rows out
 */
@NamedInterface
public record CountryMapping(String label, @Nullable CountryCode country, String decidedBy) {

    /** The longest code or name that a decision can be remembered for. */
    public static final int LONGEST_LABEL = 200;

    /** Cleans the texts. */
    public CountryMapping {
        label = CleanText.line(label);
        decidedBy = CleanText.line(decidedBy);
    }
}
