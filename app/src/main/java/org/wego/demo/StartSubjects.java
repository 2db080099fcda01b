package org.wego.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.wego.governance.body.BodyStartData;
import org.wego.governance.meeting.MeetingStartData;
import org.wego.governance.organisation.IdentityStartData;
import org.wego.governance.term.TermStartData;
import org.wego.knowledge.entry.EntryStartData;
import org.wego.membership.economy.EconomyStartData;
import org.wego.membership.exchange.MemberStartData;
import org.wego.membership.fee.FeeStartData;
import org.wego.programs.catalogue.CatalogueStartData;
import org.wego.programs.cluster.ClusterStartData;
import org.wego.programs.event.EventStartData;
import org.wego.programs.project.ProjectStartData;

/** The start data of the modules, in the order in which they build on each other. */
@Component
@Profile("demo")
class StartSubjects {

    private final Map<String, Runnable> loaders = new LinkedHashMap<>();

    StartSubjects(
            MemberStartData members,
            EconomyStartData economy,
            FeeStartData fees,
            IdentityStartData identity,
            BodyStartData bodies,
            TermStartData terms,
            MeetingStartData meetings,
            CatalogueStartData catalogue,
            ClusterStartData clusters,
            ProjectStartData projects,
            EventStartData events,
            EntryStartData entries) {
        loaders.put("members", members::load);
        loaders.put("economic data", economy::load);
        loaders.put("fee schedules", fees::load);
        loaders.put("organisation", identity::load);
        loaders.put("bodies", bodies::load);
        loaders.put("terms", terms::load);
        loaders.put("meetings", meetings::load);
        loaders.put("programs", catalogue::load);
        loaders.put("clusters", clusters::load);
        loaders.put("projects", projects::load);
        loaders.put("events", events::load);
        loaders.put("catalog entries", entries::load);
    }

    Map<String, Runnable> loaders() {
        return loaders;
    }
}
