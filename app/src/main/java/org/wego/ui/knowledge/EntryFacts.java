package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.catalog.FacetWords;
import org.wego.catalog.Goal;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.ui.component.address.DeskAddress;

/** What is known of an entry beside its texts; what others have in common with it leads to them. */
final class EntryFacts extends Aside {

    private final DescriptionList facts = new DescriptionList();
    private final transient FacetWords words = new FacetWords(this::getTranslation);

    EntryFacts(EntryDetails entry) {
        EntryContent content = entry.content();
        addClassName("entry-facts");
        getElement().setAttribute("aria-label", getTranslation("catalog.facts"));
        fact("catalog.clusters", content.clusters().stream().map(it -> alike(Facet.CLUSTER, it.name())));
        fact(
                "catalog.goals",
                content.sdgs().stream()
                        .flatMap(number -> Goal.of(number).stream())
                        .map(it -> alike(Facet.SDG, String.valueOf(it.number()))));
        fact("catalog.status", Stream.of(alike(Facet.STATUS, content.status().name())));
        fact("catalog.technologies", content.technologies().stream().map(EntryFacts::line));
        fact(
                "catalog.cost",
                Optional.ofNullable(content.parts().cost()).stream().map(it -> line(words.word(it))));
        fact(
                "catalog.funding",
                Stream.of(content.parts().funding()).filter(it -> !it.isEmpty()).map(EntryFacts::line));
        add(facts);
    }

    private void fact(String key, Stream<? extends Component> values) {
        List<? extends Component> all = values.toList();
        if (!all.isEmpty()) {
            facts.add(new Term(getTranslation(key)), new Description(all.toArray(Component[]::new)));
        }
    }

    private Anchor alike(Facet facet, String value) {
        Anchor anchor = new Anchor(
                QuestionAddress.at(DeskAddress.KNOWLEDGE, SearchQuestion.of("").choosing(facet, List.of(value))),
                words.of(facet, value));
        anchor.addClassName("line");
        return anchor;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("line");
        return line;
    }
}
