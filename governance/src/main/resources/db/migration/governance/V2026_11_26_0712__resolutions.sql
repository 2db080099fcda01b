-- what a body decided; a draft has neither number nor day
create table governance.resolution (
    id uuid not null primary key,
    version integer not null,
    body varchar(30) not null,
    kind varchar(12) not null,
    adoption_year integer,
    sequence integer,
    adopted_on date,
    title varchar(200) not null,
    content varchar(8000) not null,
    votes_for integer,
    votes_against integer,
    votes_abstaining integer,
    meeting_id uuid references governance.meeting (id),
    source varchar(500) not null,
    -- the spellings by which it is found
    search_key varchar(40000) not null,
    constraint resolution_number unique (body, adoption_year, kind, sequence),
    constraint resolution_adopted check (
        (adoption_year is null and sequence is null and adopted_on is null)
        or (adoption_year > 0 and sequence > 0 and adopted_on is not null)),
    constraint resolution_votes check (votes_for >= 0 and votes_against >= 0 and votes_abstaining >= 0)
);

create index resolution_order on governance.resolution (adoption_year, body, kind, sequence);
create index resolution_meeting on governance.resolution (meeting_id);

-- the last number given of each series, locked by whoever takes the next one
create table governance.resolution_series (
    body varchar(30) not null,
    adoption_year integer not null,
    kind varchar(12) not null,
    last_sequence integer not null,
    primary key (body, adoption_year, kind),
    constraint resolution_series_counts check (last_sequence >= 0)
);
