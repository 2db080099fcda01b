package org.wego.ui.knowledge.writing;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.ReviewSummary;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** What was handed over and waits for its review, the longest waiting first. */
@Route(DeskAddress.REVIEWS)
@Menu(title = "writing.reviews", order = 55.5, icon = "vaadin:check-square-o")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class ReviewsView extends Screen {

    ReviewsView(EntryReview review, Clock clock) {
        super("writing.reviews");
        head().note("writing.reviews.note");
        List<ReviewSummary> queue = review.queue();
        ListGrid<ReviewSummary> grid = new ListGrid<>();
        grid.link("knowledge.field.title", it -> ReviewView.address(it.id()), ReviewSummary::title);
        grid.text("knowledge.field.city", it -> it.city() == null ? "" : it.city());
        grid.text("knowledge.field.catalog", it -> getTranslation(Words.of(it.catalog())));
        grid.figure(
                "writing.reviews.age",
                it -> getTranslation(
                        "writing.days",
                        Duration.between(it.submittedAt(), clock.instant()).toDays()));
        grid.text("writing.reviewer", ReviewSummary::reviewer);
        grid.setItems(queue);
        grid.empty("writing.reviews.none").sizedFor(queue.size()).onPhone(0, 3);
        show(grid);
    }
}
