package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.knowledge.search.reading.Synonyms;

/** An index is opened as it was kept, or made anew where that cannot be. */
class IndexFolderTests {

    @TempDir
    Path folder;

    @Test
    void opensWhatWasKept() {
        fill("Kept");

        try (CatalogIndex again = open()) {
            assertThat(total(again)).isOne();
        }
    }

    @Test
    void hasWhatWasKeptWhenTheProcessIsKilled() throws IOException {
        Path copy = folder.resolve("copy");
        try (CatalogIndex index = open()) {
            index.change(List.of(SampleEntries.titled("Kept").published()), List.of());
            index.keep();
            index.change(List.of(SampleEntries.titled("Lost").published()), List.of());
            // what a killed process leaves: all files, none closed
            copy(folder.resolve("index"), copy);
        }

        try (CatalogIndex again = new IndexFolder(copy.toString()).open()) {
            assertThat(total(again)).isOne();
        }
    }

    @Test
    void throwsAwayWhatIsBroken() throws IOException {
        fill("Broken");
        for (Path file : files(folder.resolve("index"))) {
            if (Files.size(file) > 0) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (CatalogIndex again = open()) {
            assertThat(total(again)).isZero();
            again.change(List.of(SampleEntries.titled("New").published()), List.of());
            assertThat(total(again)).isOne();
        }
    }

    @Test
    void throwsAwayWhatAnotherVersionHasMade() throws IOException {
        try (FSDirectory place = FSDirectory.open(folder.resolve("index"));
                IndexWriter other = new IndexWriter(place, new IndexWriterConfig(new KeywordAnalyzer()))) {
            other.addDocument(new Document());
        }

        try (CatalogIndex again = open()) {
            assertThat(total(again)).isZero();
        }
    }

    @Test
    void leavesTheIndexOfAnotherProcessAlone() {
        try (CatalogIndex first = open()) {
            first.change(List.of(SampleEntries.titled("Of the first").published()), List.of());
            try (CatalogIndex second = open()) {
                assertThat(total(second)).isZero();
                second.change(List.of(SampleEntries.titled("Of the second").published()), List.of());
                assertThat(total(first)).isOne();
            }
            assertThat(folder.resolve("index-2")).isDirectory();
        }
    }

    private void fill(String title) {
        try (CatalogIndex index = open()) {
            index.change(List.of(SampleEntries.titled(title).published()), List.of());
            index.keep();
        }
    }

    private CatalogIndex open() {
        return new IndexFolder(folder.resolve("index").toString()).open();
    }

    private static int total(CatalogIndex index) {
        return index.find(SearchQuestion.of(""), Synonyms.NONE).total();
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
