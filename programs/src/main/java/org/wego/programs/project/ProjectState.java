package org.wego.programs.project;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** How far a project is in a city, and what can become of it. */
@NamedInterface
public enum ProjectState {
    /** The city may take part. */
    CALL,
    /** The city was chosen. */
    SELECTED,
    RUNNING,
    DONE,
    STOPPED,
    /** It is documented that there was one, and no more. */
    UNKNOWN;

    private static final Map<ProjectState, Map<Deed, ProjectState>> TRANSITIONS = Map.of(
            CALL, Map.of(Deed.SELECT, SELECTED, Deed.STOP, STOPPED),
            SELECTED, Map.of(Deed.START, RUNNING, Deed.STOP, STOPPED),
            RUNNING, Map.of(Deed.FINISH, DONE, Deed.STOP, STOPPED),
            // can become anything that is found out later
            UNKNOWN,
                    Map.of(
                            Deed.SELECT, SELECTED,
                            Deed.START, RUNNING,
                            Deed.FINISH, DONE,
                            Deed.STOP, STOPPED));

    /** What is open goes before what is over. */
    private static final List<ProjectState> TELLING = List.of(RUNNING, SELECTED, CALL, UNKNOWN, DONE, STOPPED);

    /** What is done with the project in a city. */
    @NamedInterface
    public enum Deed {
        SELECT,
        START,
        FINISH,
        STOP
    }

    /** The state after a deed; empty if it cannot be done. */
    public Optional<ProjectState> after(Deed deed) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(deed));
    }

    /** What can be done, in the order of the work. */
    public Set<Deed> deeds() {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        deeds.addAll(TRANSITIONS.getOrDefault(this, Map.of()).keySet());
        return deeds;
    }

    /** How far a project is as a whole, by how far it is in its cities; as long as it has none, they are called for. */
    public static ProjectState of(Collection<ProjectState> cities) {
        return TELLING.stream().filter(cities::contains).findFirst().orElse(CALL);
    }
}
