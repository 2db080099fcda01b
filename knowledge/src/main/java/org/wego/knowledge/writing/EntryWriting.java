package org.wego.knowledge.writing;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.part.EntryParts;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Writes entries about a member city, for whoever acts for it; those about others are unknown here. */
@NamedInterface
@Service
public class EntryWriting {

    /** How long people hear of what has become of an entry. */
    private static final Duration NEWS = Duration.ofDays(30);

    private static final int MOST_NEWS = 5;

    private final EntryStore store;
    private final EntrySteps steps;
    private final EditorRows editors;
    private final ReviewRows reviews;
    private final MemberDirectory members;
    private final Actor actor;
    private final Clock clock;

    EntryWriting(
            EntryStore store,
            EntrySteps steps,
            EditorRows editors,
            ReviewRows reviews,
            MemberDirectory members,
            Actor actor,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.editors = editors;
        this.reviews = reviews;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    /** All entries about the city, those that were changed last first. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public List<DraftDetails> of(MemberId city) {
        return store.about(city).stream()
                .map(DraftDetails::of)
                .sorted(Comparator.comparing(DraftDetails::changedAt).reversed())
                .toList();
    }

    /** What the city works on and what it has to mend, and what has become of the rest in the last month; the first few. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public List<EntryNews> news(MemberId city) {
        return reviews.news(city, clock.instant().minus(NEWS), MOST_NEWS);
    }

    /** Begins a draft about the city; empty if there is no such member. */
    @ForStaffOrOwn("#city")
    public Optional<DraftDetails> begin(MemberId city, CatalogKind catalog) {
        return members.details(city).map(it -> steps.begin(blank(it.summary(), catalog)));
    }

    /** An entry about the city. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public Optional<DraftDetails> open(MemberId city, EntryId entry) {
        return own(city, entry).map(DraftDetails::of);
    }

    /** What reviewers said of an entry about the city, the oldest first. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public List<ReviewComment> comments(MemberId city, EntryId entry) {
        return own(city, entry).map(it -> reviews.comments(entry)).orElse(List.of());
    }

    /** Says that somebody is writing on the entry, and answers who else is. */
    @ForStaffOrOwn("#city")
    @Transactional
    public List<OtherEditor> attend(MemberId city, EntryId entry) {
        return own(city, entry)
                .map(it -> editors.attend(entry, actor.name(), clock.instant()))
                .orElse(List.of());
    }

    /**
     * Saves what was written, beside what others wrote since. A draft may lack what it needs to be handed over; the city
     * stays.
     *
     * @param read as it was opened or saved before
     */
    @ForStaffOrOwn("#city")
    public WritingOutcome save(MemberId city, DraftDetails read, EntryContent wanted) {
        Optional<Entry> entry = own(city, read.id());
        if (entry.isEmpty()) {
            return new WritingOutcome.Unknown();
        }
        Entry stored = entry.get();
        return stored.state().isWritten()
                ? steps.save(read, wanted.about(stored.content().city()))
                : new WritingOutcome.NotNow(stored.state());
    }

    /**
     * Hands the entry over for review, with all that it needs.
     *
     * @param read the version that was read
     */
    @ForStaffOrOwn("#city")
    public WritingOutcome submit(MemberId city, EntryId entry, long read) {
        return own(city, entry).isEmpty() ? new WritingOutcome.Unknown() : steps.step(entry, read, Entry::submitted);
    }

    private Optional<Entry> own(MemberId city, EntryId entry) {
        return store.find(entry).filter(it -> {
            CityOnRecord about = it.content().city();
            return about != null && city.equals(about.member());
        });
    }

    private static EntryContent blank(MemberSummary member, CatalogKind catalog) {
        return new EntryContent(
                catalog,
                new CityOnRecord(member.id(), member.name(), member.country()),
                null,
                null,
                null,
                null,
                EntryStatus.UNKNOWN,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                EntryParts.NONE);
    }
}
