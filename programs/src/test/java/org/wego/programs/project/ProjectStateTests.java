package org.wego.programs.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.programs.project.ProjectState.Deed;

/** The whole table: what becomes of each state by each deed. */
class ProjectStateTests {

    /** By state; what is not written cannot be done. */
    private static final Map<ProjectState, String> TABLE = new EnumMap<>(Map.of(
            ProjectState.CALL, "SELECT→SELECTED STOP→STOPPED",
            ProjectState.SELECTED, "START→RUNNING STOP→STOPPED",
            ProjectState.RUNNING, "FINISH→DONE STOP→STOPPED",
            ProjectState.DONE, "",
            ProjectState.STOPPED, "",
            ProjectState.UNKNOWN, "SELECT→SELECTED START→RUNNING FINISH→DONE STOP→STOPPED"));

    @Test
    void goesOnAsWrittenAndNotOtherwise() {
        for (ProjectState state : ProjectState.values()) {
            StringBuilder written = new StringBuilder();
            for (Deed deed : Deed.values()) {
                Optional<ProjectState> after = state.after(deed);
                assertThat(state.deeds().contains(deed)).isEqualTo(after.isPresent());
                after.ifPresent(
                        it -> written.append(' ').append(deed).append('→').append(it));
            }
            assertThat(written.toString().strip()).as(state.name()).isEqualTo(TABLE.get(state));
        }
    }

    @Test
    void tellsOfAWholeProjectWhatIsOpen() {
        assertThat(ProjectState.of(List.of())).isEqualTo(ProjectState.CALL);
        assertThat(ProjectState.of(List.of(ProjectState.DONE, ProjectState.RUNNING)))
                .isEqualTo(ProjectState.RUNNING);
        assertThat(ProjectState.of(List.of(ProjectState.STOPPED, ProjectState.DONE)))
                .isEqualTo(ProjectState.DONE);
        assertThat(ProjectState.of(List.of(ProjectState.UNKNOWN, ProjectState.DONE)))
                .as("of the other one nobody knows")
                .isEqualTo(ProjectState.UNKNOWN);
    }
}
