package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.CatalogSummary;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.membership.start.StartData;
import org.wego.programs.project.ProjectRegister;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class KnowledgeModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    ProjectRegister projects;

    @Autowired
    EntryCatalog catalog;

    /** Twice each, as a second start of the application does. */
    @BeforeEach
    void loadTheStartDataTwice() {
        jdbc.sql("delete from knowledge.entry").update();
        for (int time = 0; time < 2; time++) {
            projectStartData.load();
            entryStartData.load();
        }
    }

    @Test
    void ownsItsSchema() {
        assertThat(jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'knowledge'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void countsThePublishedEntriesOfItsThreeCatalogs() {
        assertThat(catalog.catalogs())
                .extracting(CatalogSummary::kind)
                .containsExactly(
                        CatalogKind.KNOWLEDGE_DATABASE,
                        CatalogKind.PROJECTS_CATALOG,
                        CatalogKind.BEST_PRACTICES_JOURNAL);
        assertThat(catalog.catalogs())
                .allSatisfy(it -> assertThat(it.entries())
                        .isPositive()
                        .isEqualTo(catalog.published(it.kind(), 0, 500).size()));
        assertThat(catalog.catalogs().stream()
                        .mapToLong(CatalogSummary::entries)
                        .sum())
                .isEqualTo(catalog.published(null, 0, 500).size());
    }

    @Test
    void listsACatalogTheLatestYearFirst() {
        assertThat(catalog.published(CatalogKind.PROJECTS_CATALOG, 0, 50))
                .extracting(EntrySummary::title)
                .containsExactly(
                        "Smart Street Lighting for Seberang Perai",
                        "Civic Participation System for Ha Noi",
                        "Civic Participation System for San Fernando (La Union)");
    }

    @Test
    void pagesWithoutLosingOrRepeatingAnEntry() {
        List<EntrySummary> whole = catalog.published(null, 0, 500);
        assertThat(whole).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(catalog.published(null, 0, 10)).isEqualTo(whole.subList(0, 10));
        assertThat(catalog.published(null, 10, 500)).isEqualTo(whole.subList(10, whole.size()));
    }

    @Test
    void tiesAReportToItsProjectAndEveryEntryToASource() {
        EntrySummary lighting =
                catalog.published(CatalogKind.PROJECTS_CATALOG, 0, 1).getFirst();
        EntryDetails details = catalog.published(lighting.id()).orElseThrow();

        assertThat(details.content().project())
                .isEqualTo(projects.projects().getLast().id());
        assertThat(details.catalogName()).isEqualTo("Smart Sustainable City Projects Catalog");
        assertThat(catalog.published(null, 0, 50))
                .allSatisfy(entry -> assertThat(catalog.published(entry.id())
                                .orElseThrow()
                                .content()
                                .parts()
                                .sources())
                        .isNotEmpty());
        assertThat(catalog.published(EntryId.next())).isEmpty();
    }

    @Test
    void hidesWhatIsNotPublished() {
        EntryId draft = EntryId.next();
        List<EntrySummary> before = catalog.published(CatalogKind.PROJECTS_CATALOG, 0, 50);
        jdbc.sql("insert into knowledge.entry (id, version, external_id, catalog, state, status, sdgs, technologies,"
                        + " parts, drafted_by, drafted_at, changed_at, reason)"
                        + " values (?, 0, 'draft', 'PROJECTS_CATALOG', 'DRAFT', 'UNKNOWN', '', '', '{}',"
                        + " 'staff@wego.example', current_timestamp, current_timestamp, '')")
                .param(draft.value())
                .update();
        jdbc.sql(
                        "insert into knowledge.entry_text (entry_id, language, place, original, title, title_key, summary, body,"
                                + " keywords) values (?, 'en', 0, true, 'Draft', 'draft', 'Draft', '', '')")
                .param(draft.value())
                .update();
        try {
            assertThat(catalog.published(draft)).isEmpty();
            assertThat(catalog.titled("draft", 9)).isEmpty();
            assertThat(catalog.published(CatalogKind.PROJECTS_CATALOG, 0, 50)).isEqualTo(before);
        } finally {
            jdbc.sql("delete from knowledge.entry where id = ?")
                    .param(draft.value())
                    .update();
        }
    }

    @Test
    void findsAnEntryByAnyWordsOfItsTitle() {
        assertThat(catalog.titled("system HÀ-NỘI", 9))
                .extracting(EntrySummary::title)
                .containsExactly("Civic Participation System for Ha Noi");
        assertThat(catalog.titled("s\u02BByst\u00E9m h\u2019a no\u02BCi", 9))
                .extracting(EntrySummary::title)
                .containsExactly("Civic Participation System for Ha Noi");
        assertThat(catalog.titled("civic", 1))
                .isEqualTo(catalog.titled("civic", 9).subList(0, 1));
        assertThat(catalog.titled("civic nothing", 9)).isEmpty();
        assertThat(catalog.titled("%", 9)).isEmpty();
    }
}
