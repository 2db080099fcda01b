-- An entry says the same in several languages, and more than a title and a summary.
alter table knowledge.entry rename to entry_before;

create table knowledge.entry (
    id uuid primary key,
    version bigint not null,
    state varchar(20) not null,
    -- what files and programs call it; the id if nobody gave it another name
    external_id varchar(200) not null,
    catalog varchar(30) not null references knowledge.catalog (kind),
    status varchar(20) not null,
    entry_year integer,
    end_year integer,
    member_id uuid,
    city varchar(200),
    country varchar(20),
    project_id uuid,
    -- numbers of goals with spaces between them, technologies one a line: they are read with the entry and never asked for
    sdgs varchar(60) not null,
    technologies varchar(6000) not null,
    -- what only its page tells, as JSON
    parts varchar(1000000) not null,
    drafted_by varchar(254) not null,
    drafted_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    reason varchar(2000) not null,
    constraint entry_external_id unique (external_id),
    constraint entry_state_reached check (case state
        when 'DRAFT' then published_at is null
        when 'SUBMITTED' then submitted_at is not null and published_at is null
        when 'RETURNED' then submitted_at is not null and published_at is null
        when 'PUBLISHED' then published_at is not null and withdrawn_at is null
        when 'WITHDRAWN' then published_at is not null and withdrawn_at is not null
        else false end)
);

create index entry_published on knowledge.entry (state, id);
create index entry_listed on knowledge.entry (state, catalog, entry_year);
create index entry_about on knowledge.entry (member_id, city);

create table knowledge.entry_text (
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    language varchar(16) not null,
    -- the text to be shown first has 0
    place integer not null,
    original boolean not null,
    title varchar(300) not null,
    -- all spellings of the title without accents, case and spaces
    title_key varchar(6000) not null,
    summary varchar(4000) not null,
    body varchar(20000) not null,
    -- one a line
    keywords varchar(6000) not null,
    primary key (entry_id, language)
);

create table knowledge.entry_cluster (
    entry_id uuid not null references knowledge.entry (id) on delete cascade,
    cluster_id uuid not null,
    primary key (entry_id, cluster_id)
);

create index entry_of_cluster on knowledge.entry_cluster (cluster_id);
