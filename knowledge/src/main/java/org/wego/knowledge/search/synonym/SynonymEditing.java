package org.wego.knowledge.search.synonym;

import java.util.Arrays;
import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.text.CleanText;

/** Keeps the words that mean the same to the search. */
@Service
@NamedInterface
@ForStaff
public class SynonymEditing {

    /** So many words a group can have. */
    public static final int MOST = 40;

    /** So long one of them can be. */
    public static final int LONGEST = 90;

    private static final String SUBJECT = "synonyms";

    private final SynonymRows rows;
    private final ChangeReporting changes;
    private final ApplicationEventPublisher events;

    SynonymEditing(SynonymRows rows, ChangeReporting changes, ApplicationEventPublisher events) {
        this.rows = rows;
        this.changes = changes;
        this.events = events;
    }

    /** All groups, by their first words: some hundred, so the whole list is one page. */
    @Transactional(readOnly = true)
    public List<SynonymGroup> list() {
        return rows.all();
    }

    /**
     * Adds a group.
     *
     * @param typed its words, one a line
     */
    @Transactional
    public SynonymOutcome add(String typed) {
        List<String> words = words(typed);
        SynonymOutcome checked = check(words);
        if (checked == SynonymOutcome.SAVED) {
            SynonymGroup group = new SynonymGroup(UuidVersion7Strategy.INSTANCE.generateUuid(null), 0, words);
            rows.add(group);
            report(group, List.of(), words);
        }
        return checked;
    }

    /**
     * Gives a group other words.
     *
     * @param typed its words, one a line
     */
    @Transactional
    public SynonymOutcome revise(SynonymGroup read, String typed) {
        List<String> words = words(typed);
        SynonymOutcome checked = check(words);
        if (checked != SynonymOutcome.SAVED || words.equals(read.words())) {
            return checked;
        }
        if (!rows.replace(read, words)) {
            return SynonymOutcome.STALE;
        }
        report(read, read.words(), words);
        return SynonymOutcome.SAVED;
    }

    /** Takes a group away. */
    @Transactional
    public SynonymOutcome remove(SynonymGroup read) {
        if (!rows.remove(read)) {
            return SynonymOutcome.STALE;
        }
        report(read, read.words(), List.of());
        return SynonymOutcome.SAVED;
    }

    private void report(SynonymGroup group, List<String> before, List<String> after) {
        String label = (after.isEmpty() ? before : after).getFirst();
        changes.report(
                SUBJECT,
                group.id(),
                label,
                List.of(new Change("words", String.join("\n", before), String.join("\n", after))));
        events.publishEvent(new SynonymsChanged());
    }

    private static SynonymOutcome check(List<String> words) {
        if (words.size() < 2) {
            return SynonymOutcome.TOO_FEW;
        }
        return words.size() > MOST || words.stream().anyMatch(it -> it.length() > LONGEST)
                ? SynonymOutcome.TOO_LONG
                : SynonymOutcome.SAVED;
    }

    private static List<String> words(String typed) {
        return Arrays.stream(CleanText.lines(typed).split("\n"))
                .map(CleanText::line)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
