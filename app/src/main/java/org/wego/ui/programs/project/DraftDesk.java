package org.wego.ui.programs.project;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import org.wego.knowledge.drafting.DraftOutcome;
import org.wego.knowledge.drafting.ProjectDrafts;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectDetails;
import org.wego.security.CurrentAccount;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.DeskAddress;

/** Leads from a project that is done in a city to its entry in the catalogs, for staff and whoever acts for the city. */
@Component
class DraftDesk {

    private final ProjectDrafts drafts;
    private final CurrentAccount account;
    private final OwnMembers own;

    DraftDesk(ProjectDrafts drafts, CurrentAccount account, OwnMembers own) {
        this.drafts = drafts;
        this.account = account;
        this.own = own;
    }

    /** Whether whoever is signed in can prepare the entry now. */
    boolean offers(CityWork work) {
        MemberId city = work.city().member();
        return city != null && work.canBeShared() && (account.is(Role.STAFF) || own.is(city));
    }

    /** Goes to the entry, which is begun if it is not there yet. */
    void prepare(ProjectDetails project, CityWork work) {
        UI ui = UI.getCurrent();
        MemberId city = work.city().member();
        if (city == null) {
            return;
        }
        switch (drafts.prepare(city, project.id())) {
            case DraftOutcome.Ready(var entry, var state) -> ui.navigate(address(entry, state));
            case DraftOutcome.NothingToTell _ -> Notice.refused(ui.getTranslation("projects.draft.nothing"));
            case DraftOutcome.Unknown _ -> Notice.refused(ui.getTranslation("projects.gone"));
        }
    }

    private static String address(EntryId entry, EntryState state) {
        return state == EntryState.PUBLISHED || state == EntryState.WITHDRAWN
                ? DeskAddress.entry(entry)
                : DeskAddress.entryEditor(entry);
    }
}
