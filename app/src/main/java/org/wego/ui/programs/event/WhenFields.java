package org.wego.ui.programs.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.ClockGap;
import org.wego.programs.event.EventHours;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.PartialDateField;
import org.wego.ui.component.form.ZoneBox;
import org.wego.ui.programs.event.When.Precision;
import org.wego.words.Words;

/** When an event is: first how well that is known, then what is known. */
final class WhenFields extends FormLayout {

    private final Select<Precision> precision = new Select<>();
    private final DayPicker first = new DayPicker();
    private final DayPicker last = new DayPicker();
    private final PartialDateField begins = new PartialDateField("events.begins", "events.begins.help");
    private final PartialDateField ends = new PartialDateField("events.ends", "events.ends.help");
    private final TimePicker from = new TimePicker(getTranslation("events.from"));
    private final TimePicker until = new TimePicker(getTranslation("events.until"));
    private final ZoneBox zone = new ZoneBox("events.zone");

    WhenFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        precision.setLabel(getTranslation("events.precision"));
        precision.setItems(Precision.values());
        precision.setItemLabelGenerator(it -> getTranslation("events.precision." + it));
        precision.setValue(Precision.DAYS);
        precision.addValueChangeListener(_ -> offer());
        first.setLabel(getTranslation("events.first"));
        last.setLabel(getTranslation("events.last"));
        last.setHelperText(getTranslation("events.last.help"));
        zone.setHelperText(getTranslation("events.zone.help"));
        Stream.of(from, until).forEach(it -> it.setStep(Duration.ofMinutes(15)));
        add(precision, 2);
        add(first, last, begins, ends, from, until);
        add(zone, 2);
        offer();
    }

    /** By whose clocks it is. */
    ZoneBox zone() {
        return zone;
    }

    /** Shows when it is. */
    void show(When when) {
        precision.setValue(Precision.of(when));
        boolean sameDay = when.ends().equals(when.begins());
        first.setValue(when.begins().exact() ? when.begins().earliest() : null);
        last.setValue(when.ends().exact() && !sameDay ? when.ends().latest() : null);
        begins.show(when.begins());
        ends.show(sameDay ? null : when.ends());
        @Nullable EventHours hours = when.hours();
        from.setValue(hours == null ? null : hours.from());
        until.setValue(hours == null ? null : hours.until());
        zone.setValue(hours == null ? null : hours.zone());
    }

    /** When it is; empty if something is missing or cannot be read, which the field says then. */
    Optional<When> read() {
        first.setInvalid(false);
        last.setInvalid(false);
        begins.setInvalid(false);
        ends.setInvalid(false);
        return precision.getValue().hasDays() ? days() : loose();
    }

    /** Says at the last day that it cannot be. */
    void complainOfEnd(Enum<?> problem) {
        HasValidation place = precision.getValue().hasDays() ? last : ends;
        complain(place, getTranslation(Words.of(problem)));
    }

    /** Says that no clock shows that time. */
    void complainOf(ClockGap gap) {
        complain(gap.missing().toLocalTime().equals(from.getValue()) ? from : until, EventWords.gap(gap));
    }

    private Optional<When> days() {
        boolean unreadable = refuses(first, isBad(first, first.getValue()), first.isEmpty(), "events.first.missing");
        unreadable |= refuses(last, isBad(last, last.getValue()), false, "");
        if (precision.getValue() == Precision.HOURS) {
            unreadable |= refuses(from, isBad(from, from.getValue()), from.isEmpty(), "events.time.missing");
            unreadable |= refuses(until, isBad(until, until.getValue()), until.isEmpty(), "events.time.missing");
            unreadable |= refuses(zone, false, zone.isEmpty(), "events.zone.missing");
        }
        if (unreadable) {
            return Optional.empty();
        }
        PartialDate begin = PartialDate.day(first.getValue());
        PartialDate end = last.getValue() == null ? begin : PartialDate.day(last.getValue());
        return Optional.of(new When(
                begin,
                end,
                precision.getValue() == Precision.HOURS
                        ? new EventHours(from.getValue(), until.getValue(), zone.getValue())
                        : null));
    }

    private Optional<When> loose() {
        boolean unreadable = begins.refusesToBeRead();
        unreadable |= ends.refusesToBeRead();
        PartialDate begin = begins.date();
        if (!unreadable && begin == null) {
            begins.complain("events.begins.missing");
        }
        PartialDate end = ends.date();
        return unreadable || begin == null
                ? Optional.empty()
                : Optional.of(new When(begin, end == null ? begin : end, null));
    }

    private static <V> boolean isBad(HasValidator<V> field, V value) {
        return field.getDefaultValidator().apply(value, null).isError();
    }

    /** Whether the field cannot be read or is needed and empty; says so there. */
    private boolean refuses(HasValidation field, boolean unreadable, boolean missing, String key) {
        if (unreadable || missing) {
            complain(field, getTranslation(unreadable ? "events.unreadable" : key));
        } else {
            field.setInvalid(false);
        }
        return unreadable || missing;
    }

    private static void complain(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private void offer() {
        boolean days = precision.getValue().hasDays();
        boolean hours = precision.getValue() == Precision.HOURS;
        Stream.<Component>of(first, last).forEach(it -> it.setVisible(days));
        Stream.<Component>of(begins, ends).forEach(it -> it.setVisible(!days));
        Stream.<Component>of(from, until, zone).forEach(it -> it.setVisible(hours));
    }
}
