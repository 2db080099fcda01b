package violations.red;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes behind an interface, by another type than that of most. */
@Component
class StoreOfOperations implements PlantedStore {

    private final JdbcOperations jdbc;

    StoreOfOperations(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(String text) {
        jdbc.update("insert into red.text (text) values (?)", text);
    }
}
