package org.wego.membership.bank.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * How a table of a bank is read.
 *
 * @param account whose statement it is, as a table rarely says
 * @param currency of all entries, where no column says it
 * @param places where each role stands, from 0
 * @param commaDecimal whether a comma stands before the cents
 */
@NamedInterface("bank-read")
public record ColumnMapping(
        String account, String currency, Map<ColumnRole, Integer> places, DayForm days, boolean commaDecimal) {

    public static final int LONGEST_ACCOUNT = 40;

    private static final int CENTS = 3;

    /** Lets the texts pass the door and keeps its own copy. */
    public ColumnMapping {
        account = CleanText.line(account);
        currency = CleanText.line(currency);
        places = Map.copyOf(places);
    }

    /** What is needed to read anything: an account, a day, an amount and a currency. */
    public boolean isComplete() {
        return !account.isEmpty()
                && account.length() <= LONGEST_ACCOUNT
                && places.containsKey(ColumnRole.BOOKED_ON)
                && (places.containsKey(ColumnRole.AMOUNT) || places.containsKey(ColumnRole.CREDIT))
                && (places.containsKey(ColumnRole.CURRENCY) || currency.matches("[A-Z]{3}"))
                && sharing().isEmpty();
    }

    /** Roles that would be read from a column that holds something else: days, amounts and currencies stand by themselves. */
    public Set<ColumnRole> sharing() {
        return places.entrySet().stream()
                .filter(one -> places.entrySet().stream().anyMatch(other -> areMixed(one, other)))
                .map(Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean areMixed(Entry<ColumnRole, Integer> one, Entry<ColumnRole, Integer> other) {
        return one.getKey() != other.getKey()
                && one.getValue().equals(other.getValue())
                && (one.getKey().isAlone() || other.getKey().isAlone());
    }

    /** A guess by the titles and the first rows, for a person to look at. */
    public static ColumnMapping guess(List<String> titles, List<List<String>> rows) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place).toLowerCase(Locale.ROOT);
            for (ColumnRole role : ColumnRole.values()) {
                if (role.sounds(title) && !places.containsKey(role) && !places.containsValue(place)) {
                    places.put(role, place);
                }
            }
        }
        Integer day = places.get(ColumnRole.BOOKED_ON);
        Integer amount = places.getOrDefault(ColumnRole.AMOUNT, places.get(ColumnRole.CREDIT));
        List<String> written = day == null
                ? List.of()
                : rows.stream()
                        .map(row -> cell(row, day))
                        .filter(it -> !it.isBlank())
                        .toList();
        DayForm days = Stream.of(DayForm.values())
                .filter(form -> written.stream().allMatch(it -> form.day(it).isPresent()))
                .findFirst()
                .orElse(DayForm.DAY_FIRST);
        boolean comma = amount != null && rows.stream().anyMatch(row -> hasCommaBeforeCents(cell(row, amount)));
        return new ColumnMapping("", "USD", places, days, comma);
    }

    private static boolean hasCommaBeforeCents(String amount) {
        int comma = amount.lastIndexOf(',');
        return comma > amount.lastIndexOf('.') && amount.strip().length() - comma <= CENTS;
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}
