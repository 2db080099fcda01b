package violations.red;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.audit.RecordState;

@Entity
public class PlantedAggregate {

    @Id
    long id;

    boolean closed;

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

    public interface PlantedRepository extends Repository<PlantedAggregate, Long> {

        @Modifying
        @Query("delete from PlantedAggregate")
        void forgetAll();
    }
}
