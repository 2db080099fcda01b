package org.wego.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;

/**
 * Where the index of this process lies. A second process that is started in the same place takes the next folder. What
 * cannot be read, or was made by another version, is thrown away: the database has everything.
 */
@Component
class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private static final int MOST_PROCESSES = 16;

    private final String folder;
    private final LanguageAnalyzers analyzers = new LanguageAnalyzers();

    /** @param folder empty to keep the index in memory only */
    IndexFolder(@Value("${wego.search.folder:./data/index}") String folder) {
        this.folder = folder;
    }

    /** Opens the index, or an empty one in its place. */
    CatalogIndex open() {
        try {
            if (folder.isEmpty()) {
                return new LuceneIndex(new ByteBuffersDirectory(), analyzers);
            }
            for (int process = 1; process <= MOST_PROCESSES; process++) {
                try {
                    return open(Path.of(process == 1 ? folder : folder + "-" + process));
                } catch (LockObtainFailedException taken) {
                    LOG.info("The index {} belongs to another process", folder);
                }
            }
            throw new IOException("Too many processes keep an index beside " + folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** An empty one in the place of one that cannot be used any more. */
    CatalogIndex renew(CatalogIndex broken) {
        try {
            broken.close();
        } catch (RuntimeException alsoBroken) {
            LOG.warn("The index could not be closed: {}", alsoBroken.getMessage());
        }
        return open();
    }

    private CatalogIndex open(Path place) throws IOException {
        Files.createDirectories(place);
        Directory directory = FSDirectory.open(place);
        if (!isUsable(directory, place)) {
            empty(directory);
        }
        return new LuceneIndex(directory, analyzers);
    }

    private static boolean isUsable(Directory directory, Path place) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return true;
            }
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            try (DirectoryReader whole = DirectoryReader.open(directory)) {
                for (LeafReaderContext segment : whole.leaves()) {
                    segment.reader().checkIntegrity();
                }
            }
            return LuceneIndex.FORMAT.equals(said.get(LuceneIndex.FORMAT_KEY));
        } catch (IndexFormatTooOldException | IllegalArgumentException old) {
            LOG.info("The index {} is of another version and made anew", place);
            return false;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index {} is broken and made anew: {}", place, broken.getMessage());
            return false;
        }
    }

    /** Not while another process has it open. */
    private static void empty(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock("write.lock")) {
            for (String file : directory.listAll()) {
                if (!file.equals("write.lock")) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
