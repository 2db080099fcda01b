package org.wego.programs.cluster;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** How a city stands to a cluster. */
@NamedInterface
public enum ClusterState {
    /** It wants to take part. */
    ASKED,
    MEMBER,
    LEFT,
    DECLINED;

    private static final Map<ClusterState, Map<Deed, ClusterState>> TRANSITIONS = Map.of(
            ASKED, Map.of(Deed.CONFIRM, MEMBER, Deed.DECLINE, DECLINED, Deed.TAKE_BACK, LEFT),
            MEMBER, Map.of(Deed.LEAVE, LEFT),
            LEFT, Map.of(Deed.ASK, ASKED),
            DECLINED, Map.of(Deed.ASK, ASKED));

    /** What a city or the Secretariat does. */
    @NamedInterface
    public enum Deed {
        ASK,
        TAKE_BACK,
        CONFIRM,
        DECLINE,
        LEAVE
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<ClusterState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }
}
