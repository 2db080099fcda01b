package org.wego.web.site.event;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.wego.membership.place.Region;
import org.wego.membership.text.CleanText;
import org.wego.operation.ConstantInAddress;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventKind;

/**
 * What the address of the calendar asks for. What cannot be read of it narrows nothing.
 *
 * @param year null for what is to come
 * @param month null for the whole year
 * @param view in which form they are shown; a month of its own is a wall calendar with a list below it
 */
record EventQuestion(
        @Nullable Year year,
        @Nullable Month month,
        @Nullable ProgramId program,
        @Nullable EventKind kind,
        @Nullable Region region,
        String text,
        View view) {

    /** The forms in which events are shown. */
    enum View {
        LIST,
        MAP,
        YEAR
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static EventQuestion read(Parameters asked) {
        Year year = number(asked.year(), FIRST_YEAR, LAST_YEAR).map(Year::of).orElse(null);
        Month month = year == null
                ? null
                : number(asked.month(), 1, 12).map(Month::of).orElse(null);
        return new EventQuestion(
                year,
                month,
                id(asked.program()).orElse(null),
                ConstantInAddress.of(asked.kind(), EventKind.values()),
                ConstantInAddress.of(asked.region(), Region.values()),
                CleanText.line(asked.q() == null ? "" : asked.q()),
                view(asked.view(), year));
    }

    /** The address as it is written, each part of it or none. */
    record Parameters(
            @Nullable String year,
            @Nullable String month,
            @Nullable String program,
            @Nullable String kind,
            @Nullable String region,
            @Nullable String q,
            @Nullable String view) {}

    /** The events of the year or the month, or all from this day on. */
    EventFilter filter(LocalDate today) {
        EventFilter all = new EventFilter(null, null, program, kind, region, text);
        if (year == null) {
            return all.within(today, null);
        }
        YearMonth first = month == null ? year.atMonth(1) : year.atMonth(month);
        YearMonth end = month == null ? first.plusYears(1) : first.plusMonths(1);
        return all.within(first.atDay(1), end.atDay(1));
    }

    /** Whether it asks for less than all that is to come. */
    public boolean isNarrowed() {
        return program != null || kind != null || region != null || !text.isEmpty();
    }

    public EventQuestion in(@Nullable Year other, @Nullable Month otherMonth) {
        View same = view == View.YEAR && (other == null || otherMonth != null) ? View.LIST : view;
        return new EventQuestion(other, otherMonth, program, kind, region, text, same);
    }

    /** The same events in another form. */
    public EventQuestion as(String other) {
        return new EventQuestion(year, month, program, kind, region, text, View.valueOf(other));
    }

    /** The same as an address below this path. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "year", year);
        add(address, "month", month == null ? null : month.getValue());
        add(address, "program", program == null ? null : program.value());
        add(address, "kind", kind);
        add(address, "region", region);
        add(address, "q", text.isEmpty() ? null : text);
        add(address, "view", view == View.LIST ? null : view.name().toLowerCase(Locale.ROOT));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            address.uriVariables(Map.of(name, value));
        }
    }

    private static Optional<Integer> number(@Nullable String written, int least, int most) {
        try {
            return Optional.ofNullable(written)
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .filter(it -> it >= least && it <= most);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<ProgramId> id(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(it -> IdInAddress.of(it.strip(), ProgramId::new));
    }

    private static View view(@Nullable String written, @Nullable Year year) {
        View asked = ConstantInAddress.of(written, View.values());
        return asked == null || (asked == View.YEAR && year == null) ? View.LIST : asked;
    }
}
