-- what was changed in any record of the house, a row for each part of it: rows are only ever added
create table membership.record_change (
    number bigint not null primary key,
    changed_at timestamp(6) with time zone not null,
    actor varchar(254) not null,
    -- the kind of record
    subject varchar(40) not null,
    record_id uuid not null,
    -- what people called the record then
    label varchar(1000) not null,
    field varchar(60) not null,
    before_value varchar(20000) not null,
    after_value varchar(20000) not null,
    -- the words of label and values, each behind a blank
    words varchar(200000) not null
);

create index record_change_by_time on membership.record_change (changed_at, number);
create index record_change_by_actor on membership.record_change (actor, changed_at, number);
create index record_change_by_subject on membership.record_change (subject, changed_at, number);
create index record_change_by_record on membership.record_change (record_id, changed_at, number);

-- by which words a change is found
create table membership.record_change_word (
    word varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    number bigint not null,
    primary key (word, changed_at, number)
);

-- gives numbers by the thousand, so that many changes are written with one question
create sequence membership.record_change_number increment by 1000;
