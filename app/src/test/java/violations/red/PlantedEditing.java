package violations.red;

import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** A service that changes records by all ways there are, reports nothing and looks at no version. */
@Service
public class PlantedEditing extends PlantedReading {

    private final PlantedStore store;
    private final EntityManager session;
    private final PlantedAggregate.PlantedRepository records;

    PlantedEditing(PlantedStore store, EntityManager session, PlantedAggregate.PlantedRepository records) {
        this.store = store;
        this.session = session;
        this.records = records;
    }

    /** What an editor tells of the record that it has read. */
    public record Draft(String text, int version) {}

    public void behindAnInterface(String text) {
        store.put(text);
    }

    public void inTheSession(PlantedAggregate aggregate) {
        session.persist(aggregate);
    }

    public void byItsOwnQuery() {
        records.forgetAll();
    }

    public boolean byAnAnswer(PlantedAggregate aggregate) {
        return aggregate.close();
    }

    public void withoutALook(PlantedAggregate aggregate, int version) {
        aggregate.setId(2);
    }

    public void withoutALookAtTheDraft(Draft draft) {
        store.put(draft.text());
    }

    @EventListener
    void whenSomethingHappens(String event) {
        store.put(event);
    }

    @Scheduled(cron = "0 0 3 * * *")
    void atNight() {
        store.put("night");
    }
}
