package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.Standing;

/**
 * Which members to list and in which order; what is null does not restrict.
 *
 * @param text a part of any of the names, regardless of accents, case and spaces
 * @param standing as of that day
 * @param asOf the day as of which names, categories and standings are told, or null for today
 */
@NamedInterface
public record MemberSearch(
        @Nullable String text,
        @Nullable MembershipCategory category,
        @Nullable Region region,
        @Nullable CountryCode country,
        @Nullable Standing standing,
        Sort sort,
        boolean descending,
        @Nullable LocalDate asOf) {

    public MemberSearch {
        text = CleanText.lineOrNull(text);
    }

    /** Looks at the members of today. */
    public MemberSearch(
            @Nullable String text,
            @Nullable MembershipCategory category,
            @Nullable Region region,
            @Nullable CountryCode country,
            @Nullable Standing standing,
            Sort sort,
            boolean descending) {
        this(text, category, region, country, standing, sort, descending, null);
    }

    /** The same as of another day; of today for null. */
    public MemberSearch asOf(@Nullable LocalDate day) {
        return new MemberSearch(text, category, region, country, standing, sort, descending, day);
    }

    /** Whether something beside a text restricts it. */
    boolean isFiltered() {
        return category != null || region != null || country != null || standing != null;
    }

    /** The day of which members are told. */
    public LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    /** What the list is sorted by; the name decides between equals. */
    @NamedInterface
    public enum Sort {
        NAME,
        COUNTRY,
        CATEGORY,
        POPULATION,
        JOINED
    }

    /** All members by name. */
    public static final MemberSearch ALL = of(null);

    /** The members that bear such a name, by name. */
    public static MemberSearch of(@Nullable String text) {
        return new MemberSearch(text, null, null, null, null, Sort.NAME, false);
    }
}
