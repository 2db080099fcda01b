create table knowledge.catalog (
    kind varchar(30) primary key,
    version integer not null,
    place integer not null,
    name varchar(100) not null,
    about varchar(1000) not null,
    source varchar(500) not null
);

create table knowledge.entry (
    id uuid primary key,
    version integer not null,
    catalog varchar(30) not null references knowledge.catalog (kind),
    state varchar(20) not null,
    title varchar(300) not null,
    -- the title without accents, case and spaces: what a search looks at; some letters become two
    title_key varchar(600) not null,
    summary varchar(4000) not null,
    entry_year integer,
    source varchar(1000) not null,
    member_id uuid,
    city varchar(200),
    country varchar(20),
    project_id uuid,
    drafted_by varchar(254) not null,
    submitted_at timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    check ((city is null) = (country is null)),
    check (state = 'DRAFT' or submitted_at is not null),
    check ((state = 'PUBLISHED') = (published_at is not null))
);

create index entry_list on knowledge.entry (state, catalog, entry_year, title);
create index entry_member on knowledge.entry (member_id);
