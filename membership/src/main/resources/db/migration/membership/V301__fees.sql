create table membership.fee_schedule (
    id uuid not null primary key,
    version integer not null,
    category varchar(16) not null,
    name varchar(200) not null,
    valid_from date not null,
    decided_by varchar(300) not null,
    shape varchar(16) not null,
    -- set as soon as a fee rests on it; from then on it never changes
    used_at timestamp(6) with time zone,
    last_fee_year integer,
    constraint fee_schedule_one_a_day unique (category, valid_from)
);

create table membership.fee_schedule_cell (
    schedule_id uuid not null,
    place integer not null,
    size_from bigint not null,
    size_to bigint,
    gdp_from bigint,
    gdp_to bigint,
    amount numeric(19, 2) not null,
    primary key (schedule_id, place),
    constraint fee_schedule_cell_schedule foreign key (schedule_id) references membership.fee_schedule (id),
    constraint fee_schedule_cell_charges check (amount >= 0)
);

-- waivers and fixed amounts; nothing is deleted, a withdrawn one says so
create table membership.concession (
    id uuid not null primary key,
    version integer not null,
    member_id uuid not null,
    amount numeric(19, 2),
    reason varchar(1000) not null,
    approver varchar(200) not null,
    first_year integer not null,
    expires date not null,
    granted_by varchar(254) not null,
    granted_at timestamp(6) with time zone not null,
    withdrawn_by varchar(254),
    withdrawn_at timestamp(6) with time zone,
    withdrawn_because varchar(1000),
    constraint concession_positive check (amount >= 0)
);

create index concession_by_member on membership.concession (member_id, granted_at);
create index concession_by_grant on membership.concession (granted_at, id);

-- the fee years a concession covers; the key lets a member have one a year
create table membership.concession_year (
    member_id uuid not null,
    fee_year integer not null,
    concession_id uuid not null,
    primary key (member_id, fee_year),
    constraint concession_year_concession foreign key (concession_id) references membership.concession (id)
);

create index concession_year_by_year on membership.concession_year (fee_year, concession_id);
