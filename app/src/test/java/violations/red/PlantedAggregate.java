package violations.red;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.audit.RecordState;

@Entity
public class PlantedAggregate {

    @Id
    long id;

    boolean closed;

    @ElementCollection
    private Set<String> parts = new HashSet<>();

    public void setId(long id) {
        this.id = id;
    }

    RecordState state() {
        return RecordState.NONE.with("id", id);
    }

    /** Whether it was open until now. */
    public boolean close() {
        boolean before = closed;
        closed = true;
        return !before;
    }

    /** Whether it was open until now, told by another deed. */
    public boolean closeForGood() {
        return close();
    }

    /** Whether it did not have the part until now. */
    public boolean add(String part) {
        return parts.add(part);
    }

    public interface PlantedRepository extends Repository<PlantedAggregate, Long> {

        @Modifying
        @Query("delete from PlantedAggregate")
        void forgetAll();
    }
}
