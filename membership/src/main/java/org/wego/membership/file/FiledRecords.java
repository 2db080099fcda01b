package org.wego.membership.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;

/** The records of all kinds that files can be kept with, and who may read theirs. */
@Component("filedRecords")
class FiledRecords {

    private final Map<String, FileSubject> subjects;
    private final JdbcClient jdbc;

    FiledRecords(List<FileSubject> subjects, JdbcClient jdbc) {
        this.subjects = subjects.stream().collect(Collectors.toUnmodifiableMap(FileSubject::name, Function.identity()));
        this.jdbc = jdbc;
    }

    Optional<FileSubject.Filed> find(FileOwner owner) {
        return Optional.ofNullable(subjects.get(owner.subject())).flatMap(subject -> subject.find(owner.id()));
    }

    /** Who may read a file of the record until somebody says otherwise. */
    FileReaders readersAtFirst(FileOwner owner) {
        FileSubject subject = subjects.get(owner.subject());
        return subject == null ? FileReaders.KEEPERS : subject.atFirst();
    }

    /** Whether a file is opened to those beside its keepers, for the access rules. */
    public boolean isOpen(FileId file, boolean withAccount) {
        return jdbc.sql("select readers from membership.stored_file where id = :id")
                .param("id", file.value())
                .query(String.class)
                .optional()
                .map(FileReaders::valueOf)
                .filter(readers -> readers == FileReaders.EVERYBODY || (withAccount && readers == FileReaders.ACCOUNTS))
                .isPresent();
    }

    /** The member who may read the files of a record, for the access rules. */
    public @Nullable MemberId memberOf(FileOwner owner) {
        return find(owner).map(FileSubject.Filed::member).orElse(null);
    }

    /** The member who may keep files with a record, for the access rules. */
    public @Nullable MemberId keeperOf(FileOwner owner) {
        FileSubject subject = subjects.get(owner.subject());
        return subject == null ? null : subject.keeper(owner.id());
    }

    /** The member who may read a file; nobody for one that does not exist, so that nothing is told of others either. */
    public @Nullable MemberId memberOf(FileId file) {
        return jdbc.sql("select subject, owner_id from membership.stored_file where id = :id")
                .param("id", file.value())
                .query((row, _) -> new FileOwner(row.getString(1), row.getObject(2, UUID.class)))
                .optional()
                .map(this::memberOf)
                .orElse(null);
    }
}
