-- What harvesters see of the entries, in the order in which it changed.

-- entries that changed and have no moment yet; each change adds one, in its own transaction
create table knowledge.harvest_due (
    id uuid primary key,
    entry_id uuid not null
);

-- the latest moment given; whoever gives moments holds this row
create table knowledge.harvest_clock (
    id integer primary key,
    stamped_at timestamp(6) with time zone not null,
    constraint harvest_clock_only check (id = 1)
);

insert into knowledge.harvest_clock (id, stamped_at) values (1, timestamp with time zone '1970-01-01 00:00:00+00');

-- all that was ever published
create table knowledge.harvest_record (
    entry_id uuid primary key,
    -- no two entries have one
    stamped_at timestamp(6) with time zone not null,
    deleted boolean not null,
    -- names of its sets with spaces between them
    sets varchar(4000) not null,
    constraint harvest_record_moment unique (stamped_at)
);

-- where an entry stands in each set that it belongs to
create table knowledge.harvest_place (
    set_spec varchar(120) not null,
    stamped_at timestamp(6) with time zone not null,
    entry_id uuid not null,
    primary key (set_spec, stamped_at)
);

-- where it stood before, for lists that were begun then
create table knowledge.harvest_past (
    set_spec varchar(120) not null,
    stamped_at timestamp(6) with time zone not null,
    entry_id uuid not null,
    left_at timestamp(6) with time zone not null,
    primary key (set_spec, stamped_at)
);

create index harvest_past_left on knowledge.harvest_past (set_spec, left_at);

insert into knowledge.harvest_due (id, entry_id)
select id, id from knowledge.entry where published_at is not null;
