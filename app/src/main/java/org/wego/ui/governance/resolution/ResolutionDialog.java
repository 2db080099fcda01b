package org.wego.ui.governance.resolution;

import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionSummary;

/** Asks what is to be decided. */
final class ResolutionDialog extends DecisionDialog {

    private final ResolutionFields fields;

    /** Drafts something new. */
    ResolutionDialog(DecisionBook book, ResolutionDraft begun) {
        super(book, 0);
        fields = new ResolutionFields(begun, book.meetings());
        setHeaderTitle(getTranslation("meetings.decisions.draft"));
        show(() -> take(book.editing().draft(fields.draft())));
    }

    /** Changes a draft. */
    ResolutionDialog(DecisionBook book, ResolutionSummary draft) {
        super(book, draft.version());
        fields = new ResolutionFields(draft.said(), book.meetings());
        setHeaderTitle(getTranslation("meetings.draft.edit.label", draft.title()));
        show(() -> take(book.editing().revise(draft.id(), read(), fields.draft())));
    }

    private void show(Runnable saving) {
        fields.markAt(marks());
        add(fields);
        offer(getTranslation("meetings.save"), saving);
    }
}
