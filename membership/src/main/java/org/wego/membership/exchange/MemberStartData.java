package org.wego.membership.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings the members that public documents name, through the same import as every other file. */
@Component
public class MemberStartData {

    private static final String FILE = "members.csv";

    private final MemberImport imports;

    MemberStartData(MemberImport imports) {
        this.imports = imports;
    }

    /** Loads the members; those that are there already take over what the file says of them. */
    public void load() {
        try (InputStream resource =
                        Objects.requireNonNull(getClass().getResourceAsStream("/start/organisation/" + FILE), FILE);
                MemberFile file = MemberFile.receive(FILE, resource)) {
            MemberImportPreview done = imports.commit(file);
            if (!done.committed()) {
                throw new IllegalStateException(FILE + ": " + done.findings());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
