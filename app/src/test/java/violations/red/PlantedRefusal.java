package violations.red;

import org.springframework.dao.DataIntegrityViolationException;

class PlantedRefusal {

    boolean isTaken(Runnable write) {
        try {
            write.run();
            return false;
        } catch (DataIntegrityViolationException whatever) {
            return true;
        }
    }
}
