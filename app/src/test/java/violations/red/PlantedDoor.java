package violations.red;

/** A door whose default methods are called like all others. */
public interface PlantedDoor {

    PlantedStore store();

    default void byDefault(String text) {
        store().put(text);
    }
}
