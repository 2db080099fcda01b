-- what an entry said when it was handed over and when it was published
create table knowledge.entry_version (
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    number integer not null,
    state varchar(20) not null,
    -- by the name of the field, as JSON
    fields varchar(1000000) not null,
    kept_at timestamp(6) with time zone not null,
    kept_by varchar(254) not null,
    primary key (entry_id, number)
);

-- one for each time that it was handed over
create table knowledge.review (
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    round integer not null,
    version bigint not null,
    reviewer varchar(254) not null,
    relevance integer,
    evidence integer,
    clarity integer,
    transferability integer,
    impact integer,
    primary key (entry_id, round),
    constraint review_marks check (relevance between 1 and 5 and evidence between 1 and 5 and clarity between 1 and 5
        and transferability between 1 and 5 and impact between 1 and 5)
);

create table knowledge.review_comment (
    id uuid primary key,
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    round integer not null,
    field varchar(100) not null,
    said varchar(2000) not null,
    said_by varchar(254) not null,
    said_at timestamp(6) with time zone not null
);

create index review_comments on knowledge.review_comment (entry_id, round);

-- who has an entry open to write on it
create table knowledge.entry_editor (
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    editor varchar(254) not null,
    since timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    primary key (entry_id, editor)
);
