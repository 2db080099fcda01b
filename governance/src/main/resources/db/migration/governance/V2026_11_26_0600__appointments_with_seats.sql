-- a term is edited: its appointments have seats, days, a capacity and a representative of their own
alter table governance.term add column state varchar(10) default 'IN_FORCE' not null;
alter table governance.term alter column state drop default;

alter table governance.appointment add column seat integer default 1 not null;
update governance.appointment set seat = (
    select count(*) from governance.appointment other
    where other.term_id = governance.appointment.term_id
        and other.office = governance.appointment.office
        and other.place <= governance.appointment.place);
alter table governance.appointment alter column seat drop default;
alter table governance.appointment add constraint appointment_seat check (seat > 0);
alter table governance.appointment add column begins_earliest date;
alter table governance.appointment add column begins_latest date;
alter table governance.appointment add column ends_earliest date;
alter table governance.appointment add column ends_latest date;
alter table governance.appointment add column capacity varchar(12) default 'SUBSTANTIVE' not null;
alter table governance.appointment alter column capacity drop default;
alter table governance.appointment add column end_cause varchar(20);
alter table governance.appointment add column representative_id uuid;
alter table governance.appointment add column representative varchar(200) default '' not null;
alter table governance.appointment add column representative_title varchar(200) default '' not null;
alter table governance.appointment add column decided_by varchar(300) default '' not null;
-- a city may come back to an office in one term, and stays on record where it was struck
alter table governance.appointment drop constraint appointment_once;
create index appointment_term on governance.appointment (term_id, place);
create index appointment_office on governance.appointment (office);
create index appointment_representative on governance.appointment (representative_id);
