package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.ViewTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.register.MemberRegister;

/** Forms that are filled with texts as people paste them; whatever is kept of them is clean. */
abstract class TypedForms extends ViewTest {

    static final long SEED = 20261125;

    static final String COMPLAINT = "Invoices cannot print น (U+0E19). ";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    final Random random = new Random(SEED);

    final String name = "Cần Thơ 수원시 " + UUID.randomUUID();

    @AfterEach
    void everyColumnHoldsCleanTextOnly() {
        List<String> unclean = new ArrayList<>();
        columns()
                .forEach((table, columns) -> columns.forEach(column -> jdbc
                        .queryForList(
                                "select \"%s\" from %s where \"%s\" is not null".formatted(column, table, column),
                                String.class)
                        .stream()
                        .filter(text -> !Typed.isClean(text))
                        .forEach(text -> unclean.add(table + "." + column + ": " + text))));

        assertThat(unclean).as("seed %d", SEED).isEmpty();
    }

    private Map<String, List<String>> columns() {
        return jdbc.queryForList("""
                        select table_schema, table_name, column_name from information_schema.columns
                        where data_type = 'CHARACTER VARYING'
                            and table_schema in ('app', 'membership', 'governance', 'programs', 'knowledge')""").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("table_schema") + "." + row.get("table_name"),
                        Collectors.mapping(row -> String.valueOf(row.get("column_name")), Collectors.toList())));
    }

    /** Types into every text field on screen. */
    void fill() {
        Stream.of(TextField.class, EmailField.class, TextArea.class)
                .flatMap(type -> find(type).all().stream())
                .filter(field -> field.isEnabled() && !((HasValue<?, ?>) field).isReadOnly())
                .filter(field -> field instanceof HasLabel labelled
                        && labelled.getLabel() != null
                        && !labelled.getLabel().startsWith("Search"))
                .forEach(this::fill);
    }

    @SuppressWarnings("unchecked")
    void fill(Component field) {
        String several = field instanceof TextArea ? "\n2" + Typed.in(random, "line") : "";
        String label = ((HasLabel) field).getLabel();
        String text = label == null ? name : TypedTextsViewTests.SAMPLES.getOrDefault(label, name);
        ((HasValue<?, String>) field).setValue(Typed.in(random, text) + several);
    }

    void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    @SuppressWarnings("unchecked")
    <T> Select<T> select(String label) {
        return find(Select.class).withLabel(label).single();
    }
}
