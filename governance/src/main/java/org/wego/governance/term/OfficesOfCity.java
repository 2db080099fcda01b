package org.wego.governance.term;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;

/** Tells which offices a city has held; a handful in all its years. */
@Service
@NamedInterface
public class OfficesOfCity {

    private static final Comparator<Held> LATEST_AND_HIGHEST_FIRST = Comparator.comparing(
                    (Held held) -> held.starts().earliest())
            .reversed()
            .thenComparing(Held::office);

    private final Terms terms;

    OfficesOfCity(Terms terms) {
        this.terms = terms;
    }

    /** The offices of all terms, those of the latest one first. */
    @ForEverybody
    public List<Held> of(MemberId city) {
        return terms.heldBy(city).stream().sorted(LATEST_AND_HIGHEST_FIRST).toList();
    }

    /**
     * An office that a city holds or held.
     *
     * @param term the name of the term
     * @param starts the day the offices of the term are taken up
     * @param ends the day from which on they are no longer held
     * @param mode how the city came to the office, or null if that is not documented
     * @param evidence what the source says of it, or null if it states the appointment plainly
     */
    @NamedInterface
    public record Held(
            Office office,
            String term,
            PartialDate starts,
            PartialDate ends,
            @Nullable AppointmentMode mode,
            @Nullable String evidence,
            String source) {}
}
