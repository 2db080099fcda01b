package violations.red;

import org.springframework.stereotype.Service;

/** A hidden service that others know by the class that it extends. */
final class PlantedServices {

    private PlantedServices() {}

    /** What others know. */
    public abstract static class Door {

        public abstract String secret();
    }

    /** Who stands behind it. */
    @Service
    static final class Behind extends Door {

        @Override
        public String secret() {
            return "for administrators";
        }
    }
}
