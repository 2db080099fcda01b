create table membership.member (
    id uuid not null primary key,
    version integer not null,
    name varchar(200) not null,
    -- all names without accents, case and spaces, between bars: what a search looks at
    search_key varchar(4000) not null,
    -- the name likewise: what sorts, and with the country tells members apart
    name_key varchar(200) not null,
    category varchar(16) not null,
    kind varchar(16) not null,
    country varchar(2),
    -- of the country, by UN M49
    region varchar(16),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    -- dates as well as they are known: the first and the last day they can be
    joined_earliest date,
    joined_latest date,
    documented_earliest date,
    documented_latest date,
    left_earliest date,
    left_latest date,
    -- the newest figure of the series, for lists
    population bigint,
    population_year integer,
    population_source varchar(300),
    address varchar(1000) not null,
    notes varchar(4000) not null,
    source varchar(500) not null,
    constraint member_named_once_a_country unique nulls not distinct (name_key, country),
    constraint member_place check ((latitude is null) = (longitude is null))
);

create index member_by_name on membership.member (name_key, id);
create index member_by_category on membership.member (category, name_key, id);
create index member_by_region on membership.member (region, name_key, id);
create index member_by_country on membership.member (country, name_key, id);
create index member_by_population on membership.member (population, id);
create index member_by_joining on membership.member (joined_earliest, id);
create index member_by_leaving on membership.member (left_latest, id);

create table membership.member_name (
    member_id uuid not null,
    place integer not null,
    name varchar(200) not null,
    kind varchar(16) not null,
    language varchar(16),
    primary key (member_id, place),
    constraint member_name_member foreign key (member_id) references membership.member (id)
);

create table membership.member_size (
    member_id uuid not null,
    kind varchar(16) not null,
    figure_year integer not null,
    figure_value bigint not null,
    source varchar(300) not null,
    primary key (member_id, kind, figure_year),
    constraint member_size_member foreign key (member_id) references membership.member (id),
    constraint member_size_counts check (figure_value >= 0)
);

create table membership.member_contact (
    member_id uuid not null,
    place integer not null,
    name varchar(200) not null,
    role varchar(100) not null,
    email varchar(254) not null,
    phone varchar(50) not null,
    primary key (member_id, place),
    constraint member_contact_member foreign key (member_id) references membership.member (id)
);

-- what was changed of a member: rows are only ever added
create table membership.member_change (
    id uuid not null primary key,
    member_id uuid not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(254) not null,
    field varchar(16) not null,
    before_value varchar(4000) not null,
    after_value varchar(4000) not null,
    constraint member_change_member foreign key (member_id) references membership.member (id)
);

create index member_change_by_member on membership.member_change (member_id, changed_at, id);

-- hold all that the fee run reads of every member, so that it need not look up a million rows one by one.
create index member_to_assess on membership.member
    (id, name, category, country, joined_earliest, documented_earliest, left_earliest);
create index member_size_to_assess on membership.member_size
    (member_id, kind, figure_year, figure_value, source);
