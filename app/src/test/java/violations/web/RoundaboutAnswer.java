package violations.web;

import violations.red.MadeBean;
import violations.red.PlantedStore;

/** A page that comes to beans that ask nobody who calls: behind an interface, and by a configuration. */
class RoundaboutAnswer {

    private final PlantedStore store;
    private final MadeBean made;

    RoundaboutAnswer(PlantedStore store, MadeBean made) {
        this.store = store;
        this.made = made;
    }

    void write() {
        store.put(made.secret());
    }
}
