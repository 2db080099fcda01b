package org.wego.programs.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.notice.Notice;
import org.wego.programs.notice.Notice.Kind;
import org.wego.programs.notice.Notices;

/** Tells cities what became of what they nominate, and jurors that there is something to score. */
@Component
class AwardNews {

    private static final String OWN = "/desk/my-nominations";

    private final AwardEditions editions;
    private final Nominations nominations;
    private final JuryScores jury;
    private final Notices notices;

    AwardNews(AwardEditions editions, Nominations nominations, JuryScores jury, Notices notices) {
        this.editions = editions;
        this.nominations = nominations;
        this.jury = jury;
        this.notices = notices;
    }

    /** A city has nominated something. */
    void received(Nomination nomination) {
        tell(nomination, Kind.NOMINATION_RECEIVED, nomination.id() + "/" + nomination.version());
    }

    /** Something is on the shortlist; told once, even if it was taken off and put on it again. */
    void shortlisted(Nomination nomination) {
        tell(nomination, Kind.NOMINATION_SHORTLISTED, nomination.id().toString());
    }

    /** The edition has gone on: its jury can begin, or everybody may know who won. */
    void wentOn(AwardEdition edition) {
        switch (edition.state()) {
            case JURY ->
                ask(
                        edition,
                        jury.jurors(new EditionId(edition.id())).stream()
                                .map(AwardJury.Juror::email)
                                .toList());
            case DECIDED ->
                nominations.of(edition.id()).stream()
                        .filter(it -> it.state() == NominationState.WINNER)
                        .forEach(it -> tell(it, Kind.NOMINATION_WON, it.id().toString()));
            case PLANNED, OPEN -> {}
        }
    }

    /** Asks jurors to score, if there is something to be scored by now. */
    void ask(AwardEdition edition, List<String> jurors) {
        if (edition.state() == EditionState.JURY) {
            notices.tellAccounts(
                    new Notice(
                            Kind.JURY_ASKED,
                            edition.id() + "/" + edition.version(),
                            edition.name(),
                            String.valueOf(edition.details().said().year()),
                            "",
                            "/desk/jury"),
                    jurors);
        }
    }

    private void tell(Nomination nomination, Kind kind, String occasion) {
        @Nullable MemberId member = nomination.city().member();
        if (member == null) {
            return;
        }
        NominationDetails it = nomination.details();
        String edition =
                editions.findById(it.edition().value()).map(AwardEdition::name).orElse("");
        String detail = it.prize().isEmpty() ? edition : edition + ", " + it.prize();
        String about =
                it.said().title().isEmpty() ? it.city().name() : it.said().title();
        notices.tellMembers(new Notice(kind, occasion, about, detail, "", OWN), List.of(member));
    }
}
