package org.wego.membership.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.organisation.MemberIntake;
import org.wego.membership.organisation.MemberIntake.Effect;
import org.wego.membership.organisation.MemberIntake.Entry;

/**
 * Imports members from a file: those that are known by id, or by name and country, are changed where the file says
 * something else, the others are added. All of a file or nothing.
 */
@Service
public class MemberImport {

    public static final int MOST_FINDINGS = 200;

    private final MemberIntake intake;
    private final TransactionTemplate transaction;

    MemberImport(MemberIntake intake, TransactionTemplate transaction) {
        this.intake = intake;
        this.transaction = transaction;
    }

    /** Says what an import of the file would do, and does nothing. */
    @PreAuthorize("hasRole('STAFF')")
    public MemberImportPreview preview(MemberFile file) {
        return read(file, intake::compare, false);
    }

    /**
     * Imports the file if it has no errors.
     *
     * @throws ConcurrencyFailureException if others keep changing the same members meanwhile; nothing is changed
     */
    @PreAuthorize("hasRole('STAFF')")
    public MemberImportPreview commit(MemberFile file) {
        MemberImportPreview preview = preview(file);
        if (preview.errors() > 0) {
            return preview;
        }
        try {
            return take(file);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException other) {
            // somebody changed one of the members at the same time; what they did is known to the second attempt
            return takeAgain(file);
        }
    }

    private MemberImportPreview takeAgain(MemberFile file) {
        try {
            return take(file);
        } catch (DataIntegrityViolationException others) {
            throw new ConcurrencyFailureException(
                    "Others are changing the members of the file at the same time", others);
        }
    }

    private MemberImportPreview take(MemberFile file) {
        return transaction.execute(status -> {
            MemberImportPreview taken = read(file, intake::take, true);
            if (!taken.committed()) {
                status.setRollbackOnly();
            }
            return taken;
        });
    }

    private static MemberImportPreview read(
            MemberFile file, Function<List<Entry>, List<Effect>> effect, boolean commit) {
        try {
            ImportPass pass = new ImportPass(effect);
            new MemberTable(pass::find).read(file.path(), pass::take);
            return pass.finish(commit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
