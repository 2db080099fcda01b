package org.wego.knowledge.search;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.entry.EntriesChanged;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.reading.Synonyms;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartOrder;

/** The module as a process that changes entries until it is killed; with {@code check} it says whether all is right. */
public final class KilledIndexing {

    static final String ROUND = "round ";
    static final String AGREES = "the index agrees: ";

    private static final int AT_ONCE = 20;

    private KilledIndexing() {}

    public static void main(String[] args) throws ClassNotFoundException {
        ConfigurableApplicationContext context =
                SpringApplication.run(Class.forName("org.wego.KnowledgeTestApplication"), args);
        IndexKeeper keeper = context.getBean(IndexKeeper.class);
        if (List.of(args).contains("check")) {
            keeper.compare();
            System.out.println(AGREES + keeper.agrees() + " "
                    + keeper.index().find(SearchQuestion.of(""), Synonyms.NONE).total());
            context.close();
            return;
        }
        StartOrder.of(context.getBeansOfType(StartData.class).values()).forEach(StartData::load);
        Random random = new Random();
        for (int round = 0; ; round++) {
            change(context, random);
            System.out.println(ROUND + round);
        }
    }

    private static void change(ConfigurableApplicationContext context, Random random) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            List<EntryId> some = jdbc
                    .sql("select id from knowledge.entry order by id offset ? limit ?")
                    .params(random.nextInt(180), AT_ONCE)
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
}
