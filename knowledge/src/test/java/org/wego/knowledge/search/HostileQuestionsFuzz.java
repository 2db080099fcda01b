package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.search.reading.Synonyms;

/** Ten thousand questions that nobody asks in good faith: none takes half a second, none leaves anything in memory. */
@Tag("fuzz")
class HostileQuestionsFuzz {

    private static final long SEED = 1126;
    private static final int QUESTIONS = 10_000;
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final long MEGABYTE = 1 << 20;

    @Test
    void noneTakesLongNoneFailsNoneLeavesAnything() throws IOException {
        try (LuceneIndex index = HostileQuestionsTests.filled(5_000)) {
            ask(index, QUESTIONS / 10, SEED + 1);
            long before = used();
            Duration slowest = ask(index, QUESTIONS, SEED);
            long after = used();

            System.getLogger("fuzz")
                    .log(
                            System.Logger.Level.INFO,
                            "slowest of {0} hostile questions {1} ms, heap {2} MB before, {3} MB after",
                            QUESTIONS,
                            slowest.toMillis(),
                            before / MEGABYTE,
                            after / MEGABYTE);
            assertThat(slowest).isLessThan(LONGEST);
            assertThat(after - before).isLessThan(32 * MEGABYTE);
        }
    }

    private static Duration ask(LuceneIndex index, int count, long seed) {
        HostileQuestions questions = new HostileQuestions(seed);
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < count; i++) {
            SearchQuestion question = questions.next();
            SearchQuestion asked =
                    question.asking(CatalogSearch.shortened(question.text())).part(question.offset(), question.limit());
            long begin = System.nanoTime();
            index.find(asked, Synonyms.NONE);
            index.suggest(asked.text(), 10);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
        }
        return slowest;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
