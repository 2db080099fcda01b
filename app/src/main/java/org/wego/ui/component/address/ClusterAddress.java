package org.wego.ui.component.address;

import org.wego.programs.cluster.ClusterId;

/** Addresses of the desk that lead to clusters. */
public final class ClusterAddress {

    public static final String CLUSTERS = DeskAddress.HOME + "/clusters";
    public static final String CLUSTER = CLUSTERS + "/:cluster";

    private ClusterAddress() {}

    /** The page of a cluster. */
    public static String cluster(ClusterId id) {
        return CLUSTERS + "/" + id;
    }
}
