package org.wego.city;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Gathers what all parts of the house know of a city. */
@Service
public class CityRecords {

    private final ObjectProvider<CityChapters> parts;

    CityRecords(ObjectProvider<CityChapters> parts) {
        this.parts = parts;
    }

    /** The chapters that have something to tell, in the order of the parts. */
    @ForEverybody
    public List<CityChapter> of(MemberId city) {
        return parts.orderedStream()
                .flatMap(part -> part.of(city).stream())
                .filter(chapter -> !chapter.facts().isEmpty())
                .toList();
    }
}
