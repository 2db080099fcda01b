package org.wego.words;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.Turnout;

/** Words how many took part in a meeting, and whether that is enough to decide. */
public final class QuorumWords {

    private QuorumWords() {}

    /**
     * "10 needed, 11 present"; as much of it as is documented.
     *
     * @param texts finds the text of a key, with arguments
     */
    public static String of(Turnout turnout, BiFunction<String, Object[], String> texts) {
        @Nullable Integer needed = turnout.needed();
        String present = turnout.represented() == 0
                ? texts.apply("meetings.present", new Object[] {turnout.present()})
                : texts.apply("meetings.presentOrNot", new Object[] {turnout.present(), turnout.represented()});
        if (!turnout.recorded()) {
            return needed == null
                    ? texts.apply("meetings.attendance.unknown", new Object[0])
                    : texts.apply("meetings.quorum.needed", new Object[] {needed});
        }
        return needed == null
                ? texts.apply("meetings.quorum.unknown", new Object[] {present})
                : texts.apply("meetings.quorum.words", new Object[] {needed, present});
    }
}
