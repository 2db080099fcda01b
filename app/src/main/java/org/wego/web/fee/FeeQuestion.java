package org.wego.web.fee;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.FeeInputs;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.CountryName;
import org.wego.membership.text.CleanText;

/**
 * What somebody outside asks a fee for, as it was typed: judged field by field, so that each refusal names the field.
 *
 * @param statedBy what the population or number of employees rests on, in the asker's words
 */
public record FeeQuestion(
        @Nullable String category,
        @Nullable String country,
        @Nullable String population,
        @Nullable String employees,
        @Nullable String year,
        String statedBy) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** Keeps only as much of an overlong number as the page shows again. */
    public FeeQuestion {
        population = population == null ? null : Excerpt.of(population);
        employees = employees == null ? null : Excerpt.of(employees);
    }

    /** A field that somebody fills in. */
    public enum Field {
        CATEGORY,
        COUNTRY,
        POPULATION,
        EMPLOYEES,
        YEAR
    }

    /** The category; full members unless another one is named; null if there is no such category. */
    public @Nullable MembershipCategory chosenCategory() {
        String name = text(category).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return MembershipCategory.FULL;
        }
        return Arrays.stream(MembershipCategory.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The country by its code of two or three letters; null if there is none. */
    public @Nullable CountryCode chosenCountry() {
        return CountryName.find(text(country));
    }

    /** The fee year; empty if there is none from 2000 to 2199. */
    public OptionalInt chosenYear() {
        String digits = text(year);
        if (!digits.matches("\\d{4}")
                || Integer.parseInt(digits) < FIRST_YEAR
                || Integer.parseInt(digits) > LAST_YEAR) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** The fields that cannot be right; it is the quotation that says which empty ones it needs. */
    public List<Field> faults() {
        List<Field> faults = new ArrayList<>();
        if (chosenCategory() == null) {
            faults.add(Field.CATEGORY);
        }
        if (!text(country).isEmpty() && chosenCountry() == null) {
            faults.add(Field.COUNTRY);
        }
        for (SizeKind kind : SizeKind.values()) {
            if (!text(asked(kind)).isEmpty() && number(kind).isEmpty()) {
                faults.add(field(kind));
            }
        }
        if (chosenYear().isEmpty()) {
            faults.add(Field.YEAR);
        }
        return faults;
    }

    /**
     * The inputs of the quotation.
     *
     * @throws IllegalStateException if the question has faults
     */
    public FeeInputs inputs() {
        MembershipCategory chosen = chosenCategory();
        if (chosen == null || !faults().isEmpty()) {
            throw new IllegalStateException("a question with faults: " + faults());
        }
        int ofYear = chosenYear().orElseThrow();
        SizeFigure size = chosen.size().map(kind -> stated(kind, ofYear)).orElse(null);
        return new FeeInputs(chosen, chosenCountry(), size, ofYear);
    }

    private @Nullable String asked(SizeKind kind) {
        return switch (kind) {
            case POPULATION -> population;
            case EMPLOYEES -> employees;
        };
    }

    private static Field field(SizeKind kind) {
        return switch (kind) {
            case POPULATION -> Field.POPULATION;
            case EMPLOYEES -> Field.EMPLOYEES;
        };
    }

    private @Nullable SizeFigure stated(SizeKind kind, int ofYear) {
        OptionalLong number = number(kind);
        return number.isEmpty() ? null : new SizeFigure(ofYear, number.getAsLong(), statedBy);
    }

    private OptionalLong number(SizeKind kind) {
        OptionalLong number = number(text(asked(kind)));
        return number.isPresent() && kind.conceivable(number.getAsLong()) ? number : OptionalLong.empty();
    }

    /** A whole number as people write it: thousands may be set off by commas or blanks, as they copy them. */
    public static OptionalLong number(String typed) {
        String plain = CleanText.line(typed);
        if (plain.matches("\\d{1,3}([,\\h]\\d{3})++")) {
            plain = plain.replaceAll("[,\\h]", "");
        }
        return plain.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(plain)) : OptionalLong.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : CleanText.line(typed);
    }
}
