package org.wego.ui.component.form;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Where one file is chosen or dropped. */
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
        texts.setError(new UploadI18N.Error().setFileIsTooBig(getTranslation(words + ".tooLarge", limit >> 20)));
        setI18n(texts);
        // without server push, the end of the upload fetches what was prepared meanwhile
        getElement().addEventListener("upload-success", _ -> clearFileList());
        getElement().addEventListener("upload-error", _ -> {});
    }
}
