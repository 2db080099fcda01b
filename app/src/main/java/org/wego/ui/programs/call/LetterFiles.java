package org.wego.ui.programs.call;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.wego.membership.file.FileId;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.FileDownload;
import org.wego.ui.component.form.FileDrop;

/** The papers of a city's own letter; as long as the call is open the city adds some and takes them away. */
final class LetterFiles extends Div {

    private final transient StoredFiles files;
    private final transient FileOwner owner;
    private final boolean keeps;
    private final Div list = new Div();

    LetterFiles(StoredFiles files, FileOwner owner, boolean keeps) {
        this.files = files;
        this.owner = owner;
        this.keeps = keeps;
        addClassName("files");
        add(list);
        if (keeps) {
            add(FileDrop.of(files, owner, this::show));
        }
        show();
    }

    private void show() {
        list.removeAll();
        List<StoredFile> kept = files.of(owner);
        for (StoredFile file : kept) {
            Div line = new Div(new Anchor(FileDownload.of(files, file.id()), file.name()));
            if (keeps) {
                line.add(Buttons.quiet(
                        "files.remove", getTranslation("files.remove.label", file.name()), () -> remove(kept, file)));
            }
            list.add(line);
        }
    }

    private void remove(List<StoredFile> kept, StoredFile file) {
        List<FileId> others = kept.stream()
                .map(StoredFile::id)
                .filter(it -> !it.equals(file.id()))
                .toList();
        files.keepOnly(owner, others);
        Notice.done(getTranslation("files.removed", file.name()));
        show();
    }
}
