-- fee runs whose invoices are sent by e-mail
create table membership.invoice_mailing (
    run_id uuid not null primary key,
    requested_by varchar(254) not null,
    requested_at timestamp(6) with time zone not null,
    -- invoices of the run up to this number are in the outbox
    last_sequence integer not null,
    finished boolean not null
);

create index invoice_mailing_unfinished on membership.invoice_mailing (finished, run_id);

-- to whom each invoice goes, and how far it is
create table membership.invoice_sending (
    fee_year integer not null,
    sequence integer not null,
    -- empty: there is nobody to write to
    email varchar(254) not null,
    run_id uuid not null,
    name varchar(200) not null,
    state varchar(10) not null,
    -- how often it was put into the outbox
    attempt integer not null,
    reason varchar(500) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (fee_year, sequence, email),
    constraint invoice_sending_invoice foreign key (fee_year, sequence)
        references membership.invoice (fee_year, sequence),
    constraint invoice_sending_state_known check (case state when 'NO_ADDRESS' then true when 'SENT' then true
        when 'WAITING' then true when 'UNCLEAR' then true when 'FAILED' then true else false end)
);

create index invoice_sending_by_run on membership.invoice_sending (run_id, state, fee_year, sequence);
