package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.country.CountryMapping;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.name.Excerpt;
import org.wego.membership.place.CountryName;

/** Collects which countries the rows of a file are about, and what in it is no known country. */
class DraftCountries {

    private static final int LISTED = EditionPreview.LISTED;
    private static final int LONGEST_LABEL = CountryMapping.LONGEST_LABEL;
    private static final int SHOWN = 40;

    private final Countries countries;
    private final Map<CountryCode, String> labels = new EnumMap<>(CountryCode.class);
    private final Map<String, Unmatched> unmatched = new LinkedHashMap<>();
    private final Set<String> aggregates = new TreeSet<>();
    private final Set<String> ignored = new TreeSet<>();
    private @Nullable Place last;
    private String lastLabel = "";

    DraftCountries(Countries countries) {
        this.countries = countries;
    }

    /** The country of a row, or null (and noted why) if its figures are to be left out. */
    @Nullable
    CountryCode country(String code, String name, int line, EditionDraft draft) {
        String label = code.isEmpty() ? name : code;
        last = new Place(line, 1);
        lastLabel = Excerpt.of(name.isEmpty() ? code : name, LONGEST_LABEL);
        if (label.isEmpty()) {
            draft.add(Finding.at(line, 1, Kind.COUNTRY_MISSING));
            return null;
        }
        if (label.length() > LONGEST_LABEL) {
            draft.add(
                    Finding.at(line, 1, Kind.LABEL_TOO_LONG, Excerpt.of(label, SHOWN), String.valueOf(LONGEST_LABEL)));
            return null;
        }
        return switch (countries.match(code, name)) {
            case Countries.Known known -> {
                labels.putIfAbsent(known.country(), label);
                yield known.country();
            }
            case Countries.Contradiction other -> {
                draft.add(Finding.at(
                        line, 1, Kind.OTHER_COUNTRY, Excerpt.of(name, SHOWN), CountryName.of(other.ofCode())));
                yield null;
            }
            case Countries.Aggregate _ -> note(aggregates, label);
            case Countries.Ignored _ -> note(ignored, label);
            case Countries.Unknown _ -> {
                if (unmatched.size() < LISTED) {
                    unmatched.putIfAbsent(Countries.key(label), new Unmatched(label, lastLabel, line));
                }
                yield null;
            }
        };
    }

    private static @Nullable CountryCode note(Collection<String> list, String label) {
        if (list.size() < LISTED) {
            list.add(label);
        }
        return null;
    }

    /** The last row about somebody, after which a file may be cut off. */
    @Nullable
    Place last() {
        return last;
    }

    String lastLabel() {
        return lastLabel;
    }

    String label(CountryCode country) {
        return labels.getOrDefault(country, country.getAlpha3());
    }

    List<Unmatched> unmatched() {
        return List.copyOf(unmatched.values());
    }

    List<String> aggregates() {
        return List.copyOf(aggregates);
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }
}
