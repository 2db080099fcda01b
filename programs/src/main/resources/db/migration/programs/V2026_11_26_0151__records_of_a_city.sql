-- the member that the place is; filled at the next start
alter table programs.event add column member_id uuid;
create index event_member on programs.event (member_id);
