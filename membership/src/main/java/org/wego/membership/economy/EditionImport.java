package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.membership.economy.file.EditionFile;

/** Imports a publisher's file as a new edition: first a look at what it would bring, then all of it or nothing. */
@Service
public class EditionImport {

    /** No edition is older: the World Economic Outlook has appeared since then. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    /** The longest name of an edition. */
    public static final int LONGEST_NAME = 100;

    private final Editions editions;
    private final GdpTables tables;
    private final CountryMappings mappings;
    private final TransactionOperations transactions;
    private final AuditorAware<String> actor;
    private final Clock clock;

    EditionImport(
            Editions editions,
            GdpTables tables,
            CountryMappings mappings,
            TransactionOperations transactions,
            AuditorAware<String> actor,
            Clock clock) {
        this.editions = editions;
        this.tables = tables;
        this.mappings = mappings;
        this.transactions = transactions;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What an import of the file would bring; nothing is changed.
     *
     * @param publishedOn the day of publication, which decides the edition to compare with; null if not known yet
     * @throws IOException if the received file cannot be read at all
     */
    @PreAuthorize("hasRole('STAFF')")
    public EditionPreview preview(EditionFile file, @Nullable LocalDate publishedOn) throws IOException {
        var reading = EditionReading.of(file, mappings.countries());
        return check(file, reading, publishedOn == null ? LocalDate.now(clock) : publishedOn);
    }

    /**
     * Imports the file as an edition with all figures of known countries, or changes nothing and says why. Of several
     * at once with the same file or name one wins.
     *
     * @throws IllegalArgumentException if the name is blank or longer than {@link #LONGEST_NAME}, or the day is before
     *     {@link #FIRST_DAY} or still to come
     * @throws IOException if the received file cannot be read at all
     */
    @PreAuthorize("hasRole('STAFF')")
    public ImportOutcome commit(EditionFile file, String name, LocalDate publishedOn) throws IOException {
        var title = name.strip().replaceAll("\\s+", " ");
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An edition needs a name of 1 to " + LONGEST_NAME + " characters");
        }
        if (publishedOn.isBefore(FIRST_DAY) || publishedOn.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("No edition was published on " + publishedOn);
        }
        var rival = rival(file, title);
        if (rival.isPresent()) {
            return rival.get();
        }
        var reading = EditionReading.of(file, mappings.countries());
        var preview = check(file, reading, publishedOn);
        if (preview.sameFile() != null) {
            return new ImportOutcome.SameFile(preview.sameFile());
        }
        if (!preview.importable()) {
            return new ImportOutcome.Faulty(preview);
        }
        var edition = new EditionSummary(
                EditionId.next(),
                preview.source(),
                title,
                publishedOn,
                file.digest(),
                actor.getCurrentAuditor().orElse("system"),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                preview.matched().size(),
                preview.figures(),
                false);
        try {
            transactions.executeWithoutResult(
                    _ -> editions.add(edition, reading.draft().figures(publishedOn)));
        } catch (DuplicateKeyException faster) {
            return rival(file, title).orElseThrow(() -> faster);
        }
        return new ImportOutcome.Imported(edition, preview);
    }

    /** The remembered decisions about codes and names, by label. */
    @PreAuthorize("hasRole('STAFF')")
    public List<CountryMapping> mappings() {
        return mappings.all();
    }

    /**
     * Remembers what a code or name of a file stands for, for this and all later imports.
     *
     * @param country the country, or null to leave its rows out
     */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void decide(String label, @Nullable CountryCode country) {
        mappings.decide(label, country, actor.getCurrentAuditor().orElse("system"));
    }

    /** Forgets the decision about a code or name, if there is one. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void forget(String label) {
        mappings.forget(label);
    }

    private Optional<ImportOutcome> rival(EditionFile file, String title) {
        return editions.withDigest(file.digest())
                .<ImportOutcome>map(ImportOutcome.SameFile::new)
                .or(() -> editions.named(title).map(ImportOutcome.NameTaken::new));
    }

    private EditionPreview check(EditionFile file, EditionReading reading, LocalDate publishedOn) {
        var before = editions.latest(publishedOn.minusDays(1), reading.publisher());
        FigureChecks.run(
                reading.draft(), before.map(each -> tables.of(each.id())).orElse(null));
        return reading.preview(
                before.orElse(null), editions.withDigest(file.digest()).orElse(null));
    }
}
