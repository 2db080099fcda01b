package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.words.Formats;

/** Resolutions, in words. */
final class ResolutionWords {

    private ResolutionWords() {}

    /** "Adopted 2 Mar 2027 · 9 for, 1 against, 1 abstaining · Minutes". */
    static String adoption(ResolutionSummary resolution) {
        return Stream.of(
                        resolution.adoptedOn() == null
                                ? ""
                                : UI.getCurrent()
                                        .getTranslation("meetings.adopted", Formats.date(resolution.adoptedOn())),
                        MeetingWords.votes(resolution.votes()),
                        resolution.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
