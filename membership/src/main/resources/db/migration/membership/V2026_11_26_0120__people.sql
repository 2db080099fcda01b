-- somebody, or an office, to turn to; on record once, whomever it represents
create table membership.person (
    id uuid not null primary key,
    version integer not null,
    name varchar(200) not null,
    -- as names of members: what sorts
    name_key varchar(400) not null,
    -- name and e-mail in all their spellings between bars: what a search looks at
    search_key varchar(4000) not null,
    -- as it was written; empty if there is none
    email varchar(254) not null,
    -- the e-mail in lower case of whoever has it to itself; null for whoever has none or shares that of another
    mailbox varchar(508),
    phone varchar(50) not null,
    -- in which to write, by BCP 47; empty if nobody said
    language varchar(16) not null,
    constraint person_mailbox unique (mailbox)
);

create index person_by_name on membership.person (name_key, id);

-- what a person does for a member, and how long
create table membership.representation (
    id uuid not null primary key,
    version integer not null,
    person_id uuid not null,
    member_id uuid not null,
    role varchar(16) not null,
    -- the same in the member's own words
    duty varchar(100) not null,
    from_day date,
    -- the first day on which it is over
    until_day date,
    constraint representation_person foreign key (person_id) references membership.person (id),
    constraint representation_member foreign key (member_id) references membership.member (id),
    constraint representation_lasts check (until_day > from_day)
);

create index representation_of_member on membership.representation (member_id, id);
create index representation_by_person on membership.representation (person_id, member_id);
