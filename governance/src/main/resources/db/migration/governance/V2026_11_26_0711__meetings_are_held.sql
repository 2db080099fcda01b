-- a meeting is planned and held: with a number, an agenda, who was there and who hosts the next one
alter table governance.meeting add column ordinal integer;
update governance.meeting set ordinal = cast(substring(title from 1 for 1) as integer)
    where kind = 'GENERAL_ASSEMBLY' and title like '___ General Assembly' and substring(title from 1 for 1) between '1' and '9';
alter table governance.meeting add constraint meeting_number unique (kind, ordinal);
alter table governance.meeting add constraint meeting_ordinal check (ordinal > 0);
alter table governance.meeting add column zone varchar(50);
alter table governance.meeting add column state varchar(10) default 'HELD' not null;
update governance.meeting set state = 'PLANNED' where planned;
alter table governance.meeting alter column state drop default;
alter table governance.meeting drop column planned;
alter table governance.meeting add column seats integer;
alter table governance.meeting add constraint meeting_seats check (seats > 0);
alter table governance.meeting add column next_host_member_id uuid;
alter table governance.meeting add column next_host_name varchar(200);
alter table governance.meeting add column next_host_country varchar(20);
create index meeting_next_host on governance.meeting (next_host_member_id);

create table governance.agenda_item (
    meeting_id uuid not null references governance.meeting (id),
    place integer not null,
    title varchar(200) not null,
    content varchar(2000) not null,
    outcome varchar(2000) not null,
    primary key (meeting_id, place)
);

create table governance.attendance (
    id uuid not null primary key,
    meeting_id uuid not null references governance.meeting (id),
    place integer not null,
    city_member_id uuid,
    city_name varchar(200) not null,
    city_country varchar(20),
    presence varchar(12) not null,
    represented_by varchar(200) not null
);

create index attendance_meeting on governance.attendance (meeting_id, place);
create index attendance_city on governance.attendance (city_member_id);
