package org.wego.knowledge.exchange;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.start.StartData;

/** What the catalogs start with: what documents of the organisation tell, and practices of cities of the world. */
@Configuration(proxyBeanMethods = false)
class StartEntriesBeans {

    @Bean
    static StartData entryStartData(EntryImport imports) {
        return new StartEntries("catalog entries", List.of("organisation.jsonl"), imports);
    }

    @Bean
    static StartData practiceStartData(EntryImport imports) {
        return new StartEntries(
                "practices", List.of("asia-pacific.jsonl", "tools-and-methods.jsonl", "world.jsonl"), imports);
    }
}
