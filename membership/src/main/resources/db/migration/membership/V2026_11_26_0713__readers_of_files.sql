-- who may read a file beside those who keep it and the member whom its record is about
alter table membership.stored_file add column readers varchar(10) default 'KEEPERS' not null;
alter table membership.stored_file alter column readers drop default;
