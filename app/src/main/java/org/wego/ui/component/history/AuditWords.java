package org.wego.ui.component.history;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.AuditedRecord;

/** How the audit names what modules report, and where it leads. */
@Component
public class AuditWords {

    /** Who may read a paper, of whatever record it is. */
    private static final Map<String, List<String>> OF_EVERY_RECORD = Map.of("READERS", List.of("files.readers."));

    private final Map<String, AuditedRecord> records;
    private final MessageSource texts;
    private final HeldValue held;

    AuditWords(List<AuditedRecord> records, MessageSource texts, Clock clock) {
        this.records = records.stream().collect(Collectors.toMap(AuditedRecord::subject, it -> it));
        this.texts = texts;
        this.held = new HeldValue(key -> text(key, ""), clock.getZone());
    }

    /** The kinds of records, by name. */
    public List<String> subjects() {
        return records.keySet().stream()
                .sorted(Comparator.comparing(this::subject))
                .toList();
    }

    /** What no bundle names stands as it was reported: an old change is not lost because nobody reports the like any more. */
    public String subject(String subject) {
        AuditedRecord record = records.get(subject);
        return record == null ? subject : text(record.name(), subject);
    }

    /** How the record is called; of what kind it is as long as it has no name, as a draft without a title. */
    public String name(RecordedChange change) {
        return change.label().isBlank() ? subject(change.subject()) : change.label();
    }

    /** The part of the record that was changed. */
    public String field(RecordedChange change) {
        return field(change.subject(), change.field());
    }

    /** What a kind of record calls its part. */
    public String field(String subject, String field) {
        AuditedRecord record = records.get(subject);
        if (record == null) {
            return field;
        }
        // what is said in a language bears its tag behind the name of the part
        String[] part = field.split("\\.", 2);
        String name = text(record.parts().getOrDefault(part[0], record.words() + part[0]), part[0]);
        return part.length == 1 ? name : name + " (" + part[1].toUpperCase(Locale.ROOT) + ")";
    }

    /** What the part held before, as screens call it. */
    public String before(RecordedChange change) {
        return value(change.subject(), change.field(), change.before());
    }

    /** What it held afterwards. */
    public String after(RecordedChange change) {
        return value(change.subject(), change.field(), change.after());
    }

    /** What a part of a kind of record holds, as screens call it. */
    public String value(String subject, String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        AuditedRecord record = records.get(subject);
        if (record == null) {
            return value;
        }
        if (record.whole().equals(field)) {
            return value.lines().map(line -> part(record, line)).collect(Collectors.joining("\n"));
        }
        return held.words(
                field,
                value,
                record.values().getOrDefault(field, OF_EVERY_RECORD.getOrDefault(field, List.of())),
                record.others().get(field));
    }

    /** A line of all that a record says. One that begins with no part goes on with the one before. */
    private String part(AuditedRecord record, String line) {
        int end = line.indexOf(": ");
        String name = end < 0 ? "" : line.substring(0, end);
        String words = field(record.subject(), name);
        return words.equals(name) ? line : words + ": " + value(record.subject(), name, line.substring(end + 2));
    }

    /** Where the record stands today. */
    public Optional<String> address(RecordedChange change) {
        return Optional.ofNullable(records.get(change.subject()))
                .flatMap(it -> it.address().apply(change.record()));
    }

    private String text(String key, String otherwise) {
        String text = texts.getMessage(key, null, otherwise, Locale.ENGLISH);
        return text == null ? otherwise : text;
    }
}
