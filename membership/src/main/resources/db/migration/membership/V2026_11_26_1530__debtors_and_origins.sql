-- invoices are owed by members or by people, and come from registrations and corrections as well

alter table membership.posting add column person_id uuid;
alter table membership.posting drop constraint posting_account;
alter table membership.posting add constraint posting_account check (case account
    when 'RECEIVABLE' then (member_id is null) <> (person_id is null)
    when 'FEE_INCOME' then member_id is null and person_id is null
    when 'REGISTRATION_INCOME' then member_id is null and person_id is null
    when 'BANK' then member_id is null and person_id is null
    when 'UNALLOCATED' then member_id is null and person_id is null
    when 'CREDIT_GRANTED' then member_id is null and person_id is null
    when 'WRITTEN_OFF' then member_id is null and person_id is null
    when 'BANK_CHARGES' then member_id is null and person_id is null
    else false end);

create index posting_by_person on membership.posting (person_id, currency, amount);

alter table membership.invoice alter column member_id drop not null;
alter table membership.invoice alter column assessment_id drop not null;
alter table membership.invoice add column person_id uuid;
alter table membership.invoice add column registration_id uuid;
-- the invoice in whose place a correction is
alter table membership.invoice add column replaces_year integer;
alter table membership.invoice add column replaces_sequence integer;
-- how often the fee of the year was invoiced anew; empty where a member may be invoiced more than once
alter table membership.invoice add column revision integer default 0;
alter table membership.invoice drop constraint invoice_once;
alter table membership.invoice add constraint invoice_once unique (member_id, fee_year, subject, revision);
alter table membership.invoice add constraint invoice_of_registration unique (registration_id);
alter table membership.invoice add constraint invoice_replaced_once unique (replaces_year, replaces_sequence);
alter table membership.invoice add constraint invoice_replaces foreign key (replaces_year, replaces_sequence)
    references membership.invoice (fee_year, sequence);
alter table membership.invoice add constraint invoice_has_one_debtor check ((member_id is null) <> (person_id is null));
alter table membership.invoice drop constraint invoice_origin_known;
alter table membership.invoice add constraint invoice_origin_known check (case origin
    when 'FEE_RUN' then run_id is not null and application_id is null and registration_id is null
        and replaces_year is null
    when 'APPLICATION' then run_id is null and application_id is not null and registration_id is null
        and replaces_year is null
    when 'REGISTRATION' then run_id is null and application_id is null and registration_id is not null
        and replaces_year is null
    when 'CORRECTION' then run_id is null and application_id is null and registration_id is null
        and replaces_year is not null
    else false end);

create index invoice_by_person on membership.invoice (person_id, fee_year, sequence);

alter table membership.payment add column person_id uuid;
alter table membership.payment add constraint payment_has_one_debtor_at_most check (
    case when member_id is null then true else person_id is null end);

create index payment_by_person on membership.payment (person_id, received_on);

alter table membership.credit_note alter column member_id drop not null;
alter table membership.credit_note add column person_id uuid;
alter table membership.credit_note add constraint credit_note_has_one_debtor check (
    (member_id is null) <> (person_id is null));

create index credit_note_by_person on membership.credit_note (person_id);

alter table membership.reminder alter column member_id drop not null;
alter table membership.reminder add column person_id uuid;
alter table membership.reminder add constraint reminder_has_one_debtor check (
    (member_id is null) <> (person_id is null));

create index reminder_by_person on membership.reminder (person_id);

-- an invoice may be sent alone
alter table membership.invoice_sending alter column run_id drop not null;
