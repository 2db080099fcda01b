package org.wego.ui.component;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the foot of the screen after something was done. */
public final class Notice {

    private static final int SECONDS_5 = 5_000;

    private Notice() {}

    /** Says that something worked. */
    public static void done(String text) {
        Notification.show(text, SECONDS_5, Position.BOTTOM_START);
    }

    /** Says that something was refused and stays until it is closed by the next action or after a while. */
    public static void refused(String text) {
        Notification.show(text, 2 * SECONDS_5, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
    }
}
