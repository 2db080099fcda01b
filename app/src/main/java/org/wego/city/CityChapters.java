package org.wego.city;

import java.util.List;
import org.wego.membership.organisation.MemberId;

/** A part of the house that knows something of cities. What it tells is public. */
interface CityChapters {

    /** Its chapters, read by a number of statements that does not depend on how much there is. */
    List<CityChapter> of(MemberId city);
}
