package org.wego.ui.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.CompleteIndex;
import org.wego.ViewTest;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.membership.access.Role;

/** A member searches the catalogs, reads, compares, cites and keeps what is found. */
@As(Role.MEMBER)
class CatalogViewTests extends ViewTest {

    @Autowired
    JdbcClient database;

    @Autowired
    CatalogSearch search;

    @Autowired
    ReadingLists lists;

    @BeforeEach
    void isIndexed() {
        CompleteIndex.of(search);
    }

    @Test
    void findsByAnyWordsAndSaysWhy() {
        open(Map.of("q", List.of("street lighting")));

        assertThat(titles().getFirst()).containsIgnoringCase("light");
        assertThat(find(HtmlContainer.class).all().stream()
                        .filter(it -> it.getElement().getTag().equals("mark")))
                .isNotEmpty();
        assertThat(paragraphs()).anyMatch(it -> it.startsWith("Why: "));
        assertThat(find(QuestionField.class).single().getValue().text()).isEqualTo("street lighting");
    }

    @Test
    void takesWhatIsTypedAndWhatIsSuggested() {
        open(Map.of());
        QuestionField field = find(QuestionField.class).single();

        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, " decidim "));
        assertThat(titles()).first().asString().startsWith("Decidim");

        assertThat(field.suggested(new Query<>(0, 8, List.of(), null, "barcel")).map(QuestionField.Asked::text))
                .contains("Barcelona");
    }

    @Test
    void narrowsDownAndTakesItBack() {
        open(Map.of("region", List.of("EUROPE"), "status", List.of("SCALED")));

        assertThat(buttons()).contains("Region: Europe ×", "Status: Scaled up ×");
        test(find(NativeButton.class).withText("Region: Europe ×").single()).click();
        assertThat(buttons()).contains("Status: Scaled up ×").doesNotContain("Region: Europe ×");
        test(find(Button.class).withText("Clear all").single()).click();
        assertThat(buttons()).doesNotContain("Status: Scaled up ×");
    }

    @Test
    void showsWhereTheCitiesAre() {
        open(Map.of("q", List.of("seoul")));

        assertThat(find(Svg.class).all()).isNotEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Where they are");
    }

    @Test
    void saysThatNothingIsFound() {
        open(Map.of("q", List.of("zzzzqqq")));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing was found.");
        assertThat(titles()).isEmpty();
    }

    @Test
    void putsWhatIsPickedSideBySide() {
        open(Map.of(
                "q",
                List.of("barcelona"),
                "compare",
                List.of(id("wego-barcelona-superblocks"), id("wego-barcelona-decidim"))));
        test(find(Button.class).withText("Compare").single()).click();

        assertThat(getCurrentView()).isInstanceOf(CompareView.class);
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Superblocks", "Decidim", "Registered users");
    }

    @Test
    void picksTwoHitsOneAfterTheOtherThoughTheFirstPickShowsTheAnswerAnew() {
        open(Map.of("q", List.of("street lighting")));
        List<NativeButton> picks = find(NativeButton.class).all().stream()
                .filter(it -> it.hasClassName("pick"))
                .limit(2)
                .toList();

        picks.forEach(it -> test(it).click());

        assertThat(picks)
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(it.getElement().getAttribute("aria-pressed")).isEqualTo("true"));
        assertThat(find(Button.class).withText("Compare").single().isEnabled()).isTrue();
    }

    @Test
    void narrowsDownByTwoValuesOneAfterTheOther() {
        open(Map.of());
        List<NativeButton> values = find(NativeButton.class).all().stream()
                .filter(it -> it.getElement().hasAttribute("aria-pressed") && !it.hasClassName("pick"))
                .limit(2)
                .toList();

        values.forEach(it -> test(it).click());

        assertThat(buttons()).filteredOn(it -> it.endsWith(" ×")).hasSize(2);
    }

    @Test
    void takesTwoEntriesOffAListOneAfterTheOther() {
        lists.begin("Short");
        for (String entry : List.of("wego-barcelona-decidim", "wego-barcelona-superblocks")) {
            lists.add(lists.own().getFirst().id(), entry(entry));
        }
        UI.getCurrent()
                .navigate("desk/knowledge/lists/" + lists.own().getFirst().id());

        find(Button.class).withText("Remove").all().forEach(it -> test(it).click());

        assertThat(titles()).isEmpty();
        lists.delete(lists.own().getFirst().id());
    }

    @Test
    void putsAnEntryOnTwoListsOneAfterTheOther() {
        List.of("One", "Other").forEach(lists::begin);
        UI.getCurrent().navigate("desk/knowledge/" + id("wego-barcelona-decidim"));
        test(find(Button.class).withText("Add to a list").single()).click();

        find(Checkbox.class).all().forEach(it -> test(it).click());

        assertThat(lists.own()).hasSize(2).allMatch(it -> it.has(entry("wego-barcelona-decidim")));
        lists.own().forEach(it -> lists.delete(it.id()));
    }

    @Test
    void showsAnEntryInEachOfItsLanguages() {
        UI.getCurrent().navigate("desk/knowledge/" + id("wego-barcelona-decidim"));
        assertThat(find(H1.class).single().getText()).startsWith("Decidim: the");

        UI.getCurrent()
                .navigate("desk/knowledge/" + id("wego-barcelona-decidim"), QueryParameters.of("language", "es"));
        assertThat(find(H1.class).single().getText()).startsWith("Decidim: la");
        assertThat(find(Tabs.class).single().getSelectedIndex()).isEqualTo(1);
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("149,279");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("TRIGGER project", "Public page");
    }

    @Test
    void citesAnEntry() {
        UI.getCurrent().navigate("desk/knowledge/" + id("wego-barcelona-decidim"));
        test(find(Button.class).withText("Cite this entry").single()).click();

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("BibTeX", "RIS", "CSL-JSON");
        assertThat(paragraphs()).anyMatch(it -> it.contains("(20") && it.contains("/knowledge/"));
    }

    @Test
    void keepsAnEntryOnAListAndShowsTheListByALink() {
        lists.begin("Participation");
        lists.add(lists.own().getFirst().id(), entry("wego-barcelona-decidim"));
        UI.getCurrent().navigate("desk/knowledge/lists");
        test(find(Anchor.class).withText("Participation").single());
        UI.getCurrent()
                .navigate("desk/knowledge/lists/" + lists.own().getFirst().id());

        assertThat(titles()).singleElement().asString().startsWith("Decidim");
        test(find(Button.class).withText("Share by a link").single()).click();
        String link = lists.own().getFirst().link();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .anyMatch(it -> it.endsWith("/knowledge/lists/" + link));
        test(find(Button.class).withText("Take the link back").single()).click();
        assertThat(lists.own().getFirst().link()).isNull();
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(titles()).isEmpty();
        test(find(Button.class).withText("Delete the list").single()).click();
        confirm();
        assertThat(lists.own()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(ReadingListsView.class);
    }

    private void open(Map<String, List<String>> asked) {
        UI.getCurrent().navigate("desk/knowledge", new QueryParameters(asked));
    }

    private EntryId entry(String externalId) {
        return EntryId.parse(id(externalId));
    }

    private String id(String externalId) {
        return String.valueOf(database.sql("select id from knowledge.entry where external_id = ?")
                .param(externalId)
                .query()
                .singleValue());
    }

    private List<String> titles() {
        return find(H2.class).all().stream()
                .filter(it -> it.getParent()
                        .filter(parent -> parent.hasClassName("hit"))
                        .isPresent())
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private List<String> buttons() {
        return Stream.concat(
                        find(NativeButton.class).all().stream().map(NativeButton::getText),
                        find(Button.class).all().stream().map(Button::getText))
                .toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }
}
