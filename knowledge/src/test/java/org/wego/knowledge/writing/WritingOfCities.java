package org.wego.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.WritingOutcome.Saved;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** Entries that cities write, and staff review. */
abstract class WritingOfCities {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData memberStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    EntryWriting writing;

    @Autowired
    EntryReview review;

    @Autowired
    PublishedEntries published;

    @Autowired
    EntryCatalog catalog;

    MemberId seoul;

    MemberId ulaanbaatar;

    @BeforeEach
    void beginWithoutEntries() {
        jdbc.sql("delete from knowledge.entry").update();
        memberStartData.load();
        seoul = Objects.requireNonNull(members.named("Seoul", CountryCode.KR).orNull());
        ulaanbaatar = Objects.requireNonNull(
                members.named("Ulaanbaatar", CountryCode.MN).orNull());
    }

    DraftDetails begin() {
        return writing.begin(seoul, CatalogKind.BEST_PRACTICES_JOURNAL).orElseThrow();
    }

    ReviewDetails opened(DraftDetails entry) {
        return review.open(entry.id()).orElseThrow();
    }

    static DraftDetails saved(WritingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).now();
    }

    static EntryContent whole(EntryContent content, String title) {
        return said(
                        content,
                        List.of(
                                new EntryText("en", true, title, "Bright", "", List.of()),
                                new EntryText("ko", false, "가로등", "밝다", "", List.of())))
                .with(EntryParts.from(List.of(new Source("https://seoul.example", "Seoul", null))));
    }

    static EntryContent said(EntryContent content, List<EntryText> texts) {
        return new EntryContent(
                content.catalog(),
                content.city(),
                content.country(),
                content.project(),
                content.year(),
                content.endYear(),
                content.status(),
                content.clusters(),
                Set.copyOf(content.sdgs()),
                content.technologies(),
                texts,
                content.parts());
    }
}
