create table governance.meeting (
    id uuid primary key,
    version integer not null,
    kind varchar(30) not null,
    title varchar(200) not null,
    begins_earliest date not null,
    begins_latest date not null,
    ends_earliest date not null,
    ends_latest date not null,
    host_member_id uuid,
    host_name varchar(200),
    host_country varchar(20),
    online boolean not null,
    planned boolean not null,
    note varchar(500),
    source varchar(500) not null
);

create index meeting_begins on governance.meeting (begins_earliest, begins_latest);
