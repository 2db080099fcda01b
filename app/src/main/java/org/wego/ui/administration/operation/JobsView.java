package org.wego.ui.administration.operation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.operation.event.EventDelivery;
import org.wego.operation.jobs.Jobs;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;

/** What the platform does by itself: jobs by the clock, and what follows from events. */
@Route("desk/administration/jobs")
@Menu(title = "shell.jobs", order = 95, icon = "vaadin:timer")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class JobsView extends Main implements HasDynamicTitle {

    JobsView(Jobs jobs, EventDelivery events, Clock clock) {
        addClassName("page");
        JobPanel jobPanel = new JobPanel(jobs, clock);
        DeliveryPanel deliveryPanel = new DeliveryPanel(events, clock);
        Button again = new Button(getTranslation("shell.jobs.again"), VaadinIcon.REFRESH.create(), _ -> {
            jobPanel.refresh();
            deliveryPanel.refresh();
        });
        add(
                new PageHeader(getTranslation("shell.jobs"), again).withNote(getTranslation("shell.jobs.note")),
                jobPanel,
                deliveryPanel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.jobs"));
    }
}
