package org.wego.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.exchange.EntryExport;
import org.wego.knowledge.exchange.EntryImport;
import org.wego.knowledge.exchange.ImportOutcome;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.start.StartData;

/** Files of entries, taken into a catalog without any. */
abstract class ExchangedEntries {

    static final String ONE =
            "{\"externalId\":\"one\",\"title\":\"One\",\"summary\":\"First\",\"sources\":[\"https://city.example\"]}";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData clusterStartData;

    @Autowired
    StartData memberStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    StartData practiceStartData;

    @Autowired
    EntryImport imports;

    @Autowired
    EntryExport export;

    @Autowired
    EntryStore store;

    @Autowired
    PublishedEntries published;

    @BeforeEach
    void beginWithoutEntries() {
        jdbc.sql("delete from knowledge.entry").update();
        memberStartData.load();
        clusterStartData.load();
        projectStartData.load();
    }

    List<Long> versions() {
        return jdbc.sql("select version from knowledge.entry order by external_id")
                .query(Long.class)
                .list();
    }

    String exported() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.jsonLines(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    ImportOutcome commit(String text) {
        return commit(text.getBytes(StandardCharsets.UTF_8));
    }

    ImportOutcome commit(byte[] content) {
        try (ReceivedFile file = file(content)) {
            return imports.commit(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ReceivedFile file(byte[] content) throws IOException {
        return ReceivedFile.receive("entries", new ByteArrayInputStream(content), EntryImport.LARGEST_FILE);
    }
}
