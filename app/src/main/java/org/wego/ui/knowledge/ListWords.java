package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingList;

/** Says why a reading list is not changed, and what to do. */
final class ListWords {

    private ListWords() {}

    static String of(ListOutcome outcome, Component screen) {
        return switch (outcome) {
            case ListOutcome.Saved _ -> "";
            case ListOutcome.BadName _ -> screen.getTranslation("catalog.list.badName", ReadingList.LONGEST_NAME);
            case ListOutcome.Full full -> screen.getTranslation("catalog.list.full", full.most());
            case ListOutcome.Stale _ -> screen.getTranslation("catalog.list.stale");
            case ListOutcome.Unknown _ -> screen.getTranslation("catalog.list.unknown");
        };
    }
}
