package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends the views of a session that nobody has looked at for longest when too many are open: each holds its page in memory. */
@Component
class OpenTabs implements VaadinServiceInitListener {

    static final int MOST = 20;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(opened -> leaveRoom(opened.getUI().getSession()));
    }

    private static void leaveRoom(VaadinSession session) {
        List<UI> open = session.getUIs().stream()
                .filter(ui -> !ui.isClosing())
                .sorted(Comparator.comparingLong(ui -> ui.getInternals().getLastHeartbeatTimestamp()))
                .toList();
        open.stream().limit(Math.max(0, open.size() - MOST)).forEach(UI::close);
    }
}
