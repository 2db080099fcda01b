package org.wego.membership.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.letterhead.Letterhead;

/** The organisation's letterhead of 2017, as the application takes it from the record of governance. */
@Component
public class PlainLetterhead implements IssuingOrganisation {

    private static final LocalDate RENAMED = LocalDate.of(2017, 6, 27);

    private volatile Function<LocalDate, Optional<Letterhead>> record = PlainLetterhead::of2017;

    @Override
    public Optional<Letterhead> on(LocalDate day) {
        return record.apply(day);
    }

    /** From now on the record says this of every day. */
    public void become(Optional<Letterhead> other) {
        record = _ -> other;
    }

    /** The record is that of 2017 again. */
    public void becomeItselfAgain() {
        record = PlainLetterhead::of2017;
    }

    private static Optional<Letterhead> of2017(LocalDate day) {
        String name = day.isBefore(RENAMED)
                ? "World e-Governments Organization of Cities and Local Governments"
                : "World Smart Sustainable Cities Organization";
        return Optional.of(new Letterhead(
                name,
                List.of(
                        "7F Seoul Global Center, 38 Jongro, Jongno-gu, Seoul 03188, South Korea",
                        "+82-2-720-2934~2938 · secretariat@we-gov.org"),
                List.of()));
    }
}
