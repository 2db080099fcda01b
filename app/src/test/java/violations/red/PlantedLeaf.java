package violations.red;

/** Writes nothing itself, unlike who overrides it. */
class PlantedLeaf {

    void turn(String text) {}

    /** Saves what it is turned to. */
    static final class Saving extends PlantedLeaf {

        private final PlantedStore store;

        Saving(PlantedStore store) {
            this.store = store;
        }

        @Override
        void turn(String text) {
            store.put(text);
        }
    }
}
