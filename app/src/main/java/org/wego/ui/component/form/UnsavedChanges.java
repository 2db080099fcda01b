package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
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
 * Asks before what was changed in the forms of a view, or in a dialog, and not saved is lost. Where a link or the way back
 * leads elsewhere in the desk, a question is asked here, one for all that is changed; where the page is closed or loaded
 * anew, {@code scripts/desk.js} has the browser ask. A form that holds again what it held at first is not changed.
 */
public final class UnsavedChanges {

    /** Marks a form for the script; a new value says that other contents are on record. */
    private static final String ON_RECORD = "data-on-record";

    /** All that watch in a tab. */
    private record Watching(List<UnsavedChanges> all) {}

    private final Component view;
    private final Runnable left;
    private final Map<Component, List<@Nullable Object>> recorded = new LinkedHashMap<>();

    /** Watches over a view as long as it is shown; there is nothing to ask until {@link #recorded} names its forms. */
    public UnsavedChanges(Component view) {
        this(view, () -> {});
    }

    /** @param left runs when the way leads elsewhere in the desk */
    UnsavedChanges(Component view, Runnable left) {
        this.view = view;
        this.left = left;
        view.addAttachListener(shown -> {
            List<UnsavedChanges> all = watching(shown.getUI());
            all.add(this);
            Registration asking = shown.getUI().addBeforeLeaveListener(this::ask);
            view.addDetachListener(gone -> {
                gone.unregisterListener();
                asking.remove();
                all.remove(this);
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

    /** Runs this, after a question if something was changed. */
    void before(Runnable loss) {
        if (areNone()) {
            loss.run();
        } else {
            question(() -> {
                        forget();
                        loss.run();
                    })
                    .openAbove();
        }
    }

    private boolean areNone() {
        return recorded.entrySet().stream()
                .allMatch(form -> content(form.getKey()).equals(form.getValue()));
    }

    private void ask(BeforeLeaveEvent leaving) {
        List<UnsavedChanges> all = watching(leaving.getUI());
        if (all.stream().allMatch(UnsavedChanges::areNone)) {
            List.copyOf(all).forEach(it -> it.left.run());
            return;
        }
        ContinueNavigationAction onward = leaving.postpone();
        // the client waits for an answer after a click or after going back, but not where the server itself leads
        // elsewhere
        boolean awaited = leaving.getTrigger() != NavigationTrigger.UI_NAVIGATE;
        Location target = leaving.getLocation();
        question(() -> {
                    List.copyOf(all).forEach(UnsavedChanges::giveUp);
                    if (awaited) {
                        onward.proceed();
                    } else {
                        leaving.getUI().navigate(target.getPath(), target.getQueryParameters());
                    }
                })
                .otherwise(() -> {
                    if (awaited) {
                        onward.cancel();
                    }
                })
                .openAbove();
    }

    private void giveUp() {
        forget();
        left.run();
    }

    private Confirmation question(Runnable leave) {
        return new Confirmation(
                        view.getTranslation("shell.unsaved"),
                        view.getTranslation("shell.unsaved.help"),
                        view.getTranslation("shell.unsaved.leave"),
                        leave)
                .keeping(view.getTranslation("shell.unsaved.stay"));
    }

    private static List<UnsavedChanges> watching(UI ui) {
        Watching watching = ComponentUtil.getData(ui, Watching.class);
        if (watching == null) {
            watching = new Watching(new ArrayList<>());
            ComponentUtil.setData(ui, Watching.class, watching);
        }
        return watching.all();
    }

    private static List<@Nullable Object> content(Component form) {
        List<@Nullable Object> values = new ArrayList<>();
        Overtaken.fields(form).forEach(field -> values.add(field.getValue()));
        return values;
    }
}
