package org.wego.ui.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.web.edge.NullCharacter;

/** Finds nothing at an address of the desk that has U+0000, which no database takes. */
@Component
class SoundAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(SoundAddresses::refuse));
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
}
