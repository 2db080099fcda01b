-- the key holds all spellings of the name in use
alter table programs.program alter column name_key set data type varchar(2000);
alter table programs.event alter column title_key set data type varchar(2000);
