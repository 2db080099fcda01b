package org.wego.membership.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberHistory;
import org.wego.membership.organisation.MemberId;

/** Notes in the history of members what was changed of whom they turn to. */
@Component
class ContactHistory {

    private final MemberHistory history;

    ContactHistory(MemberHistory history) {
        this.history = history;
    }

    void began(MemberId member, Person person, Mandate mandate) {
        history.noteContacts(member, "", written(person, mandate));
    }

    void changed(MemberId member, Person person, Mandate before, Mandate after) {
        history.noteContacts(member, written(person, before), written(person, after));
    }

    void changed(MemberId member, Mandate mandate, Person before, Person after) {
        history.noteContacts(member, written(before, mandate), written(after, mandate));
    }

    void removed(MemberId member, Person person, Mandate mandate) {
        history.noteContacts(member, written(person, mandate), "");
    }

    private static String written(Person person, Mandate mandate) {
        return Stream.of(
                        person.name(),
                        mandate.role().name(),
                        mandate.duty(),
                        person.email(),
                        person.phone(),
                        person.language(),
                        mandate.from() == null ? "" : "from " + mandate.from(),
                        mandate.until() == null
                                ? ""
                                : "until "
                                        + Objects.requireNonNull(mandate.until())
                                                .minusDays(1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
