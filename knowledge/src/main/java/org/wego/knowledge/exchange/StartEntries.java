package org.wego.knowledge.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.start.StartData;

/** Brings entries from {@code start/entry/}, through the same import as every other file. */
record StartEntries(String subject, List<String> files, EntryImport imports) implements StartData {

    @Override
    public Set<String> after() {
        return Set.of("clusters", "members", "projects");
    }

    /** Adds what is not there yet; what is there is set back to what the files say. */
    @Override
    public void load() {
        files.forEach(this::load);
    }

    private void load(String name) {
        try (InputStream resource =
                        Objects.requireNonNull(getClass().getResourceAsStream("/start/entry/" + name), name);
                ReceivedFile file = ReceivedFile.receive(name, resource, EntryImport.LARGEST_FILE)) {
            ImportOutcome done = imports.commit(file);
            if (!done.committed()) {
                throw new IllegalStateException(name + ": " + done.findings());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
