package org.wego.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.wego.governance.body.BodyStartData;
import org.wego.governance.meeting.MeetingStartData;
import org.wego.governance.organisation.IdentityStartData;
import org.wego.governance.term.TermStartData;

/** The start data of the modules, in the order in which they build on each other. */
@Component
@Profile("demo")
class StartSubjects {

    private final Map<String, Runnable> loaders = new LinkedHashMap<>();

    StartSubjects(IdentityStartData identity, BodyStartData bodies, TermStartData terms, MeetingStartData meetings) {
        loaders.put("organisation", identity::load);
        loaders.put("bodies", bodies::load);
        loaders.put("terms", terms::load);
        loaders.put("meetings", meetings::load);
    }

    Map<String, Runnable> loaders() {
        return loaders;
    }
}
