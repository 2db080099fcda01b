package org.wego.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** An office that a city hosts for its region. */
@Entity
@Table(schema = "governance", name = "regional_office")
class RegionalOffice {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String region;

    @Embedded
    @EmbeddedColumnNaming("host_%s")
    private CityOnRecord host;

    @Embedded
    @EmbeddedColumnNaming("opened_%s")
    private PartialDate opened;

    @Column(nullable = false)
    private boolean openedByThen;

    @Embedded
    @EmbeddedColumnNaming("closed_%s")
    private @Nullable PartialDate closed;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected RegionalOffice() {}

    private RegionalOffice(
            String region,
            CityOnRecord host,
            PartialDate opened,
            boolean openedByThen,
            @Nullable String note,
            String source) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.region = region;
        this.host = host;
        this.opened = opened;
        this.openedByThen = openedByThen;
        this.note = note;
        this.source = source;
    }

    /**
     * An office that works from a date on.
     *
     * @param openedByThen whether the date is only the first at which the office is documented
     */
    static RegionalOffice open(
            String region,
            CityOnRecord host,
            PartialDate opened,
            boolean openedByThen,
            @Nullable String note,
            String source) {
        return new RegionalOffice(region, host, opened, openedByThen, note, source);
    }

    /**
     * Ends the office; it no longer works from that date on.
     *
     * @throws IllegalArgumentException if it had not opened by then
     */
    void close(PartialDate date) {
        if (date.latest().isBefore(opened.earliest())) {
            throw new IllegalArgumentException(region + " opened only in " + opened);
        }
        closed = date;
    }

    @Override
    public String toString() {
        return region + " office in " + host.name() + ", " + opened + "/" + (closed == null ? ".." : closed);
    }
}
