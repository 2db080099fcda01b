-- The one entry that is prepared of a study or pilot in a city.
create table knowledge.project_draft (
    project_id uuid not null,
    member_id uuid not null,
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    primary key (project_id, member_id)
);

create index project_draft_entry on knowledge.project_draft (entry_id);
