package org.wego.programs.award;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.RecordState;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.award.AwardOutcome.Problem;

/** Nominates for a member city, for whoever acts for it; what others nominate is unknown here. */
@Service
@NamedInterface
public class AwardNominating {

    private final AwardEditions editions;
    private final Nominations nominations;
    private final NominationEdits edits;
    private final AwardNews news;
    private final MemberDirectory members;
    private final Actor actor;

    AwardNominating(
            AwardEditions editions,
            Nominations nominations,
            NominationEdits edits,
            AwardNews news,
            MemberDirectory members,
            Actor actor) {
        this.editions = editions;
        this.nominations = nominations;
        this.edits = edits;
        this.news = news;
        this.members = members;
        this.actor = actor;
    }

    /** The editions that take nominations, and those for which the city nominated, the latest first. */
    @ForStaffOrOwn("#city")
    @Transactional(readOnly = true)
    public List<OwnEdition> of(MemberId city) {
        List<NominationDetails> own =
                nominations.of(city).stream().map(Nomination::details).toList();
        return editions.latestFirst().stream()
                .map(AwardEdition::details)
                .map(edition -> new OwnEdition(
                        edition,
                        own.stream()
                                .filter(it -> it.edition().equals(edition.id()))
                                .map(it -> edition.state() == EditionState.DECIDED ? it : it.beforeDecision())
                                .toList()))
                .filter(it ->
                        it.edition().state() == EditionState.OPEN || !it.own().isEmpty())
                .toList();
    }

    /** Nominates something, as long as the city may; several at once never exceed its limit. */
    @ForStaffOrOwn("#city")
    public AwardOutcome nominate(MemberId city, EditionId id, NominationDraft draft) {
        return edits.make(() -> {
            EditionDetails edition = open(id);
            MemberSummary member =
                    members.of(List.of(city)).stream().findFirst().orElseThrow(AwardRefused::unknown);
            requireRoom(city, edition);
            Nomination nomination = Nomination.nominate(
                    edition, new CityOnRecord(city, member.name(), member.country()), draft, actor.name());
            edits.write(nomination, RecordState.NONE);
            news.received(nomination);
            return nomination;
        });
    }

    /** Says anew what is nominated, or nominates again what was taken back. */
    @ForStaffOrOwn("#city")
    public AwardOutcome revise(MemberId city, NominationId id, int read, NominationDraft draft) {
        if (isOfOthers(city, id)) {
            return new AwardOutcome.Unknown();
        }
        return edits.change(id, read, nomination -> {
            EditionDetails edition = open(nomination.edition());
            boolean again = nomination.state() == NominationState.WITHDRAWN;
            if (again) {
                requireRoom(city, edition);
            }
            nomination.revise(edition, draft, actor.name());
            if (again) {
                news.received(nomination);
            }
        });
    }

    /** Takes back what was nominated. */
    @ForStaffOrOwn("#city")
    public AwardOutcome withdraw(MemberId city, NominationId id, int read) {
        if (isOfOthers(city, id)) {
            return new AwardOutcome.Unknown();
        }
        return edits.change(id, read, nomination -> {
            open(nomination.edition());
            nomination.goOn(NominationState.Deed.WITHDRAW, "");
        });
    }

    private boolean isOfOthers(MemberId city, NominationId id) {
        return nominations
                .findById(id.value())
                .filter(it -> city.equals(it.city().member()))
                .isEmpty();
    }

    private void requireRoom(MemberId city, EditionDetails edition) {
        long counted = nominations.count(edition.id().value(), city, NominationState.WITHDRAWN);
        AwardRefused.refuseIf(counted >= edition.said().mostOfACity(), Problem.LIMIT_REACHED);
    }

    /** The edition is locked until the nomination is in, so that none exceeds the limit or comes too late. */
    private EditionDetails open(EditionId id) {
        AwardEdition edition = editions.toEdit(id.value()).orElseThrow(AwardRefused::unknown);
        AwardRefused.refuseIf(edition.state() != EditionState.OPEN, Problem.NOT_NOW);
        return edition.details();
    }
}
