package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartOrder;

/**
 * The module as a process that says what the one before has left, and then changes entries, and in another thread saves
 * what is written on a draft again and again, until it is killed.
 */
public final class KilledIndexing {

    static final String ROUND = "round ";
    static final String SAVED = "saved ";
    static final String AGREES = "the index agrees: ";
    static final String KEPT = "the draft has kept: ";

    private static final int AT_ONCE = 20;

    private final ConfigurableApplicationContext context;
    private final EntryWriting writing;
    private final MemberId city;

    private KilledIndexing(ConfigurableApplicationContext context) {
        this.context = context;
        this.writing = context.getBean(EntryWriting.class);
        this.city = Objects.requireNonNull(context.getBean(MemberDirectory.class)
                .named("Seoul", CountryCode.KR)
                .orNull());
    }

    public static void main(String[] args) throws ClassNotFoundException {
        // whoever waits for what it says is not left waiting
        Thread.setDefaultUncaughtExceptionHandler((_, failed) -> {
            System.out.println(failed);
            Runtime.getRuntime().halt(1);
        });
        ConfigurableApplicationContext context =
                SpringApplication.run(Class.forName("org.wego.KnowledgeTestApplication"), args);
        StartOrder.of(context.getBeansOfType(StartData.class).values()).forEach(StartData::load);
        KilledIndexing process = new KilledIndexing(context);
        process.check();
        Thread.ofPlatform().daemon().start(process::write);
        process.index();
    }

    private void check() {
        IndexKeeper keeper = context.getBean(IndexKeeper.class);
        keeper.compare();
        int found = keeper.index().find(SearchQuestion.of(""), Synonyms.NONE).total();
        System.out.println(KEPT + whole(draft()));
        System.out.println(AGREES + keeper.agrees() + " " + found);
    }

    private void index() {
        Random random = new Random();
        for (int round = 0; ; round++) {
            change(random);
            System.out.println(ROUND + round);
        }
    }

    private void change(Random random) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            List<EntryId> some = jdbc
                    .sql("select id from knowledge.entry where state = 'PUBLISHED' order by id limit ? offset ?")
                    .params(AT_ONCE, random.nextInt(180))
                    .query(UUID.class)
                    .list()
                    .stream()
                    .map(EntryId::new)
                    .toList();
            some.forEach(it -> jdbc.sql("update knowledge.entry set version = version + 1 where id = ?")
                    .param(it.value())
                    .update());
            context.publishEvent(new EntriesChanged(some));
        });
    }

    /** Goes on with the draft that the process before has left. */
    private void write() {
        DraftDetails read = draft();
        for (int number = whole(read) + 1; ; number++) {
            EntryText text = new EntryText("en", true, "Draft " + number, "", "Draft " + number, List.of());
            if (!(writing.save(city, read, saying(read.content(), text)) instanceof WritingOutcome.Saved saved)) {
                throw new IllegalStateException("The draft is not saved");
            }
            read = saved.now();
            System.out.println(SAVED + number);
        }
    }

    private DraftDetails draft() {
        List<DraftDetails> drafts =
                writing.of(city).stream().filter(it -> it.state().isWritten()).toList();
        return drafts.isEmpty()
                ? writing.begin(city, CatalogKind.BEST_PRACTICES_JOURNAL).orElseThrow()
                : drafts.getFirst();
    }

    /** The number of what was saved last, as a whole. */
    private static int whole(DraftDetails draft) {
        if (draft.content().texts().isEmpty()) {
            return 0;
        }
        EntryText text = draft.content().texts().getFirst();
        if (!text.title().equals(text.body())) {
            throw new IllegalStateException("Half of a draft: " + text);
        }
        return Integer.parseInt(text.title().replace("Draft ", ""));
    }

    private static EntryContent saying(EntryContent content, EntryText text) {
        return new EntryContent(
                content.catalog(),
                content.city(),
                content.country(),
                content.project(),
                content.year(),
                content.endYear(),
                content.status(),
                content.clusters(),
                content.sdgs(),
                content.technologies(),
                List.of(text),
                content.parts());
    }
}
