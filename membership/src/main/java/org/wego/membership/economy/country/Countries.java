package org.wego.membership.economy.country;

import com.neovisionaries.i18n.CountryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;

/** Finds the country that a code or name of a publication stands for. */
public final class Countries {

    /** Who a row is about. */
    public sealed interface Match {}

    /** It is about one country. */
    public record Known(CountryCode country) implements Match {}

    /** A group of countries. */
    public record Aggregate() implements Match {}

    /** Staff decided to leave it out. */
    public record Ignored() implements Match {}

    /** Nobody knows yet. */
    public record Unknown() implements Match {}

    /** The code is that of one country, the name beside it that of another. */
    public record Contradiction(CountryCode ofCode) implements Match {}

    /** Codes in the form of ISO 3166-1 alpha-3 that are not, or no longer, in it. */
    private static final Map<String, CountryCode> OWN_CODES = Map.of(
            "UVK", CountryCode.XK,
            "KOS", CountryCode.XK,
            "KSV", CountryCode.XK,
            "XKX", CountryCode.XK,
            "WBG", CountryCode.PS,
            "ROM", CountryCode.RO,
            "ZAR", CountryCode.CD,
            "TMP", CountryCode.TL,
            "ADO", CountryCode.AD,
            "IMY", CountryCode.IM);

    /** Groups of countries in the IMF's data service, such as G001 for the world or GX163. */
    private static final Pattern IMF_GROUP = Pattern.compile("G[A-Z]?\\d{2,4}|\\d{3}");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, CountryCode> CODES = new HashMap<>(OWN_CODES);
    private static final Map<String, CountryCode> NAMES = new HashMap<>();
    private static final Set<String> AGGREGATES = new HashSet<>();
    private static final Set<String> AGGREGATE_NAMES = new HashSet<>();

    static {
        for (CountryCode country : CountryCode.values()) {
            if (country.getAssignment() == CountryCode.Assignment.OFFICIALLY_ASSIGNED || country == CountryCode.XK) {
                CODES.put(country.getAlpha3(), country);
                NAMES.put(plain(country.getName()), country);
                NAMES.put(plain(Locale.of("", country.getAlpha2()).getDisplayCountry(Locale.ENGLISH)), country);
            }
        }
        read("/economy/imf-country-names.csv", (code, name) -> {
            CountryCode country = CODES.get(code);
            if (country != null) {
                NAMES.put(plain(name), country);
            }
        });
        read("/economy/world-bank-aggregates.csv", (code, _) -> AGGREGATES.add(code));
        read("/economy/imf-groups.csv", (_, name) -> AGGREGATE_NAMES.add(plain(name)));
    }

    private final Map<String, CountryMapping> decisions;

    /** With the remembered decisions by {@link #key}; they go before everything known here. */
    public Countries(Map<String, CountryMapping> decisions) {
        this.decisions = Map.copyOf(decisions);
    }

    /** How labels are compared. */
    public static String key(String label) {
        return CleanText.line(label).toUpperCase(Locale.ROOT);
    }

    /** The match of a code if there is one, else of the name. */
    public Match match(String code, String name) {
        CountryMapping decided = decisions.get(key(code.isEmpty() ? name : code));
        if (decided != null) {
            return decided.country() == null ? new Ignored() : new Known(decided.country());
        }
        String upper = key(code);
        if (AGGREGATES.contains(upper) || IMF_GROUP.matcher(upper).matches()) {
            return new Aggregate();
        }
        CountryCode named = NAMES.get(plain(name));
        if (code.isEmpty()) {
            return named != null ? new Known(named) : isGroup(name) ? new Aggregate() : new Unknown();
        }
        CountryCode coded = CODES.get(upper);
        if (coded == null) {
            return new Unknown();
        }
        return named == null || named == coded ? new Known(coded) : new Contradiction(coded);
    }

    private static boolean isGroup(String name) {
        return AGGREGATE_NAMES.contains(plain(name));
    }

    private static String plain(String name) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static void read(String resource, BiConsumer<String, String> it) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            in.readLine();
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                int comma = line.indexOf(',');
                it.accept(line.substring(0, comma), line.substring(comma + 1).replace("\"", ""));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
