package org.wego.knowledge.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.membership.access.ForStaff;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that is published into a file, block by block; the import takes it back and changes nothing. */
@Service
@NamedInterface
public class EntryExport {

    private static final int BLOCK = 500;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublishedEntries published;
    private final EntryStore store;
    private final ProjectRegister projects;

    EntryExport(PublishedEntries published, EntryStore store, ProjectRegister projects) {
        this.published = published;
        this.store = store;
        this.projects = projects;
    }

    /** One entry a line, the oldest first. */
    @ForStaff
    public void jsonLines(OutputStream file) throws IOException {
        EntryJson json = new EntryJson(
                projects.projects().stream().collect(Collectors.toMap(ProjectSummary::id, ProjectSummary::subject)));
        Writer lines = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        @Nullable EntryId last = null;
        List<EntryId> block;
        do {
            block = published.after(last, BLOCK).stream().map(EntryVersion::id).toList();
            for (Entry entry : entries(block)) {
                lines.write(JSON.writeValueAsString(json.of(entry)));
                lines.write('\n');
            }
            last = block.isEmpty() ? last : block.getLast();
        } while (block.size() == BLOCK);
        lines.flush();
    }

    private List<Entry> entries(List<EntryId> ids) {
        return store.find(ids).stream()
                .filter(it -> it.state() == EntryState.PUBLISHED)
                .sorted(Comparator.comparingInt(it -> ids.indexOf(it.id())))
                .toList();
    }
}
