package org.wego.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Short messages at the foot of the screen after something was done, one at a time: there is room for one, and a second one
 * would cover what is on the screen.
 */
public final class Notice {

    private static final int SECONDS_5 = 5_000;

    private Notice() {}

    /** Says that something worked. */
    public static void done(String text) {
        show(text, SECONDS_5);
    }

    /** Says that something was refused and stays until it is closed by the next action or after a while. */
    public static void refused(String text) {
        show(text, 2 * SECONDS_5).addThemeVariants(NotificationVariant.ERROR);
    }

    private static Notification show(String text, int duration) {
        UI ui = UI.getCurrentOrThrow();
        Notification earlier = ComponentUtil.getData(ui, Notification.class);
        if (earlier != null) {
            earlier.close();
        }
        Notification notification = Notification.show(text, duration, Position.BOTTOM_START);
        ComponentUtil.setData(ui, Notification.class, notification);
        return notification;
    }
}
