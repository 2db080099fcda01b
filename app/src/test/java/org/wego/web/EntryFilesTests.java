package org.wego.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.wego.WrittenEntries.complete;
import static org.wego.WrittenEntries.png;
import static org.wego.WrittenEntries.saved;
import static org.wego.WrittenEntries.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.WegoTest;
import org.wego.WrittenEntries;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.file.FileId;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;

/** Images and files of entries: who keeps them, what is none, and who reads them. */
@WegoTest
@As(Role.MEMBER)
class EntryFilesTests {

    private static final MemberId CITY = new MemberId(As.CITY);
    private static final String AUTHOR = "member@wego.example";
    private static final byte[] PDF = "%PDF-1.7 <script>alert(1)</script>".getBytes(US_ASCII);

    @Autowired
    MockMvc web;

    @Autowired
    EntryWriting writing;

    @Autowired
    EntryReview review;

    @Autowired
    StoredFiles files;

    @Autowired
    Actor actor;

    @Autowired
    JdbcClient jdbc;

    private DraftDetails draft;

    @BeforeEach
    void begin() {
        OwnCity.record(jdbc);
        draft = writing.begin(CITY, CatalogKind.PROJECTS_CATALOG).orElseThrow();
    }

    @AfterEach
    void forget() {
        WrittenEntries.forget(jdbc, CITY, AUTHOR);
        OwnCity.forget(jdbc);
    }

