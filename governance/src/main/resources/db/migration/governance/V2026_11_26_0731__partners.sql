-- whom the organisation works with, as dated records
create table governance.partner (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    website varchar(300) not null,
    since_earliest date,
    since_latest date,
    until_earliest date,
    until_latest date,
    note varchar(500) not null,
    source varchar(500) not null,
    constraint partner_since check ((since_earliest is null) = (since_latest is null)),
    constraint partner_until check ((until_earliest is null) = (until_latest is null))
);

create index partner_name on governance.partner (name, id);
create index partner_since_day on governance.partner (since_earliest);
