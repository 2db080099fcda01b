package org.wego.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which schemas of other modules SQL and sources name: in whole or in pieces, by a table or as the one looked into first. */
final class NamedSchemas {

    static final List<String> ALL = List.of("membership", "governance", "programs", "knowledge", "app");

    private static final Pattern MADE =
            Pattern.compile("(?i)create\\s+(?:table|sequence)\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+\\.[a-z_]+)");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b[^{]*?\\bclass (\\w+)");

    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
    private static final Pattern QUOTES = Pattern.compile("^\"+|\"+$");
    private static final Pattern ADDED = Pattern.compile("\\s*\\+\\s*");

    private static final Pattern IN_SQL = Pattern.compile(
            "(?i)\\b(?:table|into|from|join|references|update)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?([a-z_]+)\\.");
    private static final Pattern BY_NAME = Pattern.compile("(?i)(?<![\\w.])([a-z_]+)\\.[a-z_]+(?![\\w.])");
    private static final Pattern LOOKED_INTO =
            Pattern.compile("(?i)\\b(?:set\\s+schema|search_path)\\b\\s*(?:=|to\\b)?\\s*'?([a-z_]+)");
    private static final Pattern IN_JPQL = Pattern.compile("\\b(?i:from|join|update|into)\\s+([A-Z]\\w*+)");
    private static final Pattern MAPPED =
            Pattern.compile("@\\w*(?:Table|Generator)\\([^)]*?\\bschema\\s*=\\s*\"?(\\w*)");
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:\\w*Jdbc\\w+|EntityManager|StatelessSession|DataSource|Query|Table)\\b");
    private static final Pattern QUOTE = Pattern.compile("'\\\\?\"'");
    private static final Pattern A_QUERY =
            Pattern.compile("(?is)^\\s*(?:select|from|with|insert|update|delete|merge)\\b.*");
    private static final Pattern A_NAME = Pattern.compile("(?<![\\w.:'])[A-Z]\\w*");

    private final Set<String> tables = new TreeSet<>();

    /** The module of each aggregate that a query may name. */
    private final Map<String, String> aggregates = new HashMap<>();

    /** @param root the folder of the modules, whose migrations and aggregates say what there is */
    NamedSchemas(Path root) throws IOException {
        for (String module : ALL) {
            Path main = root.resolve(module).resolve("src/main");
            for (Path file : files(main, ".sql")) {
                MADE.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(tables::add);
            }
            for (Path file : files(main, ".java")) {
                ENTITY.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> aggregates.put(match.group(1), module));
            }
        }
    }

    Set<String> tables() {
        return tables;
    }

    Set<String> aggregates() {
        return aggregates.keySet();
    }

    /** The schemas of others that a migration of a module names. */
    Set<String> inSql(String module, String sql) {
        return Stream.of(
                        IN_SQL.matcher(sql).results(),
                        LOOKED_INTO.matcher(sql).results(),
                        BY_NAME.matcher(sql)
                                .results()
                                .filter(match -> tables.contains(match.group().toLowerCase())))
                .flatMap(found -> found)
                .map(match -> match.group(1).toLowerCase())
                .filter(schema -> ALL.contains(schema) && !schema.equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schemas of others that a source of a module names, and whatever it does not name as it is. */
    Set<String> inSource(String module, String source) {
        Set<String> found = new TreeSet<>();
        boolean asks = ASKS.matcher(source).find();
        for (String text : texts(QUOTE.matcher(source).replaceAll("' '"))) {
            String plain = text.replace("\\\"", "").replace("\"", "");
            found.addAll(inSql(module, plain));
            String whole = plain.replace(".", "");
            if (asks && ALL.contains(whole)) {
                found.add(whole);
            }
            Pattern names = asks && A_QUERY.matcher(plain).matches() ? A_NAME : IN_JPQL;
            names.matcher(plain)
                    .results()
                    .map(match -> aggregates.get(match.group(match.groupCount())))
                    .filter(owner -> owner != null)
                    .forEach(found::add);
        }
        MAPPED.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
        found.remove(module);
        return found;
    }

    /** The texts of a source, those that are added up as one. */
    private static List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        int end = -1;
        Matcher literals = LITERAL.matcher(source);
        while (literals.find()) {
            String text = QUOTES.matcher(literals.group()).replaceAll("");
            boolean goesOn = end >= 0
                    && ADDED.matcher(source.substring(end, literals.start())).matches();
            texts.add(goesOn ? texts.removeLast() + text : text);
            end = literals.end();
        }
        return texts;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
