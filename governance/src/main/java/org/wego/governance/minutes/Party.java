package org.wego.governance.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.organisation.IdentityOnDay;

/** Who sends a sheet, or whom it is for. */
record Party(String name, List<String> lines) {

    /** The organisation as it was called then; without a name on a system that does not know its organisation yet. */
    static Party of(@Nullable IdentityOnDay organisation) {
        return organisation == null
                ? new Party("", List.of())
                : new Party(
                        organisation.name() == null ? "" : organisation.name(),
                        Stream.of(
                                        organisation.secretariat().address(),
                                        organisation.secretariat().email(),
                                        organisation.secretariat().website())
                                .filter(line -> !line.isEmpty())
                                .toList());
    }
}
