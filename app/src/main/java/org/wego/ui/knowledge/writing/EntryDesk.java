package org.wego.ui.knowledge.writing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.OtherEditor;
import org.wego.knowledge.writing.ReviewComment;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;

/** What whoever is signed in may do with an entry: staff with every one, others with those about a city they act for. */
@Component
class EntryDesk {

    private final EntryWriting writing;
    private final EntryReview review;
    private final OwnMembers own;
    private final CurrentAccount account;

    EntryDesk(EntryWriting writing, EntryReview review, OwnMembers own, CurrentAccount account) {
        this.writing = writing;
        this.review = review;
        this.own = own;
        this.account = account;
    }

    boolean isStaff() {
        return account.is(Role.STAFF);
    }

    /** The entry, if there is one for whoever asks. */
    Optional<DraftDetails> open(EntryId id) {
        return isStaff()
                ? review.open(id).map(ReviewDetails::entry)
                : own.all().stream()
                        .flatMap(it -> writing.open(it, id).stream())
                        .findFirst();
    }

    /** Whether there is something to see of it where it is written: authors see what they have handed over as well. */
    boolean isOpen(DraftDetails entry) {
        return mayWrite(entry) || entry.state() == EntryState.SUBMITTED;
    }

    /** Whether it can be written on now. */
    boolean mayWrite(DraftDetails entry) {
        return isStaff() ? !entry.state().isFinal() : entry.state().isWritten();
    }

    /** What reviewers said of it. */
    List<ReviewComment> comments(DraftDetails entry) {
        if (isStaff()) {
            return review.open(entry.id()).map(ReviewDetails::comments).orElse(List.of());
        }
        return city(entry).map(it -> writing.comments(it, entry.id())).orElse(List.of());
    }

    /** Who else is at it. */
    List<OtherEditor> attend(DraftDetails entry) {
        return city(entry).map(it -> writing.attend(it, entry.id())).orElse(List.of());
    }

    WritingOutcome save(DraftDetails read, EntryContent wanted) {
        return isStaff()
                ? review.save(read, wanted)
                : city(read).map(it -> writing.save(it, read, wanted)).orElseGet(WritingOutcome.Unknown::new);
    }

    WritingOutcome submit(DraftDetails read) {
        return city(read)
                .map(it -> writing.submit(it, read.id(), read.version()))
                .orElseGet(WritingOutcome.Unknown::new);
    }

    private static Optional<MemberId> city(DraftDetails entry) {
        return Optional.ofNullable(entry.content().city()).map(CityOnRecord::member);
    }
}
