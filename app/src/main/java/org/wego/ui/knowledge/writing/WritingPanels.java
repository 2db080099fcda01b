package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.writing.EntryNews;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.ReviewSummary;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;
import org.wego.words.Formats;

/** What waits for a review, for staff; what has become of what a city wrote, for whoever acts for it. */
@Component
@Order(5)
class WritingPanels implements HomePanel {

    private static final int FIRST = 5;

    private final EntryWriting writing;
    private final EntryReview review;
    private final CurrentAccount account;
    private final OwnMembers own;
    private final Actor actor;
    private final Clock clock;

    WritingPanels(
            EntryWriting writing,
            EntryReview review,
            CurrentAccount account,
            OwnMembers own,
            Actor actor,
            Clock clock) {
        this.writing = writing;
        this.review = review;
        this.account = account;
        this.own = own;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<OverviewPanel> panels() {
        return account.is(Role.STAFF)
                ? List.of(reviews())
                : own.chosen().map(this::written).stream().toList();
    }

    private OverviewPanel written(MemberId city) {
        OverviewPanel panel = new OverviewPanel("writing.home.mine");
        for (EntryNews it : writing.news(city)) {
            panel.entry(
                    it.title().isEmpty() ? words("writing.untitled") : it.title(),
                    address(it),
                    words(key(it), it.comments(), day(it)));
        }
        return panel.leadingTo(DeskAddress.MY_PRACTICES, words("writing.home.mine.all"));
    }

    private static String key(EntryNews news) {
        return "writing.home." + news.state();
    }

    private String day(EntryNews news) {
        return Formats.date(LocalDate.ofInstant(news.at(), clock.getZone()));
    }

    private static String address(EntryNews news) {
        return news.state() == EntryState.PUBLISHED || news.state() == EntryState.WITHDRAWN
                ? DeskAddress.entry(news.id())
                : DeskAddress.entryEditor(news.id());
    }

    /** Mine first, then what nobody has taken. */
    private OverviewPanel reviews() {
        List<ReviewSummary> queue = review.queue();
        OverviewPanel panel = new OverviewPanel("writing.home.reviews", queue.size());
        ReviewerNames names = new ReviewerNames(review.reviewers());
        queue.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .limit(FIRST)
                .forEach(it -> panel.entry(it.title(), ReviewView.address(it.id()), aside(it, names)));
        return panel.leadingTo(DeskAddress.REVIEWS, words("writing.home.reviews.all"));
    }

    private int rank(ReviewSummary entry) {
        if (entry.reviewer().equals(actor.name())) {
            return 0;
        }
        return entry.reviewer().isEmpty() ? 1 : 2;
    }

    private String aside(ReviewSummary entry, ReviewerNames names) {
        String age = words(
                "writing.days",
                Duration.between(entry.submittedAt(), clock.instant()).toDays());
        return switch (rank(entry)) {
            case 0 -> words("writing.home.yours", age);
            case 1 -> words("writing.home.nobodys", age);
            default -> words("writing.home.theirs", names.of(entry.reviewer()), age);
        };
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
