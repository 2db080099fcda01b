-- changes stand in the order of their numbers, which is short in every index: a list of a million costs what ten do
drop index membership.record_change_by_time;
drop index membership.record_change_by_actor;
drop index membership.record_change_by_subject;
drop index membership.record_change_by_record;
create index record_change_by_time on membership.record_change (changed_at);
create index record_change_by_actor on membership.record_change (actor, number);
create index record_change_by_subject on membership.record_change (subject, number);
create index record_change_by_record on membership.record_change (record_id, number);

drop table membership.record_change_word;
create table membership.record_change_word (
    word varchar(64) not null,
    number bigint not null,
    primary key (word, number)
);
