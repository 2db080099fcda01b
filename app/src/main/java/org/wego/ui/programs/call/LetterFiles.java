package org.wego.ui.programs.call;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Future;
import org.wego.membership.file.FileId;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.FileDownload;
import org.wego.ui.component.form.FileDrop;
import org.wego.ui.component.form.KeepWords;

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
            add(new FileDrop(this::receive, StoredFiles.LIMIT, "files.upload"));
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

    /** Runs in the request of the upload, without holding the session. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            KeepOutcome outcome = files.keep(owner, event.getFileName(), content);
            String words = KeepWords.of(outcome, this);
            if (!(outcome instanceof KeepOutcome.Kept)) {
                event.reject(words);
            }
            Future<Void> _ = event.getUI().access(() -> {
                if (outcome instanceof KeepOutcome.Kept) {
                    Notice.done(words);
                    show();
                } else {
                    Notice.refused(words);
                }
            });
        }
    }
}
