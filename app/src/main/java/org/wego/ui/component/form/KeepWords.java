package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import org.wego.membership.file.KeepOutcome;

/** Says what came of handing in a file. */
public final class KeepWords {

    private KeepWords() {}

    /** In the language of whoever sees this. */
    public static String of(KeepOutcome outcome, Component shown) {
        return switch (outcome) {
            case KeepOutcome.Kept(var file) -> shown.getTranslation("files.kept", file.name());
            case KeepOutcome.Same(var file) -> shown.getTranslation("files.same", file.name());
            case KeepOutcome.Empty _ -> shown.getTranslation("files.empty");
            case KeepOutcome.TooLarge(long limit) -> shown.getTranslation("files.upload.tooLarge", limit >> 20);
            case KeepOutcome.OtherType(var kind) -> shown.getTranslation("files.otherType", kind);
            case KeepOutcome.NoPicture(var kind) -> shown.getTranslation("files.noPicture", kind);
            case KeepOutcome.TooMany(int most) -> shown.getTranslation("files.tooMany", most);
            case KeepOutcome.NoRecord _ -> shown.getTranslation("files.noRecord");
        };
    }
}
