create table programs.project (
    id uuid primary key,
    version integer not null,
    project_year integer not null,
    subject varchar(200) not null,
    note varchar(500),
    source varchar(500) not null
);

create index project_by_year on programs.project (project_year, subject);

create table programs.project_city (
    project_id uuid not null references programs.project (id),
    place integer not null,
    member_id uuid,
    name varchar(200) not null,
    country varchar(20) not null,
    primary key (project_id, place)
);

create index project_city_member on programs.project_city (member_id);
