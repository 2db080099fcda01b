package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.wego.membership.name.NameKey;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** What the search box of the frame finds; the text is in the address. */
@Route(DeskAddress.SEARCH)
@RolesAllowed("MEMBER")
class SearchView extends Screen implements BeforeEnterObserver {

    private static final int MOST = 20;

    private final transient ObjectProvider<Finder> finders;

    /** What one part has found. */
    private record Found(Finder finder, List<Finder.Hit> hits) {}

    SearchView(ObjectProvider<Finder> finders) {
        super("shell.search.title");
        this.finders = finders;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CleanText.line(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("")));
    }

    void show(String asked) {
        head().titled(getTranslation("shell.search.title"));
        if (NameKey.of(asked).isEmpty()) {
            empty(getTranslation("shell.search.ask"), getTranslation("shell.search.ask.help"));
            return;
        }
        Set<Finder.Hit> known = new HashSet<>();
        Contributions<Found> found = Contributions.of(finders, finder -> found(finder, asked, known));
        if (!found.isEmpty()) {
            show(asked, found.all());
        } else {
            empty(getTranslation("shell.search.none", asked), getTranslation("shell.search.none.help"));
        }
        found.apology().ifPresent(this::add);
    }

    /** What this finder has found and none before it. */
    private static List<Found> found(Finder finder, String asked, Set<Finder.Hit> known) {
        List<Finder.Hit> hits = finder.find(asked, MOST).stream()
                .filter(hit -> !known.contains(hit))
                .toList();
        known.addAll(hits);
        return hits.isEmpty() ? List.of() : List.of(new Found(finder, hits));
    }

    private void show(String asked, List<Found> all) {
        Div panels = Panel.row();
        all.forEach(found -> panels.add(panel(found, asked)));
        int count = all.stream().mapToInt(found -> found.hits().size()).sum();
        head().note("shell.search.results", asked, count);
        show(panels);
    }

    private OverviewPanel panel(Found found, String asked) {
        OverviewPanel panel = new OverviewPanel(found.finder().title());
        found.hits().forEach(hit -> panel.entry(hit.name(), hit.address(), hit.remark()));
        if (found.hits().size() == MOST) {
            panel.add(new Paragraph(getTranslation("shell.search.more", MOST)));
            found.finder().all(asked).ifPresent(list -> panel.leadingTo(list, getTranslation("shell.search.all")));
        }
        return panel;
    }

    private void empty(String title, String help) {
        String hints = Contributions.ordered(finders).stream()
                .map(finder -> getTranslation(finder.hint()))
                .collect(Collectors.joining(" "));
        show(new EmptyState(title, help + " " + hints));
    }
}
