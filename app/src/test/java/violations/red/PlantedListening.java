package violations.red;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.stereotype.Component;

/** Hears of events by an interface of the framework. */
@Component
class PlantedListening implements ApplicationListener<ContextRefreshedEvent> {

    private final PlantedStore store;

    PlantedListening(PlantedStore store) {
        this.store = store;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        store.put("refreshed");
    }
}
