-- How one registers for an event, how many seats of it are taken, and how many people wait for one. An event without a row takes no registrations.
create table programs.event_registration (
    event_id uuid primary key references programs.event (id) on delete cascade,
    version integer not null,
    mode varchar(10) not null,
    anybody boolean not null,
    capacity integer,
    per_city integer,
    opens_on date,
    closes_on date,
    taken integer default 0 not null,
    waiting integer default 0 not null,
    constraint event_seats check (taken >= 0 and (capacity is null or taken <= capacity))
);

create table programs.event_question (
    event_id uuid not null references programs.event (id) on delete cascade,
    place integer not null,
    text varchar(200) not null,
    kind varchar(10) not null,
    choices varchar(2000) not null,
    required boolean not null,
    primary key (event_id, place)
);

create table programs.registration (
    id uuid primary key,
    event_id uuid not null references programs.event (id),
    member_id uuid,
    name varchar(200) not null,
    -- by which lists are sorted, and by which they are searched
    name_key varchar(100) not null,
    search_key varchar(1000) not null,
    email varchar(254) not null,
    mailbox varchar(254) not null,
    state varchar(10) not null,
    -- microseconds since 1970 at which it began to wait, or before all others if it was moved up
    queue bigint not null,
    reason varchar(1000) not null,
    answer_by date,
    registered_at timestamp(6) with time zone not null,
    attended_at timestamp(6) with time zone,
    version integer not null,
    constraint registration_once unique (event_id, mailbox)
);
create index registration_queue on programs.registration (event_id, state, queue, id);
create index registration_name on programs.registration (event_id, name_key, id);
create index registration_member on programs.registration (member_id, event_id);
create index registration_answer_by on programs.registration (answer_by);

create table programs.registration_answer (
    registration_id uuid not null references programs.registration (id) on delete cascade,
    place integer not null,
    question varchar(200) not null,
    answer varchar(500) not null,
    primary key (registration_id, place)
);

-- only the hash of a link is kept
create table programs.registration_link (
    token_hash varchar(64) primary key,
    registration_id uuid not null references programs.registration (id) on delete cascade,
    made_at timestamp(6) with time zone not null
);
create index registration_link_registration on programs.registration_link (registration_id);
