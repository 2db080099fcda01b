package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.WrittenEntries.complete;
import static org.wego.WrittenEntries.saved;

import com.neovisionaries.i18n.CountryCode;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.WegoTest;
import org.wego.WrittenEntries;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.Review;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;

/** Authors and reviewers hear by e-mail of each step of an entry, once. */
@WegoTest
class EntryMailTests {

    private static final String AUTHOR = "member@wego.example";
    private static final String STAFF = "staff@wego.example";
    private static final String ADMIN = "admin@wego.example";

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private EntryWriting writing;

    @Autowired
    private EntryReview review;

    @Autowired
    private MemberDirectory members;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private PostOffice office;
    private MemberId seoul;
    private DraftDetails submitted;

    @BeforeEach
    void handOver() {
        jdbc.sql("delete from app.mail").update();
        office = new PostOffice(house);
        inbox.start();
        seoul = Objects.requireNonNull(members.named("Seoul", CountryCode.KR).orNull());
        submitted = as(AUTHOR, () -> {
            DraftDetails draft =
                    writing.begin(seoul, CatalogKind.PROJECTS_CATALOG).orElseThrow();
            DraftDetails written =
                    saved(writing.save(seoul, draft, complete(draft.content(), "Lamps <b>that</b> dim")));
            return saved(writing.submit(seoul, written.id(), written.version()));
        });
    }

    @AfterEach
    void forget() {
        inbox.stop();
        jdbc.sql("update membership.representation set until_day = null where member_id = ?")
                .param(seoul.value())
                .update();
        jdbc.sql("update app.account set blocked = false where email = ?")
                .param(STAFF)
                .update();
        WrittenEntries.forget(jdbc, seoul, AUTHOR);
        jdbc.sql("delete from app.mail").update();
    }

    @Test
    void allReviewersHearOfWhatNobodyHasAndWhoeverHasItAloneTheNextTime() throws Exception {
        assertThat(send()).containsExactlyInAnyOrder(STAFF, ADMIN);
        MimeMessage mail = inbox.to(STAFF);
        assertThat(mail.getSubject()).isEqualTo("To be reviewed: Lamps <b>that</b> dim");
        assertThat(text(mail)).contains("Dear Secretariat staff", "/desk/reviews/" + submitted.id());

        assign(ADMIN, STAFF);
        assertThat(send()).containsExactly(ADMIN);
        assertThat(inbox.to(ADMIN).getSubject()).startsWith("Yours to review");
        giveBack("Say for whom.");
        send();
        DraftDetails again =
                as(AUTHOR, () -> writing.open(seoul, submitted.id()).orElseThrow());
        as(AUTHOR, () -> writing.submit(seoul, again.id(), again.version()));
        assertThat(send()).containsExactly(ADMIN);
    }

    @Test
    void theAuthorHearsWhatIsToBeMendedThatItIsPublishedAndWhyItIsWithdrawn() throws Exception {
        send();
        giveBack("Say for whom.", "Who paid <i>for it</i>?", "x".repeat(2_000));
        assertThat(send()).containsExactly(AUTHOR);
        MimeMessage returned = inbox.to(AUTHOR);
        assertThat(returned.getSubject()).isEqualTo("Please revise: Lamps <b>that</b> dim");
        assertThat(text(returned))
                .contains("Say for whom.", "Who paid <i>for it</i>?", "/desk/knowledge/" + submitted.id() + "/edit")
                .doesNotContain("x".repeat(300));

        DraftDetails mended =
                as(AUTHOR, () -> writing.open(seoul, submitted.id()).orElseThrow());
        DraftDetails again = saved(as(AUTHOR, () -> writing.submit(seoul, mended.id(), mended.version())));
        send();
        DraftDetails shown = saved(as(STAFF, () -> review.publish(again.id(), again.version())));
        assertThat(as(STAFF, () -> review.publish(again.id(), again.version())))
                .isInstanceOf(WritingOutcome.Stale.class);
        assertThat(send()).containsExactly(AUTHOR);
        assertThat(text(inbox.to(AUTHOR))).contains("is published now", "/knowledge/" + submitted.id());

        as(STAFF, () -> review.withdraw(shown.id(), "Figures were wrong.", shown.version()));
        assertThat(send()).containsExactly(AUTHOR);
        assertThat(text(inbox.to(AUTHOR))).contains("Reason: Figures were wrong.");
        assertThat(send()).as("each once").isEmpty();
    }

    @Test
    void nobodyHearsOfWhatTheyMayNotReadAnyMore() {
        jdbc.sql("update app.account set blocked = true where email = ?")
                .param(STAFF)
                .update();
        assertThat(send()).as("blocked since it was put").containsExactly(ADMIN);
        jdbc.sql("update membership.representation set until_day = date '2001-01-01' where member_id = ?")
                .param(seoul.value())
                .update();

        giveBack("Say for whom.");

        assertThat(send()).as("the author acts for Seoul no more").isEmpty();
        assertThat(assign(STAFF, "")).as("who is blocked reviews nothing").isFalse();
        assertThat(assign(AUTHOR, "")).as("nor who is no staff").isFalse();
    }

    private boolean assign(String to, String by) {
        return as(by.isEmpty() ? ADMIN : by, () -> {
            Review read = review.open(submitted.id()).orElseThrow().review();
            return review.assign(submitted.id(), to, read);
        });
    }

    private void giveBack(String... comments) {
        as(STAFF, () -> {
            for (String comment : comments) {
                review.comment(submitted.id(), "summary.en", comment);
            }
            long version = review.open(submitted.id()).orElseThrow().entry().version();
            return saved(review.giveBack(submitted.id(), version));
        });
    }

    /** To whom mails went since the last time, of the demonstration; those that other tests let in are theirs. */
    private List<String> send() {
        inbox.stop();
        inbox.start();
        office.sendDue(inbox.port());
        return inbox.recipients().stream()
                .filter(it -> it.endsWith("@wego.example"))
                .toList();
    }

    private static String text(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner
                ? inner.getBodyPart(0).getContent().toString()
                : first.toString();
    }

    private <T> T as(String name, Supplier<T> work) {
        return actor.askInTheNameOf(name, Role.STAFF, work);
    }
}
