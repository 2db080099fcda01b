package org.wego.knowledge.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.membership.contact.Representatives;
import org.wego.membership.mail.Mail;
import org.wego.membership.mail.MailAddition;
import org.wego.membership.mail.MailOutbox;
import org.wego.membership.mail.MailWriter;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/**
 * Writes to whoever has to know of a step of an entry: reviewers of what was handed over, authors of what became of it.
 * Nobody is told of what they did themselves, and apart from staff nobody is told about a city they no longer act for.
 */
@Component
class EntryNotices implements MailWriter {

    /** What the mail about each step is called by its template, beside the states that entries come into. */
    private static final String GIVEN = "GIVEN";

    private static final String TEMPLATE = "entry";
    private static final int MOST_COMMENTS = 10;
    private static final int LONGEST_COMMENT = 300;
    private static final int LONGEST_REASON = 1_000;

    private final EntryStore store;
    private final ReviewRows reviews;
    private final VersionRows versions;
    private final Representatives representatives;
    private final ObjectProvider<AccountDirectory> accounts;
    private final ObjectProvider<MailOutbox> outbox;

    EntryNotices(
            EntryStore store,
            ReviewRows reviews,
            VersionRows versions,
            Representatives representatives,
            ObjectProvider<AccountDirectory> accounts,
            ObjectProvider<MailOutbox> outbox) {
        this.store = store;
        this.reviews = reviews;
        this.versions = versions;
        this.representatives = representatives;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** In the transaction of the step. */
    @EventListener
    void tell(EntryMoved moved) {
        accounts.ifAvailable(known -> {
            List<Holder> readers =
                    moved.to() == EntryState.SUBMITTED ? reviewers(moved.entry(), known) : authors(moved, known);
            Review review = reviews.of(moved.entry());
            String comments = moved.to() == EntryState.RETURNED ? comments(moved.entry(), review.round()) : "";
            put(
                    readers.stream()
                            .filter(it -> !it.email().equals(moved.by()))
                            .toList(),
                    moved.entry(),
                    moved.to() + "/" + moved.version(),
                    Map.of(
                            "kind", moved.to().name(),
                            "called", moved.title(),
                            "reason", Excerpt.of(moved.reason(), LONGEST_REASON),
                            "comments", comments,
                            "path", path(moved.entry(), moved.to())));
        });
    }

    /** Tells somebody that a review is theirs now. */
    void give(Entry entry, Review review, String by) {
        accounts.ifAvailable(known -> put(
                known.find(review.reviewer())
                        .filter(it -> !it.email().equals(by))
                        .map(List::of)
                        .orElse(List.of()),
                entry.id(),
                GIVEN + "/" + review.round() + "." + review.version(),
                Map.of(
                        "kind",
                        GIVEN,
                        "title",
                        entry.content().title(),
                        "reason",
                        "",
                        "comments",
                        "",
                        "path",
                        path(entry.id(), EntryState.SUBMITTED))));
    }

    private List<Holder> reviewers(EntryId entry, AccountDirectory known) {
        String reviewer = reviews.of(entry).reviewer();
        List<Holder> staff = known.staff();
        Optional<Holder> hers =
                staff.stream().filter(it -> it.email().equals(reviewer)).findFirst();
        return hers.map(List::of).orElse(staff);
    }

    private List<Holder> authors(EntryMoved moved, AccountDirectory known) {
        return Stream.concat(Stream.of(moved.draftedBy()), versions.submitter(moved.entry()).stream())
                .distinct()
                .flatMap(it -> known.find(it).stream())
                .filter(mayRead(moved.city()))
                .toList();
    }

    private Predicate<Holder> mayRead(@Nullable MemberId city) {
        return holder -> holder.person() == null || (city != null && representatives.represents(holder.person(), city));
    }

    /** One on each line. */
    private String comments(EntryId entry, int round) {
        return reviews.comments(entry).stream()
                .filter(it -> it.round() == round)
                .limit(MOST_COMMENTS)
                .map(it -> Excerpt.of(CleanText.line(it.said()), LONGEST_COMMENT))
                .collect(Collectors.joining("\n"));
    }

    private static String path(EntryId entry, EntryState state) {
        return switch (state) {
            case SUBMITTED -> "/desk/reviews/" + entry;
            case DRAFT, RETURNED -> "/desk/knowledge/" + entry + "/edit";
            case PUBLISHED, WITHDRAWN -> "/knowledge/" + entry;
        };
    }

    private void put(List<Holder> readers, EntryId entry, String step, Map<String, String> values) {
        List<Mail> mails = readers.stream()
                .map(it -> new Mail(
                        "entry/" + entry + "/" + step + "/" + mark(it.email()),
                        new Mail.Recipient(it.name(), it.email()),
                        TEMPLATE,
                        Locale.ENGLISH,
                        values,
                        List.of(),
                        entry.toString()))
                .toList();
        if (!mails.isEmpty()) {
            outbox.ifAvailable(it -> it.put(mails));
        }
    }

    /** Of the same length for every address. */
    private static UUID mark(String email) {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    /** It tells the same again. */
    @Override
    public boolean mayComeTwice() {
        return true;
    }

    /** Whoever may no longer sign in, or no longer acts for the city, is told nothing. */
    @Override
    public Optional<MailAddition> addition(Mail mail) {
        return store.find(EntryId.parse(mail.reference()))
                .flatMap(entry -> Optional.ofNullable(accounts.getIfAvailable())
                        .flatMap(it -> it.find(mail.to().email()))
                        .filter(mayRead(EntryPapers.city(entry))))
                .map(_ -> MailAddition.none());
    }
}
