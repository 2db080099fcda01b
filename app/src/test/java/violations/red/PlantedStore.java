package violations.red;

/** What a module says of whatever writes for it. */
public interface PlantedStore {

    void put(String text);
}
