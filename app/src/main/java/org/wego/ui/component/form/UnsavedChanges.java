package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.ui.component.Buttons;

/**
 * Asks before what was changed in the forms of a view and not saved is lost. Where a link or the way back leads
 * elsewhere in the desk, a question is asked here; where the page is closed or loaded anew, {@code scripts/desk.js} has
 * the browser ask. A form that holds again what it held at first is not changed.
 */
public final class UnsavedChanges {

    /** Marks a form for the script; another value says that another content is on record. */
    private static final String ON_RECORD = "data-on-record";

    private final Component view;
    private final Map<Component, List<@Nullable Object>> recorded = new LinkedHashMap<>();

    /** Watches over a view as long as it is shown; there is nothing to ask until {@link #recorded} names its forms. */
    public UnsavedChanges(Component view) {
        this.view = view;
        view.addAttachListener(shown -> {
            Registration asking = shown.getUI().addBeforeLeaveListener(this::ask);
            view.addDetachListener(gone -> {
                gone.unregisterListener();
                asking.remove();
            });
        });
    }

    /** What these forms hold now is on record: changes are counted from here. */
    public void recorded(Component... forms) {
        for (Component form : forms) {
            recorded.put(form, content(form));
            form.getElement().setAttribute(ON_RECORD, UUID.randomUUID().toString());
        }
    }

    /** Nothing here is worth a question until forms are named again. */
    public void forget() {
        recorded.keySet().forEach(form -> form.getElement().removeAttribute(ON_RECORD));
        recorded.clear();
    }

    /** Leads elsewhere in the desk without a question, because all was saved or given up. */
    public void leaveFor(String address) {
        forget();
        Buttons.goTo(address);
    }

    private void ask(BeforeLeaveEvent leaving) {
        if (recorded.entrySet().stream().allMatch(form -> content(form.getKey()).equals(form.getValue()))) {
            return;
        }
        ContinueNavigationAction onward = leaving.postpone();
        // the client waits for an answer after a click or the way back, not where the server itself leads elsewhere
        boolean awaited = leaving.getTrigger() != NavigationTrigger.UI_NAVIGATE;
        Location target = leaving.getLocation();
        new Confirmation(
                        view.getTranslation("shell.unsaved"),
                        view.getTranslation("shell.unsaved.help"),
                        view.getTranslation("shell.unsaved.leave"),
                        () -> {
                            forget();
                            if (awaited) {
                                onward.proceed();
                            } else {
                                leaving.getUI().navigate(target.getPath(), target.getQueryParameters());
                            }
                        })
                .keeping(view.getTranslation("shell.unsaved.stay"))
                .otherwise(() -> {
                    if (awaited) {
                        onward.cancel();
                    }
                })
                .open();
    }

    private static List<@Nullable Object> content(Component form) {
        List<@Nullable Object> values = new ArrayList<>();
        collect(form, values);
        return values;
    }

    private static void collect(Component part, List<@Nullable Object> values) {
        if (part instanceof HasValue<?, ?> field) {
            values.add(field.getValue());
        } else {
            part.getChildren().forEach(child -> collect(child, values));
        }
    }
}
