package org.wego.web.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wego.web.api.problem.ApiProblem;

class RowsTests {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private final Rows<UUID, UUID> rows = Rows.of(List.of(FIRST, SECOND, THIRD), Function.identity());

    @Test
    void beginsBehindTheLastOne() {
        assertThat(rows.after(null, 2)).containsExactly(FIRST, SECOND);
        assertThat(rows.after(SECOND, 2)).containsExactly(THIRD);
        assertThat(rows.after(THIRD, 2)).isEmpty();
    }

    /** A reader who got none instead would take the list for read to its end. */
    @Test
    void refusesToGoOnBehindARowThatHasGone() {
        assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> rows.after(new UUID(0, 4), 2));
    }
}
