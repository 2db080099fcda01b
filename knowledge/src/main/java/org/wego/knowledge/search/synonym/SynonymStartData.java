package org.wego.knowledge.search.synonym;

import java.util.Arrays;
import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartRow;

/** Loads abbreviations, names of cities in other languages and the words of the clusters from {@code start/search/}. */
@Component
class SynonymStartData implements StartData {

    private final SynonymRows rows;

    SynonymStartData(SynonymRows rows) {
        this.rows = rows;
    }

    @Override
    public String subject() {
        return "synonyms";
    }

    /** Does nothing if there are groups already. */
    @Override
    @Transactional
    public void load() {
        if (rows.all().isEmpty()) {
            StartRow.read("start/search/synonyms.tsv").forEach(row -> rows.add(group(row.text("words"))));
        }
    }

    private static SynonymGroup group(String words) {
        List<String> apart = Arrays.stream(words.split(",")).map(String::strip).toList();
        return new SynonymGroup(UuidVersion7Strategy.INSTANCE.generateUuid(null), 0, apart);
    }
}
