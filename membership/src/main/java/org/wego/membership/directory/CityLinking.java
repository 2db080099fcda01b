package org.wego.membership.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.CityOnRecord;

/**
 * Links the cities that are on record anywhere in the house to their members: at every start, for what was recorded
 * before, and in the transaction in which members come or take other names. A city that has its member keeps it.
 */
@Component
class CityLinking {

    /** When more members than this change at once, all unlinked cities are looked up again. */
    private static final int MANY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(CityLinking.class);

    private final ObjectProvider<CitiesOnRecord> records;
    private final MembersByName members;
    private final TransactionTemplate transaction;

    CityLinking(ObjectProvider<CitiesOnRecord> records, MembersByName members, TransactionTemplate transaction) {
        this.records = records;
        this.members = members;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void linkWhatIsThere() {
        transaction.executeWithoutResult(_ -> records.forEach(kept -> link(kept, kept.withoutMember())));
    }

    /** Once for each transaction, at its end, however many members it changes. */
    @EventListener
    void on(NamesChanged change) {
        EndOfTransaction.gathering(AtTheEnd.class, AtTheEnd::new).note(change);
    }

    private void linkTo(Set<UUID> changed) {
        for (CitiesOnRecord kept : records) {
            List<CityOnRecord> unlinked = kept.withoutMember();
            link(kept, changed.size() > MANY ? unlinked : members.whichMayBe(changed, unlinked));
        }
    }

    private void link(CitiesOnRecord kept, List<CityOnRecord> cities) {
        members.of(cities).forEach((city, whom) -> {
            switch (whom) {
                case NamedMember.One(var member) -> kept.link(member, city.name(), city.country());
                case NamedMember.Several(var several) ->
                    LOG.info("{} may be any of {} members and stays without one", city, several.size());
                case NamedMember.Nobody() -> {}
            }
        });
    }

    /** What one transaction changes, looked at when it ends. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<UUID> changed = new HashSet<>();

        void note(NamesChanged change) {
            if (changed.size() <= MANY) {
                changed.addAll(change.members());
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            linkTo(changed);
        }
    }
}
