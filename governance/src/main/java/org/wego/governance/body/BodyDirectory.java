package org.wego.governance.body;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Lists the bodies and the regional offices. */
@Service
@NamedInterface
public class BodyDirectory {

    private final Bodies bodies;
    private final RegionalOffices offices;

    BodyDirectory(Bodies bodies, RegionalOffices offices) {
        this.bodies = bodies;
        this.offices = offices;
    }

    /** All bodies, the deciding ones first. */
    @ForEverybody
    public List<BodySummary> bodies() {
        return bodies.summaries();
    }

    /**
     * The regional offices that worked on the day as far as the record tells: an office known to have opened in a
     * month counts from the first of it, one known to have closed in a month counts to its last day.
     */
    @ForEverybody
    public List<RegionalOfficeSummary> officesOn(LocalDate day) {
        return offices.workingOn(day);
    }

    /** The regional offices that a city hosts or hosted, the latest first. */
    @ForEverybody
    public List<RegionalOfficeSummary> officesHostedBy(MemberId city) {
        return offices.hostedBy(city);
    }
}
