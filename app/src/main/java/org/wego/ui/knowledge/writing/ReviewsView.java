package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.ReviewSummary;
import org.wego.membership.access.Actor;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** What was handed over and waits for its review, the longest waiting first. */
@Route(DeskAddress.REVIEWS)
@Menu(title = "writing.reviews", order = 55.5, icon = "vaadin:check-square-o")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ReviewsView extends Screen implements BeforeEnterObserver {

    private final transient EntryReview review;
    private final transient Actor actor;
    private final transient Clock clock;
    private final transient ListAddress address = new ListAddress(this::show);
    private final Select<Shown> shown = new Select<>();

    /** Whose reviews are shown. */
    private enum Shown {
        ALL,
        MINE,
        NOBODYS
    }

    ReviewsView(EntryReview review, Actor actor, Clock clock) {
        super("writing.reviews");
        this.review = review;
        this.actor = actor;
        this.clock = clock;
        head().note("writing.reviews.note");
        shown.setLabel(getTranslation("writing.reviews.filter"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(it -> getTranslation("writing.reviews.filter." + it.name()));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                address.changed();
            }
        });
        address.keep(
                "of",
                () -> Optional.of(shown.getValue())
                        .filter(it -> it != Shown.ALL)
                        .map(it -> it.name().toLowerCase(Locale.ROOT)),
                text -> shown.setValue(text.map(it -> Shown.valueOf(it.toUpperCase(Locale.ROOT)))
                        .orElse(Shown.ALL)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    private void show() {
        List<ReviewSummary> queue =
                review.queue().stream().filter(this::isShown).toList();
        ReviewerNames names = new ReviewerNames(review.reviewers());
        ListGrid<ReviewSummary> grid = new ListGrid<>();
        grid.link("knowledge.field.title", it -> ReviewView.address(it.id()), ReviewSummary::title);
        grid.wordsOrLink(
                "knowledge.field.city",
                it -> CityLink.address(it.city()),
                it -> it.city() == null ? "" : it.city().name());
        grid.text("knowledge.field.catalog", it -> getTranslation(Words.of(it.catalog())));
        grid.figure("writing.reviews.age", this::age);
        grid.text("writing.reviewer", it -> names.of(it.reviewer()));
        grid.setItems(queue);
        grid.empty("writing.reviews.none").sizedFor(queue.size()).onPhone(0, 3);
        Div toolbar = new Div(shown);
        toolbar.addClassName("toolbar");
        show(toolbar, grid);
    }

    private boolean isShown(ReviewSummary entry) {
        return switch (shown.getValue()) {
            case ALL -> true;
            case MINE -> entry.reviewer().equals(actor.name());
            case NOBODYS -> entry.reviewer().isEmpty();
        };
    }

    /** "3 days". */
    private String age(ReviewSummary entry) {
        return getTranslation(
                "writing.days",
                Duration.between(entry.submittedAt(), clock.instant()).toDays());
    }
}
