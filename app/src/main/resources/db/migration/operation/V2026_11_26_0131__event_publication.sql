-- as Spring Modulith reads and writes it: one row for each listener of each event
create table app.event_publication (
    id uuid primary key,
    publication_date timestamp(6) with time zone not null,
    listener_id varchar(500) not null,
    event_type varchar(300) not null,
    serialized_event varchar(20000) not null,
    completion_date timestamp(6) with time zone,
    last_resubmission_date timestamp(6) with time zone,
    completion_attempts integer not null,
    status varchar(20)
);
create index event_publication_unfinished on app.event_publication (completion_date, publication_date);
