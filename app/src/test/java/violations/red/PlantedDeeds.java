package violations.red;

import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A service whose deeds are hidden by the language: inherited, preset, nested, overridden, behind an answer. */
@Service
public class PlantedDeeds extends PlantedKeeping implements PlantedDoor {

    private final PlantedLeaf leaf;
    private final TransactionOperations transactions;
    private final SimpleJdbcInsert insert;
    private final StatelessSession session;

    PlantedDeeds(
            PlantedStore store,
            PlantedLeaf leaf,
            TransactionOperations transactions,
            SimpleJdbcInsert insert,
            StatelessSession session) {
        super(store);
        this.leaf = leaf;
        this.transactions = transactions;
        this.insert = insert;
        this.session = session;
    }

    @Override
    public PlantedStore store() {
        return store;
    }

    public void byAReference(Optional<String> text) {
        text.ifPresent(store::put);
    }

    public void inANestedClass(String text) {
        transactions.execute(new TransactionCallback<Boolean>() {
            @Override
            public Boolean doInTransaction(TransactionStatus status) {
                store.put(text);
                return true;
            }
        });
    }

    public void byWhoOverrides(String text) {
        leaf.turn(text);
    }

    public void byARow(String text) {
        insert.execute(Map.of("text", text));
    }

    public void withoutASession(PlantedAggregate aggregate) {
        session.insert(aggregate);
    }

    public boolean byAPartOfIt(PlantedAggregate aggregate, String part) {
        return aggregate.add(part);
    }

    public boolean byAWayRound(PlantedAggregate aggregate) {
        return aggregate.closeForGood();
    }
}
