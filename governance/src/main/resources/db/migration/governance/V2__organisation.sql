create table governance.identity (
    id uuid primary key,
    version integer not null,
    founded_earliest date not null,
    founded_latest date not null,
    founding_cities integer not null check (founding_cities > 0),
    address varchar(300) not null,
    phone varchar(60) not null,
    email varchar(254) not null,
    website varchar(300) not null,
    -- one a line; empty if none are on record
    payment_instructions varchar(600) not null,
    source varchar(500) not null,
    -- a house has one organisation
    only_one boolean default true not null check (only_one),
    constraint identity_only_one unique (only_one)
);

create table governance.identity_name (
    identity_id uuid not null references governance.identity (id),
    place integer not null,
    name varchar(200) not null,
    since_earliest date not null,
    since_latest date not null,
    until date,
    note varchar(500),
    source varchar(500) not null,
    primary key (identity_id, place),
    check (until is null or until > since_earliest)
);

create table governance.identity_statement (
    identity_id uuid not null references governance.identity (id),
    place integer not null,
    kind varchar(20) not null,
    wording varchar(500) not null,
    since_earliest date not null,
    since_latest date not null,
    source varchar(500) not null,
    primary key (identity_id, place)
);
