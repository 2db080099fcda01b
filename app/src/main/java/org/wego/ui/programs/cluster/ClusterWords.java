package org.wego.ui.programs.cluster;

import com.vaadin.flow.component.UI;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.programs.cluster.ClusterState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Words;

/** Clusters, in words. */
final class ClusterWords {

    private ClusterWords() {}

    /** How a city stands to a cluster, in a word. */
    static StateBadge state(ClusterState state) {
        return new StateBadge(
                UI.getCurrent().getTranslation(Words.of(state)),
                switch (state) {
                    case MEMBER -> Tone.GOOD;
                    case ASKED -> Tone.ATTENTION;
                    case LEFT, DECLINED -> Tone.NEUTRAL;
                });
    }

    /** Why nothing was changed. */
    static String refusal(ClusterOutcome outcome) {
        UI ui = UI.getCurrent();
        return switch (outcome) {
            case ClusterOutcome.Saved _ -> ui.getTranslation("clusters.saved");
            case ClusterOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case ClusterOutcome.Stale _ -> ui.getTranslation("clusters.stale");
            case ClusterOutcome.Unknown _ -> ui.getTranslation("clusters.gone");
        };
    }
}
