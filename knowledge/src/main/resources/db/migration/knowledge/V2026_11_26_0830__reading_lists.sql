-- what readers keep together, each for himself or for whoever has the link
create table knowledge.reading_list (
    id uuid primary key,
    version bigint not null,
    owner uuid not null,
    name varchar(200) not null,
    link varchar(43),
    changed_at timestamp(6) with time zone not null
);

create index reading_list_owner on knowledge.reading_list (owner, name);

create unique index reading_list_link on knowledge.reading_list (link);

create table knowledge.reading_list_entry (
    list_id uuid not null references knowledge.reading_list (id) on delete cascade,
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    place integer not null,
    primary key (list_id, entry_id)
);

create index reading_list_entry_entry on knowledge.reading_list_entry (entry_id);
