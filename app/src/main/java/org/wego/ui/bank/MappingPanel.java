package org.wego.ui.bank;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;
import org.wego.membership.bank.read.TableHead;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.words.Words;

/** Asks once what the columns of a table hold; the first row stands beside each title, so that nobody has to guess. */
final class MappingPanel extends Panel {

    private final ComboBox<String> account = new ComboBox<>(getTranslation("bank.mapping.account"));
    private final ComboBox<String> currency = new ComboBox<>(getTranslation("bank.mapping.currency"));
    private final ComboBox<DayForm> days = new ComboBox<>(getTranslation("bank.mapping.days"));
    private final Checkbox comma = new Checkbox(getTranslation("bank.mapping.comma"));
    private final Map<ColumnRole, ComboBox<Integer>> columns = new EnumMap<>(ColumnRole.class);

    MappingPanel(TableHead head, ColumnMapping guess, List<String> accounts, Consumer<ColumnMapping> said) {
        super("bank.mapping.title");
        say("bank.mapping.note");
        account.setItems(Stream.concat(Stream.of(guess.account()), accounts.stream())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList());
        account.setAllowCustomValue(true);
        account.addCustomValueSetListener(typed -> account.setValue(typed.getDetail()));
        account.setHelperText(getTranslation("bank.mapping.account.help"));
        Stream.concat(Stream.of(guess.account()), accounts.stream())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .ifPresent(account::setValue);
        currency.setItems(CurrencyUnit.registeredCurrencies().stream()
                .map(CurrencyUnit::getCode)
                .toList());
        currency.setValue(guess.currency());
        days.setItems(DayForm.values());
        days.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        days.setValue(guess.days());
        comma.setValue(guess.commaDecimal());
        FormLayout form = new FormLayout(account, currency);
        for (ColumnRole role : ColumnRole.values()) {
            form.add(column(role, head, guess));
        }
        form.add(days, comma);
        add(form, Buttons.primary("bank.mapping.read", () -> read(said)));
        spaced();
    }

    private ComboBox<Integer> column(ColumnRole role, TableHead head, ColumnMapping guess) {
        ComboBox<Integer> box = new ComboBox<>(getTranslation(Words.of(role)));
        box.setItems(IntStream.range(0, head.titles().size()).boxed().toList());
        box.setItemLabelGenerator(place -> label(head, place));
        box.setClearButtonVisible(true);
        box.setValue(guess.places().get(role));
        columns.put(role, box);
        return box;
    }

    private String label(TableHead head, int place) {
        String sample = head.rows().stream()
                .map(row -> place < row.size() ? row.get(place) : "")
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return getTranslation("bank.mapping.column", head.titles().get(place), sample);
    }

    private void read(Consumer<ColumnMapping> said) {
        Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
        columns.forEach((role, box) -> box.getOptionalValue().ifPresent(place -> places.put(role, place)));
        ColumnMapping mapping = new ColumnMapping(
                account.getOptionalValue().orElse(""),
                currency.getOptionalValue().orElse(""),
                places,
                days.getOptionalValue().orElse(DayForm.YEAR_FIRST),
                comma.getValue());
        markWhatIsWrong(mapping);
        if (mapping.isComplete()) {
            said.accept(mapping);
        }
    }

    private void markWhatIsWrong(ColumnMapping mapping) {
        boolean named = !mapping.account().isEmpty() && mapping.account().length() <= ColumnMapping.LONGEST_ACCOUNT;
        mark(account, named ? "" : "bank.mapping.account.missing");
        boolean inACurrency = mapping.places().containsKey(ColumnRole.CURRENCY)
                || !mapping.currency().isEmpty();
        mark(currency, inACurrency ? "" : "bank.mapping.currency.missing");
        Set<ColumnRole> twice = mapping.sharing();
        columns.forEach((role, box) -> mark(box, twice.contains(role) ? "bank.mapping.twice" : missing(role, mapping)));
    }

    /** The key of what to say where a column is needed that nobody chose. */
    private static String missing(ColumnRole role, ColumnMapping mapping) {
        Set<ColumnRole> chosen = mapping.places().keySet();
        return switch (role) {
            case BOOKED_ON -> chosen.contains(role) ? "" : "bank.mapping.day.missing";
            case AMOUNT ->
                chosen.contains(role) || chosen.contains(ColumnRole.CREDIT) ? "" : "bank.mapping.amount.missing";
            default -> "";
        };
    }

    private void mark(ComboBox<?> field, String key) {
        field.setErrorMessage(key.isEmpty() ? "" : getTranslation(key));
        field.setInvalid(!key.isEmpty());
    }
}
