package org.wego.membership.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.exchange.ImportPass.Course;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.register.MemberIntake;
import org.wego.membership.register.MemberIntake.Effect;
import org.wego.membership.register.MemberIntake.Entry;
import org.wego.membership.register.MemberIntake.SoFar;

/**
 * Imports members from a file, a CSV or a workbook: those that are known by id, or by name, place and country, are
 * changed where the file says something else, the others are added. Where a line may mean a member or another one, it
 * asks. All of a file or nothing.
 */
@Service
@NamedInterface
public class MemberImport {

    /** How many findings are told. */
    public static final int MOST_FINDINGS = 200;

    /** The largest file taken, in bytes: 100,000 members need some 15 MB. */
    public static final long LARGEST_FILE = 50L << 20;

    /** How many lines a preview tells the effect of at once. */
    public static final int MOST_ROWS = 1_000;

    private final MemberIntake intake;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MemberImport(MemberIntake intake, TransactionTemplate transaction, Clock clock) {
        this.intake = intake;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Says what an import of the file would do before any question is answered, and does nothing. */
    @ForStaff
    public MemberImportPreview preview(ReceivedFile file) {
        return preview(file, ImportAnswers.NONE, 0);
    }

    /**
     * Says what an import of the file would do, and does nothing.
     *
     * @param rowsFrom the first line whose effect is told
     */
    @ForStaff
    public MemberImportPreview preview(ReceivedFile file, ImportAnswers answers, long rowsFrom) {
        return read(file, course(answers, rowsFrom), intake::compare, false);
    }

    /** Imports the file if it has no errors and leaves nothing in doubt. */
    @ForStaff
    public MemberImportPreview commit(ReceivedFile file) {
        return commit(file, ImportAnswers.NONE, 0);
    }

    /**
     * Imports the file if it has no errors and every question is answered.
     *
     * @param rowsFrom the first line whose effect is told
     * @throws ConcurrencyFailureException if others keep changing the same members meanwhile; nothing is changed
     */
    @ForStaff
    public MemberImportPreview commit(ReceivedFile file, ImportAnswers answers, long rowsFrom) {
        Course course = course(answers, rowsFrom);
        Optional<MemberImportPreview> taken = takeAtOnce(file, course);
        if (taken.isPresent()) {
            return taken.get();
        }
        MemberImportPreview preview = read(file, course, intake::compare, false);
        return preview.errors() + preview.open() > 0 ? preview : takeAgain(file, course);
    }

    private Course course(ImportAnswers answers, long rowsFrom) {
        return new Course(answers, rowsFrom, LocalDate.now(clock).getYear() + 1);
    }

    /**
     * Most files are as they should be: they are read once. Empty if nothing was changed, since something is wrong or in
     * doubt, somebody changes the same members, or lines of the file stand in each other's way.
     */
    private Optional<MemberImportPreview> takeAtOnce(ReceivedFile file, Course course) {
        try {
            return Optional.of(take(file, course, (block, soFar) -> {
                        if (soFar.entangles(block)) {
                            throw new NotAtOnce();
                        }
                        List<Effect> effects = intake.take(block, soFar);
                        if (!effects.stream().allMatch(MemberImport::isSound)) {
                            throw new NotAtOnce();
                        }
                        return effects;
                    }))
                    .filter(MemberImportPreview::committed);
        } catch (NotAtOnce | ConcurrencyFailureException | QueryTimeoutException others) {
            // the last is what H2 says when it waited for somebody else in vain
            return Optional.empty();
        } catch (DataIntegrityViolationException others) {
            MemberIntake.NAMED_ONCE.requireBrokenBy(others);
            return Optional.empty();
        }
    }

    private static boolean isSound(Effect effect) {
        return effect instanceof Effect.Added || effect instanceof Effect.Changed || effect instanceof Effect.Unchanged;
    }

    /** After a look at all of it; what others did meanwhile is known now. */
    private MemberImportPreview takeAgain(ReceivedFile file, Course course) {
        try {
            return take(file, course, intake::take);
        } catch (DataIntegrityViolationException others) {
            MemberIntake.NAMED_ONCE.requireBrokenBy(others);
            throw meanwhile(others);
        } catch (QueryTimeoutException others) {
            throw meanwhile(others);
        }
    }

    private static ConcurrencyFailureException meanwhile(DataAccessException others) {
        return new ConcurrencyFailureException("Others are changing the members of the file at the same time", others);
    }

    private MemberImportPreview take(
            ReceivedFile file, Course course, BiFunction<List<Entry>, SoFar, List<Effect>> effect) {
        return transaction.execute(status -> {
            SoFar soFar = new SoFar();
            MemberImportPreview taken = read(file, course, block -> effect.apply(block, soFar), true);
            if (taken.committed()) {
                intake.finish(soFar);
            } else {
                status.setRollbackOnly();
            }
            return taken;
        });
    }

    /** The file has to be looked at as a whole before anything of it is taken. */
    private static final class NotAtOnce extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static MemberImportPreview read(
            ReceivedFile file, Course course, Function<List<Entry>, List<Effect>> effect, boolean commit) {
        try {
            ImportPass pass = new ImportPass(course, effect);
            new MemberTable(pass::find).read(file.path(), pass::take);
            return pass.finish(commit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
