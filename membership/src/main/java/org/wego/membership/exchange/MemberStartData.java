package org.wego.membership.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.start.StartData;

/** Brings the members that public documents name, through the same import as every other file. */
@Component
class MemberStartData implements StartData {

    private static final String FILE = "members.csv";

    private final MemberImport imports;

    MemberStartData(MemberImport imports) {
        this.imports = imports;
    }

    @Override
    public String subject() {
        return "members";
    }

    /** Loads the members; those that are there already, in whatever spelling, take over what the file says of them. */
    @Override
    public void load() {
        try (InputStream resource =
                        Objects.requireNonNull(getClass().getResourceAsStream("/start/organisation/" + FILE), FILE);
                ReceivedFile file = ReceivedFile.receive(FILE, resource, MemberImport.LARGEST_FILE)) {
            MemberImportPreview done = imports.commit(file, answers(imports.preview(file)), 0);
            if (!done.committed()) {
                throw new IllegalStateException(FILE + ": " + done.findings());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** Documents say of whom they speak, and some are younger than the day on a clock. */
    private static ImportAnswers answers(MemberImportPreview preview) {
        Map<Boolean, Set<Long>> lines = preview.questions().stream()
                .collect(Collectors.partitioningBy(
                        it -> it.kind().isOfIdentity(), Collectors.mapping(ImportQuestion::line, Collectors.toSet())));
        return new ImportAnswers(lines.getOrDefault(true, Set.of()), Map.of(), lines.getOrDefault(false, Set.of()));
    }
}
