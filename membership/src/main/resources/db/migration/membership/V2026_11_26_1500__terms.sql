-- from when until when a member was of which category, suspended or away; the member keeps a copy of the last row
create table membership.term (
    member_id uuid not null,
    number integer not null,
    -- the days that it tells of: those of all rows of a member follow on one another, from the first day to the last
    starts_on date not null,
    ends_on date not null,
    opening varchar(16) not null,
    -- the day on which it began within a stay; the first row of a stay begins with it
    from_day date,
    category varchar(16) not null,
    suspended boolean not null,
    -- of the stay, which several rows can be of
    joined_earliest date,
    joined_latest date,
    documented_earliest date,
    documented_latest date,
    left_earliest date,
    left_latest date,
    left_how varchar(10),
    decided_by varchar(300) not null,
    reason varchar(1000) not null,
    left_decided_by varchar(300) not null,
    left_reason varchar(1000) not null,
    -- whether the rows of the member say more than its copy of the last one
    beyond_copy boolean not null,
    primary key (member_id, number),
    constraint term_member foreign key (member_id) references membership.member (id) on delete cascade,
    constraint term_opening_known check (case opening
        when 'JOINED' then from_day is null when 'REJOINED' then from_day is null
        when 'SUSPENDED' then from_day is not null when 'REINSTATED' then from_day is not null
        when 'CATEGORY_CHANGED' then from_day is not null else false end),
    constraint term_ends_after_it_starts check (starts_on <= ends_on)
);

create index term_by_day on membership.term (member_id, starts_on, ends_on);
-- what a fee run reads of members of whom the copy does not tell all
create index term_beyond_copy on membership.term (beyond_copy, member_id, number);

insert into membership.term (
    member_id, number, starts_on, ends_on, opening, from_day, category, suspended, joined_earliest, joined_latest,
    documented_earliest, documented_latest, left_earliest, left_latest, left_how, decided_by, reason, left_decided_by,
    left_reason, beyond_copy)
select id, 1, date '0001-01-01', date '9999-12-31', 'JOINED', null, category, false, joined_earliest, joined_latest,
    documented_earliest, documented_latest, left_earliest, left_latest,
    case when left_earliest is null then null else 'RESIGNED' end, '', '', '', '', false
from membership.member;

-- the rights of the member rest as of its last term
alter table membership.member add column suspended boolean default false not null;

-- that a record goes on as another one
create table membership.member_merge (
    member_id uuid not null primary key,
    into_id uuid not null,
    merged_on date not null,
    decided_by varchar(300) not null,
    reason varchar(1000) not null,
    constraint member_merge_member foreign key (member_id) references membership.member (id) on delete cascade,
    constraint member_merge_into foreign key (into_id) references membership.member (id) on delete cascade,
    constraint member_merge_into_another check (member_id <> into_id)
);

create index member_merge_by_other on membership.member_merge (into_id, merged_on, member_id);

-- the names that a member bore before, with the days on which it did
create table membership.member_renaming (
    member_id uuid not null,
    number integer not null,
    starts_on date not null,
    ends_on date not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    -- what it was called from the day after
    next_name varchar(200) not null,
    decided_by varchar(300) not null,
    reason varchar(1000) not null,
    primary key (member_id, number),
    constraint member_renaming_member foreign key (member_id) references membership.member (id) on delete cascade,
    constraint member_renaming_order check (starts_on <= ends_on)
);

create index member_renaming_by_day on membership.member_renaming (member_id, starts_on, ends_on);
