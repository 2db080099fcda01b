package org.wego.membership.directory;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.name.NamesChanged;
import org.wego.membership.organisation.CityOnRecord;

/**
 * Links the cities that are on record anywhere in the house to their members: at every start, for what was recorded
 * before, and in the transaction in which members come or take other names. A city that has its member keeps it.
 */
@Component
class CityLinking {

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
        transaction.executeWithoutResult(_ -> link());
    }

    /** Once for each transaction, at its end, however many members it changes. */
    @EventListener
    void on(NamesChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(this));
    }

    private void link() {
        records.orderedStream().forEach(this::link);
    }

    private void link(CitiesOnRecord kept) {
        List<CityOnRecord> unlinked = kept.withoutMember();
        Map<CityOnRecord, NamedMember> named = members.of(unlinked);
        named.forEach((city, whom) -> {
            switch (whom) {
                case NamedMember.One(var member) -> kept.link(member, city.name(), city.country());
                case NamedMember.Several(var several) ->
                    LOG.info("{} may be any of {} members and stays without one", city, several.size());
                case NamedMember.Nobody() -> {}
            }
        });
    }

    /** Equal to all others of its transaction, so that only one is kept. */
    private record AtTheEnd(CityLinking linking) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            linking.link();
        }
    }
}
