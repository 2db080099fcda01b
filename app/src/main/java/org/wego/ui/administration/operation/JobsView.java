package org.wego.ui.administration.operation;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.operation.event.EventDelivery;
import org.wego.operation.jobs.Jobs;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;

/** What the platform does by itself: jobs by the clock, and what follows from events. */
@Route("desk/administration/jobs")
@Menu(title = "shell.jobs", order = 95, icon = "vaadin:timer")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class JobsView extends Screen {

    JobsView(Jobs jobs, EventDelivery events, Clock clock) {
        super("shell.jobs");
        JobPanel jobPanel = new JobPanel(jobs, clock);
        DeliveryPanel deliveryPanel = new DeliveryPanel(events, clock);
        head().note("shell.jobs.note").actions(Buttons.plain("shell.jobs.again", VaadinIcon.REFRESH, () -> {
            jobPanel.refresh();
            deliveryPanel.refresh();
        }));
        show(jobPanel, deliveryPanel);
    }
}
