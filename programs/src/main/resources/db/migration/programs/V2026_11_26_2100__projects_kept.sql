-- What is kept of a study or pilot: what it is, how far it is in each city, and what came of it.
alter table programs.project add column kind varchar(20) default 'UNKNOWN' not null;
alter table programs.project add column problem varchar(4000) default '' not null;
alter table programs.project add column link varchar(500) default '' not null;
alter table programs.project add column changed_at timestamp(6) with time zone default timestamp with time zone '2026-11-26 00:00:00+00' not null;
alter table programs.project alter column note set data type varchar(2000);

alter table programs.project_city add column state varchar(20) default 'UNKNOWN' not null;
alter table programs.project_city add column begins_earliest date;
alter table programs.project_city add column begins_latest date;
alter table programs.project_city add column ends_earliest date;
alter table programs.project_city add column ends_latest date;
-- why it was stopped
alter table programs.project_city add column reason varchar(1000) default '' not null;
alter table programs.project_city add column result varchar(8000) default '' not null;
alter table programs.project_city add column lessons varchar(8000) default '' not null;
alter table programs.project_city alter column country drop not null;

create index project_order on programs.project (project_year, id);
create index project_kind on programs.project (kind, project_year, id);
create index project_city_state on programs.project_city (state, project_id);

create table programs.project_milestone (
    project_id uuid not null references programs.project (id),
    place integer not null,
    title varchar(300) not null,
    due_earliest date,
    due_latest date,
    reached_earliest date,
    reached_latest date,
    primary key (project_id, place)
);

create table programs.project_partner (
    project_id uuid not null references programs.project (id),
    place integer not null,
    name varchar(200) not null,
    role varchar(20) not null,
    about varchar(300) not null,
    primary key (project_id, place)
);

-- what is planned to be spent, and what was
create table programs.project_amount (
    project_id uuid not null references programs.project (id),
    place integer not null,
    kind varchar(20) not null,
    on_earliest date not null,
    on_latest date not null,
    amount numeric(15, 2) not null check (amount > 0),
    currency varchar(3) not null,
    about varchar(300) not null,
    primary key (project_id, place)
);

create table programs.project_indicator (
    project_id uuid not null references programs.project (id),
    place integer not null,
    name varchar(200) not null,
    unit varchar(50) not null,
    baseline numeric(20, 6),
    baseline_year integer,
    source varchar(500) not null,
    primary key (project_id, place)
);

-- what an indicator was to be in a period, and what it was; the indicator by its place
create table programs.project_measure (
    project_id uuid not null references programs.project (id),
    place integer not null,
    indicator integer not null,
    on_earliest date not null,
    on_latest date not null,
    target numeric(20, 6),
    actual numeric(20, 6),
    primary key (project_id, place)
);
