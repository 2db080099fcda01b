package org.wego.ui.component.list;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a screen is narrowed to, kept in its address, so that it can be sent and found again. What an address does not
 * name, or names unreadably, does not narrow.
 */
public final class ListAddress {

    private final List<Parameter> parameters = new ArrayList<>();
    private final Runnable changed;
    private String path = "";
    private boolean reading;

    /**
     * @param written what it is now, as it stands in the address; nothing if it does not stand there
     * @param read takes what an address says of it, if anything
     */
    private record Parameter(String name, Supplier<List<String>> written, Consumer<List<String>> read) {}

    /** @param changed shows what is asked for now; told once for each change that was not read from an address */
    public ListAddress(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Keeps the value of a field.
     *
     * @param read the value that a text stands for, if it stands for one; may throw {@link IllegalArgumentException} or
     *     {@link DateTimeException} if it does not
     */
    public <T> void keep(
            String name, HasValue<?, T> field, Function<T, String> written, Function<String, Optional<T>> read) {
        keep(
                name,
                () -> field.getOptionalValue().map(written),
                text -> text.flatMap(read).ifPresentOrElse(field::setValue, field::clear));
        field.addValueChangeListener(_ -> changed());
    }

    /** Keeps what has no field; whoever changes it says so by {@link #changed}. */
    public void keep(String name, Supplier<Optional<String>> written, Consumer<Optional<String>> read) {
        keepAll(
                name,
                () -> written.get().stream().toList(),
                texts -> read.accept(texts.stream().findFirst()));
    }

    /** The same of what may have several values. */
    public void keepAll(String name, Supplier<List<String>> written, Consumer<List<String>> read) {
        parameters.add(new Parameter(name, written, read));
    }

    /** Takes what this address asks for; from now on changes are written to its end. */
    public void read(Location asked) {
        path = asked.getPath();
        reading = true;
        parameters.forEach(it -> take(it, asked.getQueryParameters().getParameters(it.name)));
        reading = false;
    }

    private static void take(Parameter parameter, List<String> texts) {
        try {
            parameter.read.accept(texts);
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            parameter.read.accept(List.of());
        }
    }

    /** Something has changed: shows it, and writes it into the address. */
    public void changed() {
        if (!reading) {
            changed.run();
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters()));
        }
    }

    /** What is asked for now. */
    QueryParameters parameters() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        parameters.forEach(it -> {
            List<String> texts = it.written.get();
            if (!texts.isEmpty()) {
                written.put(it.name, texts);
            }
        });
        return new QueryParameters(written);
    }
}
