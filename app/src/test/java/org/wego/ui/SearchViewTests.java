package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.ui.home.Finder;

@As(Role.MEMBER)
class SearchViewTests extends ViewTest {

    @Autowired
    ObjectProvider<Finder> finders;

    @Test
    void findsEventsByAnyWordOfTheirNames() {
        UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "bixpo 2017"));

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Events");
        assertThat(find(Anchor.class).withText("BIXPO 2017").single().getHref()).startsWith("desk/events/");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("1–3 Nov 2017");
    }

    @Test
    void findsMembersWithoutTheirAccentsAndLeadsToThem() {
        UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "beyoglu"));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Members");
        assertThat(find(Anchor.class).withText("Beyoğlu").single().getHref()).startsWith("desk/members/");
    }

    @Test
    void findsProgramsByTheirNames() {
        UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "chengdu training"));

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Programs", "Events");
        assertThat(find(Anchor.class)
                        .withText("Chengdu Training Program")
                        .single()
                        .getHref())
                .startsWith("desk/programs/");
    }

    @Test
    void findsEachKindWithOneStatementAndMembersWithTheOneThatLooksForPartsOfNames() {
        UI.getCurrent().navigate("desk/search");

        assertThat(SentStatements.of(() -> UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "program"))))
                .isEqualTo(finders.stream().count() + 1);
    }

    @Test
    void findsEventsWhateverTheOrderAndTheSpaces() {
        UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "2017 bix-po"));

        assertThat(find(Anchor.class).withText("BIXPO 2017").all()).hasSize(1);
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        UI.getCurrent().navigate("desk/search", QueryParameters.of("q", "nothing has this name"));

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing found for “nothing has this name”");
    }

    @Test
    void asksWhatToLookForWithoutAText() {
        UI.getCurrent().navigate("desk/search");

        assertThat(find(H2.class).single().getText()).isEqualTo("What are you looking for?");
    }
}
