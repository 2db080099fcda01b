package org.wego.membership.economy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.layout.Layout;
import org.wego.membership.start.StartData;

/** Brings the edition that the fees of 2017 rest on, through the same import as every other one. */
@Component
class EconomyStartData implements StartData {

    /** The edition of April 2017. */
    static final String EDITION = "WEO April 2017";

    private static final String FILE = "weo-2017-04-ppppc.tsv";
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 4, 18);

    private final EditionImport imports;

    EconomyStartData(EditionImport imports) {
        this.imports = imports;
    }

    @Override
    public String subject() {
        return "economic data";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    /** Loads the edition; if it is there already, nothing changes. */
    @Override
    public void load() {
        try (EditionFile file = file()) {
            switch (imports.commit(file, EDITION, PUBLISHED)) {
                case ImportOutcome.Faulty(var preview) -> throw unusable(preview);
                case ImportOutcome.Unconfirmed(var preview) -> throw unusable(preview);
                case ImportOutcome.Imported _, ImportOutcome.SameFile _, ImportOutcome.NameTaken _ -> {}
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** Its figures, without an import. */
    static GdpTable table() {
        try (EditionFile file = file()) {
            EditionReading reading = EditionReading.of(file, new Countries(Map.of()));
            Collection<GdpFigure> figures = reading.draft().figures(PUBLISHED);
            return GdpTable.of(
                    new EditionSummary(
                            EditionId.next(),
                            Layout.IMF,
                            EDITION,
                            PUBLISHED,
                            file.digest(),
                            "system",
                            Instant.EPOCH,
                            reading.draft().series().size(),
                            figures.size(),
                            false,
                            List.of(),
                            false),
                    figures);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    private static EditionFile file() throws IOException {
        try (InputStream resource =
                Objects.requireNonNull(EconomyStartData.class.getResourceAsStream("/start/economy/" + FILE), FILE)) {
            return EditionFile.receive(FILE, resource);
        }
    }

    private static IllegalStateException unusable(EditionPreview preview) {
        return new IllegalStateException(FILE + ": " + preview.findings());
    }
}
