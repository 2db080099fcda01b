-- countries of members that the edition in use at the import had and this one has not, by code
alter table membership.edition add column lacking varchar(1000) default '' not null;
-- used where it is asked for only, until somebody says that it may be used by default
alter table membership.edition add column held_back boolean default false not null;
alter table membership.edition add column released_by varchar(254);
alter table membership.edition add column released_at timestamp(6) with time zone;
