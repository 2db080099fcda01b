-- Awards: their editions with categories, what is nominated, how jurors score it, and which of them must not.
create table programs.award_edition (
    id uuid primary key,
    version integer not null,
    name varchar(200) not null,
    award_year integer not null,
    state varchar(20) not null,
    about varchar(4000) not null,
    most_of_a_city integer not null check (most_of_a_city >= 1),
    source varchar(500) not null
);

create index award_edition_order on programs.award_edition (award_year, id);

create table programs.award_category (
    edition_id uuid not null references programs.award_edition (id),
    place integer not null,
    name varchar(200) not null,
    primary key (edition_id, place)
);

create table programs.nomination (
    id uuid primary key,
    version integer not null,
    edition_id uuid not null references programs.award_edition (id),
    category varchar(200) not null,
    member_id uuid,
    name varchar(200) not null,
    country varchar(20),
    title varchar(300) not null,
    body varchar(8000) not null,
    state varchar(20) not null,
    prize varchar(200) not null,
    nominated_by varchar(320) not null,
    source varchar(500) not null
);

create index nomination_edition on programs.nomination (edition_id, state);
create index nomination_member on programs.nomination (member_id);

create table programs.award_score (
    nomination_id uuid not null references programs.nomination (id),
    juror varchar(320) not null,
    criterion varchar(20) not null,
    points integer not null check (points >= 1 and points <= 5),
    primary key (nomination_id, juror, criterion)
);

-- who has declared a conflict scores nothing here
create table programs.award_conflict (
    nomination_id uuid not null references programs.nomination (id),
    juror varchar(320) not null,
    reason varchar(500) not null,
    primary key (nomination_id, juror)
);
