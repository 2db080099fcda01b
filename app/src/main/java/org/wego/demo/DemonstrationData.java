package org.wego.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.wego.account.DemonstrationAccounts;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartOrder;

/**
 * Fills an empty database with the organisation as its 2017 brochure shows it and with accounts to try it. The actor
 * is "system", with the rights of an administrator.
 */
@Component
@Profile("demo")
class DemonstrationData implements SmartInitializingSingleton {

    /** The member whose contact has the demonstration account. */
    private static final String MEMBER_CITY = "Seoul";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationData.class);

    private final StartDataLoading loading;
    private final List<StartData> parts;
    private final DemonstrationAccounts accounts;
    private final MemberDirectory members;
    private final Actor actor;

    DemonstrationData(
            StartDataLoading loading,
            List<StartData> parts,
            DemonstrationAccounts accounts,
            MemberDirectory members,
            Actor actor) {
        this.loading = loading;
        this.parts = StartOrder.of(parts);
        this.accounts = accounts;
        this.members = members;
        this.actor = actor;
    }

    /** Before the first request is taken, so that nobody sees the organisation half loaded. */
    @Override
    public void afterSingletonsInstantiated() {
        if (loading.isInRealUse()) {
            LOG.warn("This database has accounts of its own, so no demonstration data are loaded into it.");
            return;
        }
        actor.inTheNameOf(Actor.SYSTEM, Role.ADMIN, this::load);
    }

    private void load() {
        parts.forEach(loading::load);
        accounts.openStaff();
        members.find(MemberSearch.of(MEMBER_CITY), 0, 1).forEach(city -> accounts.openMember(city.id(), city.name()));
    }
}
