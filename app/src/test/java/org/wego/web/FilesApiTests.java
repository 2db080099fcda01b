package org.wego.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;

/** Who may read whose files, and in which form they leave the house. */
@WegoTest
class FilesApiTests {

    @Autowired
    MockMvc http;

    @Autowired
    StoredFiles files;

    @Autowired
    MemberDirectory members;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    Actor actor;

    @Test
    void givesAFileAsAnAttachmentThatNoBrowserTakesForAnythingElse() throws Exception {
        byte[] content = unique();
        StoredFile file = keep(papers("Seoul"), "서울 \"결정\".pdf", content);

        http.perform(get("/api/files/" + file.id()).with(staff()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(content))
                .andExpect(header().longValue("Content-Length", content.length))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(
                                        startsWith("attachment; "),
                                        containsString(
                                                "filename*=UTF-8''%EC%84%9C%EC%9A%B8%20_%EA%B2%B0%EC%A0%95_.pdf"))));
        http.perform(get("/api/files?subject=member&owner=" + file.owner().id()).with(staff()))
                .andExpect(jsonPath("$.files[0].id").value(file.id().toString()))
                .andExpect(jsonPath("$.files[0].sha256").value(file.digest()))
                .andExpect(jsonPath("$.files[0].keptBy").value(file.by()));
        asStaff(() -> files.remove(file.id()));
        http.perform(get("/api/files/" + file.id()).with(staff()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown"));
    }

    @Test
    void letsAMemberReadItsOwnAndNobodyElses() throws Exception {
        StoredFile own = keep(papers("Seoul"), "own.pdf", unique());
        StoredFile others = keep(papers("Jakarta"), "others.pdf", unique());
        FileOwner concession = concession("Jakarta");
        StoredFile granted = keep(concession, "granted.pdf", unique());

        http.perform(get("/api/files/" + own.id()).with(seoul())).andExpect(status().isOk());
        http.perform(get("/api/files?subject=member&owner=" + own.owner().id()).with(seoul()))
                .andExpect(status().isOk());
        for (String call : List.of(
                "/api/files/" + others.id(),
                "/api/files/" + granted.id(),
                // what does not exist answers like what is not theirs
                "/api/files/" + UUID.randomUUID(),
                "/api/files?subject=member&owner=" + others.owner().id(),
                "/api/files?subject=concession&owner=" + concession.id(),
                "/api/files?subject=nothing&owner=" + own.owner().id())) {
            http.perform(get(call).with(seoul())).andExpect(status().isForbidden());
        }
        List.of(own, others, granted).forEach(file -> asStaff(() -> files.remove(file.id())));
    }

    @Test
    @As(Role.MEMBER)
    void letsNoMemberKeepRemoveOrReadWhatIsNotTheirs() {
        FileOwner seoul = papers("Seoul");
        StoredFile file = keep(seoul, "minutes.pdf", unique());

        assertThatThrownBy(() -> files.of(seoul)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.find(file.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.write(file.id(), OutputStream.nullOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.keep(seoul, "x.pdf", InputStream.nullInputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.remove(file.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.counts("member", List.of(seoul.id()))).isInstanceOf(AccessDeniedException.class);
        asStaff(() -> files.remove(file.id()));
    }

    /** What is asked of a visitor or of background work is refused as well. */
    @Test
    void letsNobodyWithoutAnAccountRead() throws Exception {
        StoredFile file = keep(papers("Seoul"), "minutes.pdf", unique());

        http.perform(get("/api/files/" + file.id())).andExpect(status().isUnauthorized());
        assertThatThrownBy(() -> files.find(file.id())).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        asStaff(() -> files.remove(file.id()));
    }

    private FileOwner papers(String city) {
        return members.details(member(city)).orElseThrow().papers();
    }

    private MemberId member(String city) {
        return members.find(MemberSearch.of(city), 0, 1).getFirst().id();
    }

    private FileOwner concession(String city) {
        int year = 2019;
        return asStaff(() -> {
            concessions.grant(
                    new GrantConcession(member(city), null, "Flood", "Committee", year, LocalDate.of(year, 12, 31)));
            return concessions.find(member(city), year, 0, 1).getFirst().papers();
        });
    }

    private StoredFile keep(FileOwner owner, String name, byte[] content) {
        return asStaff(() -> {
            try {
                return ((KeepOutcome.Kept) files.keep(owner, name, new ByteArrayInputStream(content))).file();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private <T> T asStaff(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        actor.inTheNameOf("staff@wego.example", Role.STAFF, () -> result.set(work.get()));
        return result.get();
    }

    private static byte[] unique() {
        return ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(US_ASCII);
    }

    private static RequestPostProcessor staff() {
        return httpBasic("staff@wego.example", "demo");
    }

    private static RequestPostProcessor seoul() {
        return httpBasic("member@wego.example", "demo");
    }
}
