package violations.red;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.repository.Repository;

@Entity
public class PlantedAggregate {

    @Id
    long id;

    public void setId(long id) {
        this.id = id;
    }

    public interface PlantedRepository extends Repository<PlantedAggregate, Long> {}
}
