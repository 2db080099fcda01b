package org.wego.knowledge.harvest;

import org.springframework.modulith.NamedInterface;

/** So much has changed that its order is not settled yet; a moment later it is. */
@NamedInterface
public class HarvestBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    HarvestBusy(Throwable cause) {
        super("changes are still being put in order", cause);
    }

    HarvestBusy(int changes) {
        super("more than " + changes + " changes are still being put in order");
    }
}
