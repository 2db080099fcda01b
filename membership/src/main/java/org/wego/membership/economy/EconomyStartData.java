package org.wego.membership.economy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wego.membership.economy.file.EditionFile;

/** Brings the edition that the fees of 2017 rest on, through the same import as every other one. */
@Component
public class EconomyStartData {

    /** The edition of April 2017. */
    public static final String EDITION = "WEO April 2017";

    private static final String FILE = "weo-2017-04-ppppc.tsv";
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 4, 18);

    private final EditionImport imports;

    EconomyStartData(EditionImport imports) {
        this.imports = imports;
    }

    /** Loads the edition; if it is there already, nothing changes. */
    public void load() {
        var resource = Objects.requireNonNull(getClass().getResourceAsStream("/start/economy/" + FILE), FILE);
        try (resource;
                var file = EditionFile.receive(FILE, resource)) {
            if (imports.commit(file, EDITION, PUBLISHED) instanceof ImportOutcome.Faulty faulty) {
                throw new IllegalStateException(FILE + ": " + faulty.preview().findings());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
