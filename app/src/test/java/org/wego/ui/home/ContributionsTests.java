package org.wego.ui.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Fact;

/** What parts of the desk add to home and search, and what happens if one of them fails. */
@As(Role.STAFF)
class ContributionsTests extends ViewTest {

    @Autowired
    CurrentAccount current;

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    ObjectProvider<HomeFact> facts;

    @Autowired
    ObjectProvider<HomePanel> panels;

    @Autowired
    ObjectProvider<Finder> finders;

    @Autowired
    Clock clock;

    @Order(20)
    private record Later(String name) implements HomeFact {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact("1", name));
        }
    }

    @Order(20)
    private record Broken() implements HomeFact, HomePanel {

        @Override
        public List<Fact> facts() {
            throw new IllegalStateException("this part is broken");
        }

        @Override
        public List<OverviewPanel> panels() {
            throw new IllegalStateException("this part is broken");
        }
    }

    @Order(10)
    private record Sooner() implements HomeFact {

        @Override
        public List<Fact> facts() {
            return List.of(new Fact("1", "sooner"));
        }
    }

    /** Finds one thing, the same as another one of its kind. */
    private record Twin(boolean broken) implements Finder {

        @Override
        public String title() {
            return "members.title";
        }

        @Override
        public String hint() {
            return "members.search.hint";
        }

        @Override
        public List<Hit> find(String asked, int most) {
            if (broken) {
                throw new IllegalStateException("this part is broken");
            }
            return List.of(new Hit("Łódź", "Poland", "desk/members"));
        }
    }

    private record Found<T>(List<T> all) implements ObjectProvider<T> {

        @Override
        public Stream<T> stream() {
            return all.stream();
        }
    }

    @Test
    void areInOneOrderHoweverTheyAreFound() {
        List<HomeFact> ordered = List.of(new Sooner(), new Broken(), new Later("later"));

        assertThat(Contributions.ordered(new Found<>(ordered.reversed()))).isEqualTo(ordered);
        assertThat(Contributions.ordered(new Found<>(List.of(ordered.get(1), ordered.get(2), ordered.get(0)))))
                .isEqualTo(ordered);
    }

    @Test
    void areShownAlthoughOneIsBroken() {
        HomeView home = new HomeView(
                current,
                identity,
                new Found<>(List.of(new Later("later"), new Broken(), new Sooner())),
                new Found<>(
                        Stream.concat(Stream.of(new Broken()), panels.stream()).toList()),
                clock);

        assertThat(find(Fact.class, home).all())
                .extracting(fact -> find(Span.class, fact).all().getLast().getText())
                .containsExactly("sooner", "later");
        assertThat(find(H2.class, home).all()).extracting(H2::getText).contains("Members by category");
        assertThat(find(Paragraph.class, home).all())
                .extracting(Paragraph::getText)
                .filteredOn(text -> text.startsWith("Part of this page cannot be shown."))
                .hasSize(1);
    }

    @Test
    void doNotPassABrokenHouseForAnEmptyOne() {
        HomeView home = new HomeView(
                current, identity, new Found<>(List.of(new Broken())), new Found<HomePanel>(List.of()), clock);

        assertThat(find(H2.class, home).all()).isEmpty();
        assertThat(find(Paragraph.class, home).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Part of this page cannot be shown."));
    }

    @Test
    void doNotHideThatTheDatabaseIsAway() {
        HomeFact away = () -> {
            throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("away"));
        };

        assertThatThrownBy(() -> new HomeView(
                        current, identity, new Found<>(List.of(away)), new Found<HomePanel>(List.of()), clock))
                .isInstanceOf(CannotGetJdbcConnectionException.class);
    }

    @Test
    void findAThingOnceAlthoughTwoPartsFindIt() {
        SearchView search = new SearchView(new Found<>(List.of(new Twin(false), new Twin(true), new Twin(false))));
        search.show("lodz");

        assertThat(find(Anchor.class, search).all()).extracting(Anchor::getText).containsExactly("Łódź");
        assertThat(find(Paragraph.class, search).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("One thing found"))
                .anyMatch(text -> text.startsWith("Part of this page cannot be shown."));
    }

    @Test
    void stateWhereTheyStand() {
        assertThat(orders(facts)).isNotEmpty().doesNotContainNull();
        assertThat(orders(panels)).isNotEmpty().doesNotContainNull();
        assertThat(orders(finders)).isNotEmpty().doesNotContainNull();
    }

    private static <T> List<Integer> orders(ObjectProvider<T> parts) {
        return parts.stream()
                .map(part -> part.getClass().getAnnotation(Order.class))
                .map(order -> order == null ? null : order.value())
                .toList();
    }
}
