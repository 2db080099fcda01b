package org.wego.governance.term;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * A term of office: its posts and who was appointed to them. A post without a holder is vacant; the number of posts of
 * an office may be unknown for early terms.
 */
@Entity
@Table(schema = "governance", name = "term")
class Term {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String name;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    private PartialDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private PartialDate ends;

    @Column(nullable = false)
    private boolean complete;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @CollectionTable(schema = "governance", name = "term_posts", joinColumns = @JoinColumn(name = "term_id"))
    @MapKeyColumn(name = "office")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "posts")
    private Map<Office, Integer> posts = new EnumMap<>(Office.class);

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "term_id", nullable = false)
    @OrderColumn(name = "place")
    private List<Appointment> appointments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    private Term(
            String name, PartialDate starts, PartialDate ends, boolean complete, @Nullable String note, String source) {
        this.id = TermId.next().value();
        this.name = name;
        this.starts = starts;
        this.ends = ends;
        this.complete = complete;
        this.note = note;
        this.source = source;
    }

    /**
     * A term without posts or appointments.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    static Term open(
            String name, PartialDate starts, PartialDate ends, boolean complete, @Nullable String note, String source) {
        if (ends.latest().isBefore(starts.earliest())) {
            throw new IllegalArgumentException("the term " + name + " ends before it starts");
        }
        return new Term(name, starts, ends, complete, note, source);
    }

    /** Sets how many posts of an office there are. */
    void provide(Office office, int number) {
        posts.put(office, number);
    }

    /**
     * Puts a city into an office.
     *
     * @param mode how it came to it, or null if that is not documented
     * @param evidence what the source says of it, or null if it states the appointment plainly
     * @throws AlreadyInOffice if the city holds such a post in this term already
     * @throws NoVacantPost if all posts of the office are held
     */
    void appoint(
            Office office,
            CityOnRecord city,
            @Nullable AppointmentMode mode,
            @Nullable String evidence,
            String source) {
        List<Appointment> holders = appointments.stream()
                .filter(appointment -> appointment.office() == office)
                .toList();
        if (holders.stream().anyMatch(holder -> holder.isOf(city))) {
            throw new AlreadyInOffice(city.name(), office);
        }
        Integer number = posts.get(office);
        if (number != null && holders.size() >= number) {
            throw new NoVacantPost(office, number);
        }
        appointments.add(new Appointment(office, city, mode, evidence, source));
    }

    @Override
    public String toString() {
        return name + ", " + starts + "/" + ends + ", " + appointments.size() + " appointments";
    }
}
