package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.economy.check.MemberCountries;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.place.CountryName;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;

/** Imports a publisher's file as a new edition: first a look at what it would bring, then all of it or nothing. */
@Service
@NamedInterface
public class EditionImport {

    /** No edition is older: the World Economic Outlook has appeared since then. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    /** The longest name of an edition. */
    public static final int LONGEST_NAME = 100;

    private final Editions editions;
    private final GdpTables tables;
    private final CountryDecisions decisions;
    private final MemberCountries members;
    private final TransactionOperations transactions;
    private final Actor actor;
    private final Clock clock;

    EditionImport(
            Editions editions,
            GdpTables tables,
            CountryDecisions decisions,
            MemberCountries members,
            TransactionOperations transactions,
            Actor actor,
            Clock clock) {
        this.editions = editions;
        this.tables = tables;
        this.decisions = decisions;
        this.members = members;
        this.transactions = transactions;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What somebody says about a file, for this import only.
     *
     * @param sheet which sheet of a workbook (or table of an archive) to read; null if only one has figures
     * @param countries what codes or names of the file stand for; none to leave their rows out
     * @param confirmed the kinds of questions whose answer is that the file is right
     */
    @NamedInterface
    public record Choices(@Nullable String sheet, Map<String, Optional<CountryCode>> countries, Set<Kind> confirmed) {

        /** Nothing is said. */
        public static final Choices NONE = new Choices(null, Map.of(), Set.of());

        public Choices {
            sheet = CleanText.lineOrNull(sheet);
            countries = Map.copyOf(countries);
            confirmed = Set.copyOf(confirmed);
        }
    }

    /**
     * What an import of the file would bring; nothing is changed.
     *
     * @param publishedOn the day of publication, which decides the edition to compare with; null if not known yet
     * @throws IOException if the received file cannot be read at all
     */
    @ForStaff
    public EditionPreview preview(EditionFile file, @Nullable LocalDate publishedOn) throws IOException {
        return preview(file, null, publishedOn, Choices.NONE);
    }

    /**
     * What an import of the file under that name would bring; nothing is changed.
     *
     * @param name the name of the edition; null if not known yet
     * @param publishedOn the day of publication, which decides the edition to compare with; null if not known yet
     * @throws IOException if the received file cannot be read at all
     */
    @ForStaff
    public EditionPreview preview(
            EditionFile file, @Nullable String name, @Nullable LocalDate publishedOn, Choices choices)
            throws IOException {
        return check(file, name, publishedOn, choices).preview();
    }

    /**
     * Imports the file if nothing about it is asked.
     *
     * @throws IllegalArgumentException as {@link #commit(EditionFile, String, LocalDate, Choices)} says
     * @throws IOException if the received file cannot be read at all
     */
    @ForStaff
    public ImportOutcome commit(EditionFile file, String name, LocalDate publishedOn) throws IOException {
        return commit(file, name, publishedOn, Choices.NONE);
    }

    /**
     * Imports the file as an edition with all figures of known countries, or changes nothing and says why. Of several
     * at once with the same file or name one wins. An edition that lacks countries of members which the one in use has
     * is held back.
     *
     * @throws IllegalArgumentException if {@link EditionSummary#title} takes no such name or it cannot be printed,
     *     or the day is before {@link #FIRST_DAY} or still to come
     * @throws IOException if the received file cannot be read at all
     */
    @ForStaff
    public ImportOutcome commit(EditionFile file, String name, LocalDate publishedOn, Choices choices)
            throws IOException {
        String title = EditionSummary.title(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "An edition needs a name of 1 to " + LONGEST_NAME + " characters that can be seen"));
        if (!PrintedText.isPrintable(title)) {
            throw new IllegalArgumentException("Invoices cannot print the name " + title);
        }
        if (publishedOn.isBefore(FIRST_DAY) || publishedOn.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("No edition was published on " + publishedOn);
        }
        Optional<ImportOutcome> rival = rival(file, title);
        if (rival.isPresent()) {
            return rival.get();
        }
        Checked checked = check(file, title, publishedOn, choices);
        EditionPreview preview = checked.preview();
        if (preview.sameFile() != null) {
            return new ImportOutcome.SameFile(preview.sameFile());
        }
        if (!preview.importable()) {
            return new ImportOutcome.Faulty(preview);
        }
        if (!choices.confirmed().containsAll(preview.questions())) {
            return new ImportOutcome.Unconfirmed(preview);
        }
        EditionSummary edition = new EditionSummary(
                EditionId.next(),
                preview.source(),
                title,
                publishedOn,
                file.digest(),
                by(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                preview.matched().size(),
                preview.figures(),
                false,
                checked.lacking(),
                !checked.lacking().isEmpty());
        try {
            transactions.executeWithoutResult(
                    _ -> editions.add(edition, checked.draft().figures(publishedOn)));
        } catch (DuplicateKeyException faster) {
            Editions.ONCE.requireBrokenBy(faster);
            return rival(file, title).orElseThrow(() -> faster);
        } catch (QueryTimeoutException waited) {
            // a rival holds the keys for longer than the database lets anybody wait
            return rival(file, title)
                    .orElseThrow(() -> new CannotAcquireLockException("Somebody else is importing it", waited));
        }
        return new ImportOutcome.Imported(edition, preview);
    }

    /**
     * Lets an edition that was held back be the one that fees rest on by default, with the countries it lacks.
     *
     * @return whether it was held back until now
     */
    @ForStaff
    public boolean useByDefault(EditionId edition) {
        boolean released =
                Boolean.TRUE.equals(transactions.execute(_ -> editions.release(edition, by(), clock.instant())));
        tables.forget(edition);
        return released;
    }

    private Optional<ImportOutcome> rival(EditionFile file, String title) {
        return editions.withDigest(file.digest())
                .<ImportOutcome>map(ImportOutcome.SameFile::new)
                .or(() -> editions.named(title).map(ImportOutcome.NameTaken::new));
    }

    private record Checked(EditionDraft draft, EditionPreview preview, List<CountryCode> lacking) {}

    private Checked check(EditionFile file, @Nullable String name, @Nullable LocalDate publishedOn, Choices choices)
            throws IOException {
        EditionReading reading = EditionReading.of(file, decisions.countries(choices.countries()), choices.sheet());
        EditionDraft draft = reading.draft();
        LocalDate day = publishedOn == null ? draft.fileDay() : publishedOn;
        LocalDate appeared = day == null ? LocalDate.now(clock) : day;
        Optional<EditionSummary> before = editions.latest(appeared.minusDays(1), reading.publisher());
        FigureChecks.run(draft, before.map(it -> tables.of(it.id())).orElse(null), tables.all());
        if (day != null) {
            new PublicationYears(day, name, draft.editionName(), draft.fileDay(), draft.lastActual())
                    .contradictions()
                    .forEach(draft::add);
        }
        List<CountryCode> lacking = draft.series().isEmpty() ? List.<CountryCode>of() : lacking(draft, appeared);
        EditionSummary sameFile = editions.withDigest(file.digest()).orElse(null);
        return new Checked(draft, reading.preview(before.orElse(null), sameFile), lacking);
    }

    /** The countries of members that have figures in the edition that this one would replace. */
    private List<CountryCode> lacking(EditionDraft draft, LocalDate appeared) {
        Optional<EditionSummary> inUse = editions.latest(appeared).or(() -> editions.latest(LocalDate.now(clock)));
        if (inUse.isEmpty()) {
            return List.of();
        }
        ArrayList<CountryCode> lacking =
                new ArrayList<>(tables.of(inUse.get().id()).countries());
        lacking.removeAll(draft.series().keySet());
        lacking.retainAll(members.today());
        lacking.sort(Comparator.comparing(CountryName::of));
        if (!lacking.isEmpty()) {
            String names = lacking.stream().map(CountryName::of).collect(Collectors.joining(", "));
            draft.add(Finding.of(
                    Kind.MEMBERS_LEFT_OUT,
                    String.valueOf(lacking.size()),
                    names,
                    inUse.get().name()));
        }
        return List.copyOf(lacking);
    }

    private String by() {
        return actor.name();
    }
}
