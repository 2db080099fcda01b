create table programs.event (
    id uuid primary key,
    version integer not null,
    title varchar(200) not null,
    -- the title without accents, case and spaces: what a search looks at; some letters become two
    title_key varchar(400) not null,
    begins_earliest date not null,
    begins_latest date not null,
    ends_earliest date not null,
    ends_latest date not null,
    place varchar(200),
    country varchar(20),
    program_id uuid references programs.program (id),
    source varchar(500) not null,
    check (begins_earliest <= ends_latest)
);

create index event_begins on programs.event (begins_earliest, begins_latest);
create index event_program on programs.event (program_id);
