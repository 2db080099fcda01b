package org.wego.knowledge.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.membership.text.CleanText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of an object, each as what it should be, and tells where it is something else.
 *
 * @param at what the names of its fields begin with, such as {@code texts[2].}
 */
record Fields(ObjectNode object, String at, Consumer<EntryProblem> problems) {

    private static final int LONGEST_NUMBER = 60;

    boolean has(String field) {
        return node(field) != null;
    }

    /** The names of fields that nobody reads. */
    void others(Set<String> known, Set<String> into, int most) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name) && into.size() < most) {
                into.add(at + CleanText.line(name));
            }
        }
    }

    String text(String field) {
        return Objects.requireNonNullElse(textOrNull(field), "");
    }

    @Nullable
    String textOrNull(String field) {
        JsonNode node = node(field);
        return node == null ? null : text(field, node);
    }

    private @Nullable String text(String field, JsonNode node) {
        if (node.isString() || node.isNumber()) {
            return node.asString();
        }
        problem(field, Fault.OTHER_KIND, node.toString());
        return null;
    }

    boolean isTrue(String field, boolean otherwise) {
        JsonNode node = node(field);
        if (node == null) {
            return otherwise;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        String said = CleanText.line(node.asString(""));
        if (!said.equals("true") && !said.equals("false")) {
            problem(field, Fault.UNKNOWN_VALUE, node.toString());
        }
        return said.equals("true");
    }

    @Nullable
    Integer whole(String field) {
        BigDecimal number = number(field);
        return number == null ? null : whole(field, number);
    }

    private @Nullable Integer whole(String field, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException _) {
            problem(field, Fault.NO_NUMBER, number.toString());
            return null;
        }
    }

    @Nullable
    BigDecimal number(String field) {
        JsonNode node = node(field);
        return node == null ? null : number(field, node);
    }

    private @Nullable BigDecimal number(String field, JsonNode node) {
        String said = node.isNumber() || node.isString() ? CleanText.line(node.asString()) : "";
        try {
            if (said.length() <= LONGEST_NUMBER) {
                return new BigDecimal(said);
            }
        } catch (NumberFormatException _) {
            // said below
        }
        problem(field, Fault.NO_NUMBER, node.isString() ? node.asString() : node.toString());
        return null;
    }

    @Nullable
    LocalDate date(String field) {
        String said = textOrNull(field);
        if (said == null) {
            return null;
        }
        try {
            return LocalDate.parse(CleanText.line(said));
        } catch (DateTimeException _) {
            problem(field, Fault.NO_DATE, said);
            return null;
        }
    }

    /** A constant by its name. */
    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        String said = textOrNull(field);
        if (said == null) {
            return null;
        }
        String name = CleanText.line(said);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        problem(field, Fault.UNKNOWN_VALUE, said);
        return null;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        each(field, (place, node) -> {
            String text = text(place, node);
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    List<Integer> wholes(String field) {
        List<Integer> wholes = new ArrayList<>();
        each(field, (place, node) -> {
            BigDecimal number = number(place, node);
            Integer whole = number == null ? null : whole(place, number);
            if (whole != null) {
                wholes.add(whole);
            }
        });
        return wholes;
    }

    /**
     * The objects of a list.
     *
     * @param ofText what a text in the place of an object means, or null if it means nothing
     */
    <T> List<T> objects(String field, @Nullable Function<String, T> ofText, Function<Fields, T> read) {
        List<T> objects = new ArrayList<>();
        each(field, (place, node) -> {
            if (node instanceof ObjectNode it) {
                objects.add(read.apply(new Fields(it, at + place + ".", problems)));
            } else if (node.isString() && ofText != null) {
                objects.add(ofText.apply(node.asString()));
            } else {
                problem(place, Fault.OTHER_KIND, node.toString());
            }
        });
        return objects;
    }

    private interface Place {
        void take(String place, JsonNode node);
    }

    private void each(String field, Place work) {
        JsonNode list = node(field);
        if (list == null) {
            return;
        }
        if (!list.isArray()) {
            problem(field, Fault.OTHER_KIND, list.toString());
            return;
        }
        int place = 0;
        for (Iterator<JsonNode> values = list.values().iterator(); values.hasNext(); ) {
            work.take(field + "[" + ++place + "]", values.next());
        }
    }

    void problem(String field, Fault fault, String value) {
        problems.accept(new EntryProblem(at + field, fault, value));
    }

    /** Nothing for a field that is empty. */
    private @Nullable JsonNode node(String field) {
        JsonNode node = object.get(field);
        return node == null
                        || node.isNull()
                        || (node.isString() && node.asString().isBlank())
                ? null
                : node;
    }
}
