create table governance.body (
    kind varchar(30) primary key,
    version integer not null,
    place integer not null,
    name varchar(100) not null,
    duty varchar(1000),
    source varchar(500) not null
);

create table governance.regional_office (
    id uuid primary key,
    version integer not null,
    region varchar(100) not null,
    host_member_id uuid,
    host_name varchar(200) not null,
    host_country varchar(20),
    opened_earliest date not null,
    opened_latest date not null,
    opened_by_then boolean not null,
    closed_earliest date,
    closed_latest date,
    note varchar(500),
    source varchar(500) not null
);

create index regional_office_opened on governance.regional_office (opened_earliest, region);