    @Test
    void aContactKeepsFilesOfItsOwnCitysEntryAsLongAsItIsWritten() {
        StoredFile image = picture("lamps.png", png(3));
        assertThat(picture("again.png", png(3)).id()).as("the same content").isEqualTo(image.id());
        DraftDetails whole = saved(writing.save(CITY, draft, complete(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(CITY, whole.id(), whole.version()));

        assertThat(files.of(draft.papers())).as("nobody showed it in the end").isEmpty();
        assertThatThrownBy(() -> attempt(submitted.papers(), "late.pdf", PDF))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.keepOnly(submitted.papers(), List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyElseKeepsOrReadsThem() {
        StoredFile image = picture("lamps.png", png(3));
        jdbc.sql("update membership.representation set member_id = (select id from membership.member where name ="
                        + " 'Ulaanbaatar') where person_id = ?")
                .param(As.PERSON.value())
                .update();

        assertThatThrownBy(() -> attempt(draft.papers(), "theirs.pdf", PDF)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.of(draft.papers())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.find(image.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attempt(new FileOwner("member", As.CITY), "own.pdf", PDF))
                .as("papers of members are kept by staff")
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attempt(new FileOwner("nothing", As.CITY), "own.pdf", PDF))
                .isInstanceOf(AccessDeniedException.class);
        jdbc.sql("update membership.representation set member_id = ? where person_id = ?")
                .params(As.CITY, As.PERSON.value())
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no picture at all",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "%PDF-1.7 paper",
                "\u0089PNG\r\n\u001a\n damaged from here on",
                "\u00ff\u00d8\u00ff\u00e0 JFIF cut",
                "II*\u0000\u0008\u0000\u0000\u0000"
            })
    void whatIsNoPictureIsSaidWhateverItIsCalled(String content) throws IOException {
        assertThat(files.keepPicture(
                        draft.papers(),
                        "lamps.png",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(KeepOutcome.NoPicture.class);
        assertThat(files.of(draft.papers())).isEmpty();
    }

    @Test
    void aSmallPictureOfFarTooManyPointsIsNone() throws IOException {
        assertThat(files.keepPicture(draft.papers(), "bomb.png", new ByteArrayInputStream(claiming(60_000, png(1)))))
                .isInstanceOf(KeepOutcome.NoPicture.class);
        assertThat(files.keepPicture(draft.papers(), "none.png", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(KeepOutcome.Empty.class);
        assertThat(files.keepPicture(draft.papers(), "large.png", new ByteArrayInputStream(new byte[(20 << 20) + 1])))
                .isInstanceOf(KeepOutcome.TooLarge.class);
        assertThat(attempt(draft.papers(), "report.pdf", "MZ no paper".getBytes(US_ASCII)))
                .isInstanceOf(KeepOutcome.OtherType.class);
    }

    @Test
    void aNameThatMeansSomethingElsewhereIsMadeHarmless() {
        assertThat(((KeepOutcome.Kept) attempt(draft.papers(), "../../etc/\u202efdp.exe\u0000", PDF))
                        .file()
                        .name())
                .isEqualTo("fdp.exe.pdf");
    }

    @Test
    void anEntryShowsOnlyWhatWasKeptWithIt() {
        FileId foreign = as(() ->
                        ((KeepOutcome.Kept) attempt(new FileOwner("member", As.CITY), "secret.pdf", PDF)).file())
                .id();

        assertThat(writing.save(
                        CITY,
                        draft,
                        with(
                                draft.content(),
                                Map.of("title.en", "Lamps", "files", List.of(new Attachment(foreign, "Mine?"))))))
                .isInstanceOfSatisfying(
                        WritingOutcome.Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("files[1]", Fault.UNKNOWN_VALUE)));
        as(() -> files.remove(foreign));
    }

    @Test
    void everybodyReadsThemAsLongAsTheEntryIsPublished() throws Exception {
        byte[] png = png(3);
        StoredFile image = picture("lamps.png", png);
        StoredFile paper = ((KeepOutcome.Kept) attempt(draft.papers(), "report.pdf", PDF)).file();
        DraftDetails whole = saved(writing.save(
                CITY,
                draft,
                with(
                        complete(draft.content(), "Lamps"),
                        Map.of(
                                "images", List.of(new Attachment(image.id(), "<b>Lamps</b> \"at\" night")),
                                "files", List.of(new Attachment(paper.id(), "The report"))))));
        DraftDetails submitted = saved(writing.submit(CITY, whole.id(), whole.version()));
        assertThat(files.of(draft.papers())).as("what it shows stays").hasSize(2);
        String base = "/knowledge/" + draft.id() + "/files/";
        web.perform(get(base + image.id())).andExpect(status().isNotFound());
        web.perform(get("/api/files/" + image.id())).andExpect(status().isUnauthorized());
        web.perform(get("/api/files/" + image.id()).with(httpBasic(AUTHOR, "demo")))
                .andExpect(status().isForbidden());
        web.perform(get("/api/files?subject=entry&owner=" + draft.id()).with(httpBasic(AUTHOR, "demo")))
                .andExpect(status().isForbidden());

        DraftDetails shown = saved(as(() -> review.publish(submitted.id(), submitted.version())));
        web.perform(get(base + image.id()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(png))
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Content-Disposition", startsWith("inline")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src")));
        web.perform(get(base + image.id()).header("If-None-Match", "\"" + image.digest() + "\""))
                .andExpect(status().isNotModified());
        web.perform(get(base + paper.id()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        Document page = Jsoup.parse(web.perform(get("/knowledge/" + draft.id()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".entry-image img").attr("src")).isEqualTo(base + image.id());
        assertThat(page.select(".entry-image img").attr("alt")).isEqualTo("<b>Lamps</b> \"at\" night");
        assertThat(page.select("a[href$=" + paper.id() + "]").text()).isEqualTo("The report");
        for (String none : List.of("none", "..%2F..", FileId.next().toString())) {
            web.perform(get(java.net.URI.create(base + none)))
                    .andExpect(it -> assertThat(it.getResponse().getStatus()).isIn(400, 404));
        }

        as(() -> review.withdraw(shown.id(), "Wrong", shown.version()));
        web.perform(get(base + image.id())).andExpect(status().isNotFound());
        web.perform(get(base + paper.id())).andExpect(status().isNotFound());
    }

    private StoredFile picture(String name, byte[] content) {
        try {
            return switch (files.keepPicture(draft.papers(), name, new ByteArrayInputStream(content))) {
                case KeepOutcome.Kept(StoredFile file) -> file;
                case KeepOutcome.Same(StoredFile file) -> file;
                case KeepOutcome other -> throw new AssertionError(other);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private KeepOutcome attempt(FileOwner owner, String name, byte[] content) {
        try {
            return files.keep(owner, name, new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same picture with another size in its head. */
    private static byte[] claiming(int points, byte[] png) {
        ByteBuffer claim = ByteBuffer.wrap(png.clone());
        claim.putInt(16, points).putInt(20, points);
        CRC32 sum = new CRC32();
        sum.update(claim.array(), 12, 17);
        return claim.putInt(29, (int) sum.getValue()).array();
    }

    private <T> T as(Supplier<T> work) {
        return actor.askInTheNameOf("staff@wego.example", Role.STAFF, work);
    }
}
