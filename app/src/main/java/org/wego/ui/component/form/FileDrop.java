package org.wego.ui.component.form;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Notice;

/** Where one file is chosen or dropped. Why one is refused is said, and another one can be chosen at once. */
public final class FileDrop extends Upload {

    /**
     * @param limit the most bytes that are taken
     * @param words the key before ".choose", ".drop" and ".tooLarge", the last with the limit in MB
     */
    public FileDrop(UploadHandler receive, long limit, String words) {
        super(receive);
        setMaxFiles(1);
        setMaxFileSize(Math.toIntExact(limit));
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation(words + ".choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation(words + ".drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation(words + ".tooLarge", limit >> 20))
                .setTooManyFiles(getTranslation("files.one")));
        setI18n(texts);
        // what the browser does not even send is announced to screen readers only
        addFileRejectedListener(refused -> Notice.refused(refused.getErrorMessage()));
        // without server push, the end of the upload fetches what was prepared meanwhile
        getElement().addEventListener("upload-success", _ -> clearFileList());
        getElement().addEventListener("upload-error", _ -> {});
        // the view has said why; a file that did not arrive stays, to be sent again
        getElement()
                .addEventListener("upload-error", _ -> clearFileList())
                .setFilter("event.detail.xhr.status >= 400 && event.detail.xhr.status < 500");
    }

    /**
     * Takes a file of a record, and says what came of it.
     *
     * @param kept shows the files anew
     */
    public static FileDrop of(StoredFiles files, FileOwner owner, Runnable kept) {
        return new FileDrop(event -> receive(event, files, owner, kept), StoredFiles.LIMIT, "files.upload");
    }

    /** Runs in the request of the upload, without holding the session. */
    private static void receive(UploadEvent event, StoredFiles files, FileOwner owner, Runnable kept)
            throws IOException {
        try (InputStream content = event.getInputStream()) {
            KeepOutcome outcome = files.keep(owner, event.getFileName(), content);
            String words = KeepWords.of(outcome, event.getOwningComponent());
            if (!(outcome instanceof KeepOutcome.Kept)) {
                event.reject(words);
            }
            Future<Void> _ = event.getUI().access(() -> {
                if (outcome instanceof KeepOutcome.Kept) {
                    Notice.done(words);
                    kept.run();
                } else {
                    Notice.refused(words);
                }
            });
        }
    }
}
