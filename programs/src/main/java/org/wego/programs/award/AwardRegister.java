package org.wego.programs.award;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;

/** Shows the awards: all editions, and who won those that are decided. */
@Service
@NamedInterface
public class AwardRegister {

    private final AwardEditions editions;
    private final Nominations nominations;

    AwardRegister(AwardEditions editions, Nominations nominations) {
        this.editions = editions;
        this.nominations = nominations;
    }

    /** All editions, the latest first, read by two statements. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<EditionDetails> editions() {
        return editions.latestFirst().stream().map(AwardEdition::details).toList();
    }

    /** An edition. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<EditionDetails> find(EditionId id) {
        return editions.findById(id.value()).map(AwardEdition::details);
    }

    /** Who won and who was on the shortlist, by category; none before the edition is decided. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<NominationDetails> honoured(EditionId id) {
        boolean decided = editions.findById(id.value())
                .filter(it -> it.state() == EditionState.DECIDED)
                .isPresent();
        return decided
                ? nominations.of(id.value()).stream()
                        .filter(it -> it.state() == NominationState.WINNER || it.state() == NominationState.SHORTLISTED)
                        .map(Nomination::details)
                        .toList()
                : List.of();
    }
}
