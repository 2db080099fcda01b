package org.wego.membership.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberHistory;

/** Notes changes of people, and in the history of each member the changes of its contacts. */
@Component
class ContactHistory {

    /** The kind of record, among others that are audited. */
    private static final String SUBJECT = "person";

    private final MemberHistory history;
    private final ChangeReporting reporting;

    ContactHistory(MemberHistory history, ChangeReporting reporting) {
        this.history = history;
        this.reporting = reporting;
    }

    /** In the record of a person, whomever it represents; null where there was or is none. */
    void changed(@Nullable Person before, @Nullable Person after) {
        Person person = Objects.requireNonNull(after == null ? before : after);
        reporting.report(
                SUBJECT,
                person.id().value(),
                person.name(),
                before == null ? RecordState.NONE : before.state(),
                after == null ? RecordState.NONE : after.state());
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

    /** Two records became one, which now does for the member what both did. */
    void merged(MemberId member, Person gone, Mandate before, Person kept, Mandate after) {
        history.noteContacts(member, written(gone, before), written(kept, after));
    }

    /** Two records of one person became one. */
    void merged(Person before, Person gone, Person after) {
        changed(before, after);
        reporting.report(
                SUBJECT,
                gone.id().value(),
                gone.name(),
                gone.state(),
                RecordState.NONE.with("mergedInto", after.name()));
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
