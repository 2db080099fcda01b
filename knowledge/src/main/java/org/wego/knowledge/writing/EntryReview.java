package org.wego.knowledge.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.text.CleanText;

/** Looks at what was handed over, says what is missing, gives it back or publishes it, and withdraws what was published. */
@NamedInterface
@Service
@ForStaff
public class EntryReview {

    /** The longest comment or reason, in characters. */
    public static final int LONGEST_COMMENT = 2_000;

    private static final int LONGEST_QUEUE = 500;
    private static final int LONGEST_FIELD = 100;
    private static final String COMMENT = "comment";

    private final EntryStore store;
    private final EntrySteps steps;
    private final ReviewRows reviews;
    private final VersionRows versions;
    private final EntryNotices notices;
    private final ObjectProvider<AccountDirectory> accounts;
    private final ChangeReporting changes;
    private final Actor actor;
    private final Clock clock;

    EntryReview(
            EntryStore store,
            EntrySteps steps,
            ReviewRows reviews,
            VersionRows versions,
            EntryNotices notices,
            ObjectProvider<AccountDirectory> accounts,
            ChangeReporting changes,
            Actor actor,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.reviews = reviews;
        this.versions = versions;
        this.notices = notices;
        this.accounts = accounts;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    /** The entries that wait for a review, the longest waiting first, at most a list full. */
    @Transactional(readOnly = true)
    public List<ReviewSummary> queue() {
        return reviews.queue(LONGEST_QUEUE);
    }

    /** To whom a review can be given. */
    public List<Holder> reviewers() {
        AccountDirectory known = accounts.getIfAvailable();
        return known == null ? List.of() : known.staff();
    }

    /** An entry in whatever state, with its review. */
    @Transactional(readOnly = true)
    public Optional<ReviewDetails> open(EntryId entry) {
        return store.find(entry)
                .map(it -> new ReviewDetails(
                        DraftDetails.of(it), reviews.of(entry), reviews.comments(entry), versions.of(entry)));
    }

    /**
     * Gives the review of an entry to somebody.
     *
     * @param reviewer the e-mail of an account; empty to give it to nobody
     * @param read the review as it was read
     * @return false if somebody else changed it since, or no staff account has that e-mail
     */
    @Transactional
    public boolean assign(EntryId entry, String reviewer, Review read) {
        String name = CleanText.line(reviewer);
        Review given = new Review(read.round(), read.version(), name, read.marks());
        if (!mayReview(name) || !keep(entry, given, read)) {
            return false;
        }
        if (!name.equals(read.reviewer())) {
            store.find(entry).ifPresent(it -> notices.give(it, given, actor.name()));
        }
        return true;
    }

    private boolean mayReview(String name) {
        return name.isEmpty()
                || accounts.getIfAvailable() == null
                || reviewers().stream().anyMatch(it -> it.email().equals(name));
    }

    /**
     * Marks an entry by the criteria.
     *
     * @param read the review as it was read
     * @return false if somebody else changed it since
     */
    @Transactional
    public boolean mark(EntryId entry, ReviewMarks marks, Review read) {
        return keep(entry, new Review(read.round(), read.version(), read.reviewer(), marks), read);
    }

    private boolean keep(EntryId entry, Review now, Review read) {
        Optional<Entry> about = store.find(entry);
        boolean kept = about.isPresent() && reviews.keep(entry, now, read.version());
        if (kept) {
            changes.report(
                    EntryRecord.SUBJECT, entry.value(), about.get().content().title(), state(read), state(now));
        }
        return kept;
    }

    private static RecordState state(Review review) {
        ReviewMarks marks = review.marks();
        return RecordState.NONE
                .with("reviewer", review.reviewer())
                .with("relevance", marks.relevance())
                .with("evidence", marks.evidence())
                .with("clarity", marks.clarity())
                .with("transferability", marks.transferability())
                .with("impact", marks.impact());
    }

    /**
     * Says something of a field.
     *
     * @param field with the tag of its language, such as {@code body.ko}; empty to say it of the whole
     * @return what is wrong with it; nothing if it is kept
     */
    @Transactional
    public List<EntryProblem> comment(EntryId entry, String field, String said) {
        String about = CleanText.line(field);
        String text = CleanText.lines(said);
        if (text.isEmpty()) {
            return List.of(new EntryProblem(COMMENT, Fault.MISSING, ""));
        }
        if (text.length() > LONGEST_COMMENT || about.length() > LONGEST_FIELD) {
            return List.of(EntryProblem.tooLong(COMMENT, LONGEST_COMMENT));
        }
        store.find(entry).ifPresent(it -> {
            reviews.comment(
                    entry, new ReviewComment(reviews.of(entry).round(), about, text, actor.name(), clock.instant()));
            changes.report(
                    EntryRecord.SUBJECT,
                    entry.value(),
                    it.content().title(),
                    RecordState.NONE,
                    RecordState.NONE.with(COMMENT, text));
        });
        return List.of();
    }

    /**
     * Saves what was written on an entry in whatever state but withdrawn; what is published changes for its readers at once.
     *
     * @param read as it was opened or saved before
     */
    public WritingOutcome save(DraftDetails read, EntryContent wanted) {
        Optional<Entry> stored = store.find(read.id());
        if (stored.isEmpty()) {
            return new WritingOutcome.Unknown();
        }
        return stored.get().state().isFinal()
                ? new WritingOutcome.NotNow(stored.get().state())
                : steps.save(read, wanted);
    }

    /**
     * Gives an entry back to its author, who reads the comments; without one nobody would know what to mend.
     *
     * @param read the version that was read
     */
    public WritingOutcome giveBack(EntryId entry, long read) {
        Optional<Entry> stored = store.find(entry);
        if (stored.isEmpty()) {
            return new WritingOutcome.Unknown();
        }
        int round = reviews.of(entry).round();
        if (stored.get().state() == EntryState.SUBMITTED
                && reviews.comments(entry).stream().noneMatch(it -> it.round() == round)) {
            return new WritingOutcome.Incomplete(List.of(new EntryProblem(COMMENT, Fault.MISSING, "")));
        }
        return steps.step(entry, read, Entry::returned);
    }

    /**
     * Shows an entry to everybody.
     *
     * @param read the version that was read
     */
    public WritingOutcome publish(EntryId entry, long read) {
        return known(entry) ? steps.step(entry, read, Entry::published) : new WritingOutcome.Unknown();
    }

    /**
     * Takes an entry away from its readers, who are told why.
     *
     * @param read the version that was read
     */
    public WritingOutcome withdraw(EntryId entry, String reason, long read) {
        String why = CleanText.lines(reason);
        if (why.isEmpty() || why.length() > LONGEST_COMMENT) {
            return new WritingOutcome.Incomplete(List.of(
                    why.isEmpty()
                            ? new EntryProblem("reason", Fault.MISSING, "")
                            : EntryProblem.tooLong("reason", LONGEST_COMMENT)));
        }
        return known(entry)
                ? steps.step(entry, read, (it, now) -> it.withdrawn(why, now))
                : new WritingOutcome.Unknown();
    }

    private boolean known(EntryId entry) {
        return store.find(entry).isPresent();
    }
}
