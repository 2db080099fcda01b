package org.wego.ui.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.Joining;
import org.wego.operation.ApplicationAddress;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileList;
import org.wego.words.Formats;

/** One application: what it says, its papers, what was said about it, whom it resembles, and the next step. */
@Route(DeskAddress.APPLICATIONS)
@RolesAllowed("STAFF")
class ApplicationView extends Screen implements HasUrlParameter<String> {

    private final transient Joining joining;
    private final transient StoredFiles files;
    private final transient Resolutions resolutions;
    private final transient ApplicationAddress address;
    private final transient Clock clock;
    private final ZoneId zone;

    ApplicationView(
            Joining joining, StoredFiles files, Resolutions resolutions, ApplicationAddress address, Clock clock) {
        this.joining = joining;
        this.files = files;
        this.resolutions = resolutions;
        this.address = address;
        this.clock = clock;
        zone = clock.getZone();
    }

    @Override
    public void setParameter(BeforeEvent event, String written) {
        show(IdInAddress.of(written, ApplicationId::new).orElseThrow(() -> new NotFoundException(written)));
    }

    private void show(ApplicationId id) {
        show(joining.find(id).orElseThrow(() -> new NotFoundException(id.toString())));
    }

    private void show(ApplicationDetails application) {
        head().titled(application.organisation().name())
                .note(
                        "joining.one.facts",
                        getTranslation("categories.member." + application.category()),
                        Formats.country(application.country()),
                        application.email())
                .note("joining.one.started", Formats.moment(application.startedAt(), zone))
                .line(JoiningWords.next(application.state()))
                .facts(JoiningWords.badge(application.state()));
        if (application.member() != null) {
            head().facts(link(DeskAddress.member(application.member()), "joining.one.member"));
        }
        if (application.invoice() != null) {
            head().facts(link(DeskAddress.invoice(application.invoice()), "joining.one.invoice"));
        }
        new ApplicationDeeds(joining, resolutions, address, application, clock, () -> show(application.id()))
                .offerIn(head());
        show(
                Panel.row(new FormPanel(application), ApplicationPanels.contact(application)),
                Panel.row(
                        ApplicationPanels.resembling(joining.resembling(application)),
                        ApplicationPanels.fee(application, joining),
                        ApplicationPanels.decision(application)),
                Panel.row(
                        new Panel("joining.part.papers").with(new FileList(files, application.papers(), true, zone)),
                        ApplicationPanels.messages(joining.messages(application.id()), zone),
                        ApplicationPanels.steps(joining.steps(application.id()), zone)));
    }

    private Anchor link(String path, String words) {
        Anchor link = new Anchor(path, getTranslation(words));
        link.setRouterIgnore(false);
        return link;
    }
}
