package violations.web;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;
import violations.red.WideDoor;

/** A page that comes to beans by a wider word for them and by their name, to classes likewise, and to the database by transactions. */
class FurtherAnswer {

    private final WideDoor door;
    private final BeanFactory beans;
    private final TransactionOperations transactions;

    FurtherAnswer(WideDoor door, BeanFactory beans, TransactionOperations transactions) {
        this.door = door;
        this.beans = beans;
        this.transactions = transactions;
    }

    String read() {
        return door.secret();
    }

    Object byName() {
        return beans.getBean("plantedRecords");
    }

    Class<?> ofOthers() throws ClassNotFoundException {
        return Class.forName("violations.red.PlantedStore");
    }

    void write() {
        transactions.executeWithoutResult(status -> status.setRollbackOnly());
    }
}
