package org.wego.knowledge.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.membership.file.FileId;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;

/** Holds what an entry shows to the files that were kept with it: others are not its own to show. */
@Component
class Attachments {

    private final StoredFiles files;

    Attachments(StoredFiles files) {
        this.files = files;
    }

    /** What an entry is to show that is not kept with it. */
    List<EntryProblem> strangers(Entry stored, EntryContent wanted) {
        Set<FileId> own = shown(stored.content());
        if (own.containsAll(shown(wanted))) {
            return List.of();
        }
        Set<FileId> kept = new HashSet<>(own);
        files.of(EntryRecord.papers(stored.id())).stream().map(StoredFile::id).forEach(kept::add);
        List<EntryProblem> strangers = new ArrayList<>();
        look("images", wanted.parts().images(), kept, strangers);
        look("files", wanted.parts().files(), kept, strangers);
        return strangers;
    }

    private static void look(String field, List<Attachment> all, Set<FileId> kept, List<EntryProblem> strangers) {
        for (int i = 0; i < all.size(); i++) {
            if (!kept.contains(all.get(i).file())) {
                String place = field + "[" + (i + 1) + "]";
                strangers.add(
                        new EntryProblem(place, Fault.UNKNOWN_VALUE, all.get(i).text()));
            }
        }
    }

    /** Takes away what its authors took out of it again. */
    void tidy(Entry entry) {
        files.keepOnly(EntryRecord.papers(entry.id()), shown(entry.content()));
    }

    private static Set<FileId> shown(EntryContent content) {
        EntryParts parts = content.parts();
        return Stream.concat(parts.images().stream(), parts.files().stream())
                .map(Attachment::file)
                .collect(Collectors.toSet());
    }
}
