-- the key holds all spellings of the title in use
alter table knowledge.entry alter column title_key set data type varchar(3000);
