package org.wego.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.CaughtUpIndex;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.synonym.SynonymEditing;
import org.wego.knowledge.search.synonym.SynonymGroup;
import org.wego.knowledge.search.synonym.SynonymOutcome;
import org.wego.membership.access.Role;

/** Staff keep the words that mean the same, and the search knows them at once. */
@As(Role.STAFF)
class SynonymsViewTests extends ViewTest {

    @Autowired
    SynonymEditing editing;

    @Autowired
    CatalogSearch search;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void remove() {
        jdbc.sql("delete from knowledge.synonym where words like 'qlampx%'").update();
        CaughtUpIndex.of(context);
    }

    @Test
    void findsByNewWordsAtOnceAndNoLongerByRemovedOnes() {
        CaughtUpIndex.of(context);
        assertThat(first("qlampx")).isEmpty();
        navigate("desk/knowledge/synonyms", Component.class);
        click("Add words that mean the same");
        find(TextArea.class).single().setValue(" qlampx \n\nstreet  lighting");
        click("Save");

        assertThat(first("qlampx")).isEqualTo("Smart Street Lighting for Seberang Perai");
        assertThat(group().words()).containsExactly("qlampx", "street lighting");

        assertThat(editing.remove(group())).isEqualTo(SynonymOutcome.SAVED);
        assertThat(first("qlampx")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        navigate("desk/knowledge/synonyms", Component.class);
        click("Add words that mean the same");
        find(TextArea.class).single().setValue("qlampx");
        click("Save");

        assertThat(find(TextArea.class).single().getErrorMessage())
                .isEqualTo("Enter at least two words, each on a line of its own.");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("qlampx");
    }

    @Test
    void doesNotUndoWhatSomebodyElseHasSaved() {
        editing.add("qlampx\nlamps");
        SynonymGroup read = group();
        assertThat(editing.revise(read, "qlampx\nlamps\nlights")).isEqualTo(SynonymOutcome.SAVED);

        assertThat(editing.revise(read, "qlampx\nlanterns")).isEqualTo(SynonymOutcome.STALE);
        assertThat(editing.remove(read)).isEqualTo(SynonymOutcome.STALE);
        assertThat(group().words()).containsExactly("qlampx", "lamps", "lights");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(editing.add("qlampx\n" + "x".repeat(SynonymEditing.LONGEST + 1)))
                .isEqualTo(SynonymOutcome.TOO_LONG);
    }

    private SynonymGroup group() {
        return editing.list().stream()
                .filter(it -> it.words().getFirst().equals("qlampx"))
                .findFirst()
                .orElseThrow();
    }

    private String first(String question) {
        List<SearchHit> hits = search.find(SearchQuestion.of(question)).hits();
        return hits.isEmpty() ? "" : hits.getFirst().title().text();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
