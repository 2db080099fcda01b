package violations.red;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.concurrent.Callable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.wego.membership.constraint.Constraint;

class PlantedRefusal {

    private static final Constraint FIRST = Constraint.named("first");

    boolean isTaken(Runnable write) {
        try {
            write.run();
            return false;
        } catch (DataIntegrityViolationException whatever) {
            return true;
        }
    }

    boolean isOneOfTwoTaken(Runnable first, Runnable second) {
        try {
            first.run();
        } catch (DuplicateKeyException taken) {
            return FIRST.isBrokenBy(taken);
        }
        try {
            second.run();
            return false;
        } catch (DuplicateKeyException whatever) {
            return true;
        }
    }

    boolean isTakenByTheDriver(Callable<Boolean> write) throws Exception {
        try {
            return write.call();
        } catch (SQLIntegrityConstraintViolationException whatever) {
            return true;
        }
    }
}
