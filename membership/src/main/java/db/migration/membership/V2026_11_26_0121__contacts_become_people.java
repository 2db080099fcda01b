package db.migration.membership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.NameKey;

/**
 * The nameless rows of contacts become people and what they do. Rows of one name and one e-mail, or of one name at one
 * member, are of one person, unless they contradict each other; what they were said to be for stays in its own words and
 * becomes a role where the word is that of a role. The order at each member stays.
 */
public class V2026_11_26_0121__contacts_become_people extends BaseJavaMigration {

    private static final int LONGEST_KEY = 4000;

    private static final Set<String> HEAD = Set.of("head", "mayor", "lordmayor", "governor", "president");
    private static final Set<String> INVOICES = Set.of(
            "invoice",
            "invoices",
            "invoicing",
            "billing",
            "fees",
            "dues",
            "payment",
            "payments",
            "finance",
            "finances",
            "treasury",
            "treasurer",
            "accounting");
    private static final Set<String> OTHERS = Set.of("votes", "events", "knowledge");

    /** A person to be, which takes from its rows what it lacks. */
    private static final class Found {

        private final UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        private final String name;
        private String email;
        private String phone;

        private Found(Row row) {
            name = row.name;
            email = row.email;
            phone = row.phone;
        }

        private boolean agrees(Row row) {
            return agree(email.toLowerCase(Locale.ROOT), row.email.toLowerCase(Locale.ROOT)) && agree(phone, row.phone);
        }

        private void add(Row row) {
            email = email.isEmpty() ? row.email : email;
            phone = phone.isEmpty() ? row.phone : phone;
        }

        private static boolean agree(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    private record Row(UUID member, String name, String role, String email, String phone) {

        /** What a person may be known by from an earlier row. */
        Stream<String> known() {
            String key = NameKey.of(name).isEmpty() ? name : NameKey.of(name);
            String here = member + " " + key;
            return email.isEmpty() ? Stream.of(here) : Stream.of(email.toLowerCase(Locale.ROOT) + " " + key, here);
        }
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<Row, Found> people = new HashMap<>();
        Set<Row> rows = rows(connection);
        Map<String, List<Found>> known = new HashMap<>();
        for (Row row : rows) {
            Found person = row.known()
                    .flatMap(key -> known.getOrDefault(key, List.of()).stream())
                    .filter(it -> it.agrees(row))
                    .findFirst()
                    .orElseGet(() -> new Found(row));
            person.add(row);
            row.known()
                    .forEach(key ->
                            known.computeIfAbsent(key, _ -> new ArrayList<>()).add(person));
            people.put(row, person);
        }
        write(connection, rows.stream().map(people::get).distinct().toList());
        write(connection, rows, people);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table membership.member_contact");
        }
    }

    private static Set<Row> rows(Connection connection) throws SQLException {
        Set<Row> rows = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select member_id, name, role, email, phone"
                        + " from membership.member_contact order by member_id, place")) {
            while (row.next()) {
                rows.add(new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
            }
        }
        return rows;
    }

    private static void write(Connection connection, List<Found> people) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into membership.person
                    (id, version, name, name_key, search_key, email, mailbox, phone, language)
                values (?, 0, ?, ?, ?, ?, ?, ?, '')""")) {
            for (Found person : people) {
                insert.setObject(1, person.id);
                insert.setString(2, person.name);
                insert.setString(3, NameKey.of(person.name));
                insert.setString(4, cut(NameKey.searchable(person.name, person.email)));
                insert.setString(5, person.email);
                insert.setString(6, mailbox(person.email, taken));
                insert.setString(7, person.phone);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Of people who share one it is the first one's. */
    private static @Nullable String mailbox(String email, Set<String> taken) {
        String mailbox = email.toLowerCase(Locale.ROOT);
        return mailbox.isEmpty() || !taken.add(mailbox) ? null : mailbox;
    }

    private static void write(Connection connection, Set<Row> rows, Map<Row, Found> people) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into membership.representation (id, version, person_id, member_id, role, duty)
                values (?, 0, ?, ?, ?, ?)""")) {
            for (Row row : rows) {
                insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
                insert.setObject(2, Objects.requireNonNull(people.get(row)).id);
                insert.setObject(3, row.member);
                insert.setString(4, role(NameKey.of(row.role)));
                insert.setString(5, row.role);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String role(String words) {
        if (HEAD.contains(words)) {
            return "HEAD";
        }
        if (INVOICES.contains(words)) {
            return "INVOICES";
        }
        return OTHERS.contains(words) ? words.toUpperCase(Locale.ROOT) : "GENERAL";
    }

    private static String cut(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
