-- What a program is for, and the year after which it is no longer gone on with.
alter table programs.program add column aim varchar(2000) default '' not null;
alter table programs.program add column ended_year integer;
-- places are exchanged when something is moved: one after the other, they are briefly the same
alter table programs.program drop constraint program_place;
create index program_plan_place on programs.program (plan_from, plan_to, place);
