-- What is kept of an event beyond its days and its place.
alter table programs.event add column kind varchar(20) default 'OTHER' not null;
alter table programs.event add column state varchar(20) default 'PLANNED' not null;
-- by the clocks of the zone; none if only days are known
alter table programs.event add column hours_from time;
alter table programs.event add column hours_until time;
alter table programs.event add column hours_zone varchar(60);
alter table programs.event add column venue varchar(200) default '' not null;
alter table programs.event add column online boolean default false not null;
alter table programs.event add column link varchar(500) default '' not null;
alter table programs.event add column description varchar(8000) default '' not null;
-- why it was postponed or cancelled
alter table programs.event add column reason varchar(1000) default '' not null;
-- when it was to begin before it was postponed
alter table programs.event add column moved_earliest date;
alter table programs.event add column moved_latest date;
-- counts what readers see; the version counts every change
alter table programs.event add column revision integer default 0 not null;
alter table programs.event add column changed_at timestamp(6) with time zone default timestamp with time zone '2026-11-26 00:00:00+00' not null;

update programs.event set kind = case
    when title like '%Training%' then 'TRAINING'
    when title like '%Workshop%' then 'WORKSHOP'
    when title like '%Webinar%' then 'WEBINAR'
    when title like '%Assembly%' then 'ASSEMBLY'
    when title like '%Awards%' then 'AWARD'
    when title like '%opening%' then 'OPENING'
    when program_id in (select id from programs.program where name = 'Conferences, expos and high-level meetings')
        then 'CONFERENCE'
    else 'OTHER' end;

alter table programs.event add constraint event_hours check (
    case when hours_from is null then hours_until is null and hours_zone is null
        else hours_until is not null and hours_zone is not null and begins_earliest = begins_latest
            and ends_earliest = ends_latest end);
alter table programs.event add constraint event_reason check (case when state = 'PLANNED' then true else reason <> '' end);

create index event_kind on programs.event (kind, begins_latest, begins_earliest, id);
create index event_country on programs.event (country, begins_latest, begins_earliest, id);
create index event_order on programs.event (begins_latest, begins_earliest, id);
drop index programs.event_latest;

create table programs.event_contributor (
    event_id uuid not null references programs.event (id),
    place integer not null,
    role varchar(20) not null,
    name varchar(200) not null,
    about varchar(300) not null,
    primary key (event_id, place)
);

create table programs.event_session (
    event_id uuid not null references programs.event (id),
    place integer not null,
    held_on date not null,
    begins_at time not null,
    ends_at time,
    title varchar(300) not null,
    primary key (event_id, place)
);
