package org.wego.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.web.edge.NullCharacter;

/**
 * Keeps U+0000, which no database takes, out of every field of the desk: it is taken out of what a browser sends, as
 * nobody can see or type it, and nothing is at an address that has it.
 */
@Component
class SoundInput implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addRequestHandler(new SoundMessages());
        init.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(SoundInput::refuse));
    }

    private static void refuse(BeforeEnterEvent event) {
        Location location = event.getLocation();
        boolean isSound = !NullCharacter.isIn(location.getPath())
                && location.getQueryParameters().getParameters().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(NullCharacter::isIn);
        if (!isSound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Comes before Vaadin's own handler of what fields and clicks send. */
    static class SoundMessages extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new SoundRpc();
        }
    }

    private static class SoundRpc extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            super.handleRpc(ui, NullCharacter.takenFromJson(message), request);
        }
    }
}
