-- what tells a member from others of its name in its country, such as its province; empty for all that have none
alter table membership.member add column place varchar(100) default '' not null;

-- a name is compared as it is written: the key only says what may be meant
alter table membership.member drop constraint member_named_once_a_country;
alter table membership.member
    add constraint member_named_once_a_place unique nulls not distinct (name, country, place);

-- a fee run names members with their places, and still need not look up a million rows one by one
drop index membership.member_to_assess;
create index member_to_assess on membership.member
    (id, name, place, category, country, joined_earliest, documented_earliest, left_earliest);

-- an invoice is found by all spellings of its addressee in use
alter table membership.invoice alter column addressee_key set data type varchar(2000);

-- the countries that the standard M49 puts into no region: this is known, and not the same as no country on record
update membership.member set region = 'NONE' where region is null and country in ('TW', 'XK', 'AQ');
update membership.assessment set region = 'NONE' where region is null and country in ('TW', 'XK', 'AQ');
