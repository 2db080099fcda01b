package org.wego.ui.component.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Notice;
import org.wego.words.Formats;

/** The files of a record, to download, with who handed in each and when; whoever keeps them adds and removes some. */
public final class FileList extends Div {

    private final transient StoredFiles files;
    private final transient FileOwner owner;
    private final boolean keeps;
    private final boolean shared;
    private final ZoneId zone;
    private final Div list = new Div();

    /** @param keeps whether files can be added and removed here */
    public FileList(StoredFiles files, FileOwner owner, boolean keeps, ZoneId zone) {
        this(files, owner, keeps, false, zone);
    }

    private FileList(StoredFiles files, FileOwner owner, boolean keeps, boolean shared, ZoneId zone) {
        this.files = files;
        this.owner = owner;
        this.keeps = keeps;
        this.shared = shared;
        this.zone = zone;
        addClassName("files");
        add(list);
        if (keeps) {
            add(FileDrop.of(files, owner, this::show));
        }
        show();
    }

    /** Files that everybody with an account reads; whoever keeps them says of each whether all the world may. */
    public static FileList shared(StoredFiles files, FileOwner owner, boolean keeps, ZoneId zone) {
        return new FileList(files, owner, keeps, true, zone);
    }

    private void show() {
        list.removeAll();
        List<StoredFile> kept = shared && !keeps ? files.sharedOf(owner) : files.of(owner);
        if (kept.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("files.none"));
            none.addClassName("file-about");
            list.add(none);
        } else {
            list.add(new UnorderedList(kept.stream().map(this::item).toArray(ListItem[]::new)));
        }
    }

    private ListItem item(StoredFile file) {
        Span about = new Span(getTranslation(
                "files.about",
                file.type().name(),
                Formats.size(file.size()),
                Formats.date(LocalDate.ofInstant(file.at(), zone)),
                file.by()));
        about.addClassName("file-about");
        ListItem item = new ListItem(new Div(new Anchor(FileDownload.of(files, file.id()), file.name()), about));
        if (shared) {
            item.add(readers(file));
        }
        if (keeps) {
            Button remove = new Button(getTranslation("files.remove"), _ -> ask(file));
            remove.addThemeNames("tertiary", "small");
            remove.setAriaLabel(getTranslation("files.remove.label", file.name()));
            item.add(remove);
        }
        return item;
    }

    /** Who reads it; whoever keeps it opens it to everybody, or closes it again. */
    private Component readers(StoredFile file) {
        boolean open = file.readers() == FileReaders.EVERYBODY;
        String words = getTranslation(open ? "files.open.all" : "files.open.members");
        if (!keeps) {
            return new Span(words);
        }
        Checkbox all = new Checkbox(getTranslation("files.open"), open);
        all.setAriaLabel(getTranslation("files.open.label", file.name()));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(file, change.getValue());
            }
        });
        return all;
    }

    private void open(StoredFile file, boolean toAll) {
        if (files.open(file.id(), toAll ? FileReaders.EVERYBODY : FileReaders.ACCOUNTS)) {
            Notice.done(getTranslation(toAll ? "files.opened" : "files.closed", file.name()));
        } else {
            Notice.refused(getTranslation("files.gone", file.name()));
        }
        show();
    }

    private void ask(StoredFile file) {
        new Confirmation(
                        getTranslation("files.remove.question", file.name()),
                        getTranslation("files.remove.consequence"),
                        getTranslation("files.remove"),
                        () -> remove(file))
                .open();
    }

    private void remove(StoredFile file) {
        if (files.remove(file.id())) {
            Notice.done(getTranslation("files.removed", file.name()));
        } else {
            Notice.refused(getTranslation("files.gone", file.name()));
        }
        show();
    }
}
