create table governance.statutes (
    id uuid primary key,
    version integer not null,
    valid_from date not null,
    committee_at_most integer not null check (committee_at_most > 0),
    vice_presidents_at_least integer not null check (vice_presidents_at_least >= 0),
    note varchar(500),
    source varchar(500) not null,
    constraint statutes_valid_from unique (valid_from)
);

create table governance.term (
    id uuid primary key,
    version integer not null,
    name varchar(40) not null,
    starts_earliest date not null,
    starts_latest date not null,
    ends_earliest date not null,
    ends_latest date not null,
    complete boolean not null,
    note varchar(500),
    source varchar(500) not null,
    constraint term_name unique (name)
);

create index term_starts on governance.term (starts_earliest);

create table governance.term_posts (
    term_id uuid not null references governance.term (id),
    office varchar(30) not null,
    posts integer not null check (posts > 0),
    primary key (term_id, office)
);

create table governance.appointment (
    id uuid primary key,
    term_id uuid not null references governance.term (id),
    place integer not null,
    office varchar(30) not null,
    city_member_id uuid,
    city_name varchar(200) not null,
    city_country varchar(20),
    mode varchar(20),
    evidence varchar(500),
    source varchar(500) not null,
    constraint appointment_once unique (term_id, office, city_name, city_country)
);

create index appointment_city on governance.appointment (city_member_id);
