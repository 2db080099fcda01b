package org.wego.ui.component.history;

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

    /** Parts of records whose values have names: the beginning of their keys. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("role", "shell.role."),
            Map.entry("category", "categories.member."),
            Map.entry("CATEGORY", "categories.member."),
            Map.entry("KIND", "members.kind."),
            Map.entry("kind", "members.kind."),
            Map.entry("state", "runs.state."),
            Map.entry("applicationState", "membership.ApplicationState."),
            Map.entry("firstYearRule", "membership.FirstYear."),
            Map.entry("termState", "governance.TermState."),
            Map.entry("office", "governance.Office."),
            Map.entry("capacity", "governance.Capacity."),
            Map.entry("endCause", "governance.EndCause."),
            Map.entry("mode", "governance.AppointmentMode."),
            Map.entry("meetingKind", "governance.MeetingSummary.Kind."),
            Map.entry("meetingState", "governance.MeetingSummary.State."),
            Map.entry("decidingBody", "governance.DecidingBody."),
            Map.entry("resolutionKind", "governance.ResolutionKind."),
            Map.entry("letterState", "programs.LetterState."),
            Map.entry("clusterState", "programs.ClusterState."),
            Map.entry("leads", "audit.value."),
            Map.entry("editionState", "programs.EditionState."),
            Map.entry("nominationState", "programs.NominationState."),
            Map.entry("projectKind", "programs.ProjectKind."),
            Map.entry("projectState", "programs.ProjectState."),
            Map.entry("READERS", "files.readers."),
            Map.entry("online", "audit.value."),
            Map.entry("complete", "audit.value."),
            Map.entry("openedByThen", "audit.value."),
            Map.entry("amount", "audit.value."),
            Map.entry("blocked", "audit.value."),
            Map.entry("heldBack", "audit.value."),
            Map.entry("link", "audit.value."),
            Map.entry("password", "audit.value."),
            Map.entry("token", "audit.value."));

    private final Map<String, AuditedRecord> records;
    private final MessageSource texts;

    AuditWords(List<AuditedRecord> records, MessageSource texts) {
        this.records = records.stream().collect(Collectors.toMap(AuditedRecord::subject, it -> it));
        this.texts = texts;
    }

    /** The kinds of records, by name. */
    public List<String> subjects() {
        return records.keySet().stream()
                .sorted(Comparator.comparing(this::subject))
                .toList();
    }

    /** What no bundle names stands as it was reported: an old change is not lost because nobody reports the like any more. */
    public String subject(String subject) {
        return text("audit.subject." + subject, subject);
    }

    /** The part of the record that was changed. */
    public String field(RecordedChange change) {
        AuditedRecord record = records.get(change.subject());
        if (record == null) {
            return change.field();
        }
        // what is said in a language bears its tag behind the name of the part
        String[] part = change.field().split("\\.", 2);
        String name = text(record.words() + part[0], part[0]);
        return part.length == 1 ? name : name + " (" + part[1].toUpperCase(Locale.ROOT) + ")";
    }

    /** What a part of a record held, as screens call it. */
    public String value(String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        String family = NAMED.get(field);
        return family == null ? value : text(family + value, value);
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
