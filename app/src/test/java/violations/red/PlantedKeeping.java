package violations.red;

/** What services inherit is called by whoever knows them. */
abstract class PlantedKeeping {

    final PlantedStore store;

    PlantedKeeping(PlantedStore store) {
        this.store = store;
    }

    public void inheritedDeed(String text) {
        store.put(text);
    }
}
