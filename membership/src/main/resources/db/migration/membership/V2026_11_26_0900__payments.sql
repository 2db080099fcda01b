-- what members pay, what of it pays which invoice, and what is taken off invoices: nothing here is a balance

-- the accounts of money that arrives and of amounts that will not
alter table membership.posting drop constraint posting_account;
alter table membership.posting add constraint posting_account check (case account
    when 'RECEIVABLE' then member_id is not null
    when 'FEE_INCOME' then member_id is null
    when 'BANK' then member_id is null
    when 'UNALLOCATED' then member_id is null
    when 'CREDIT_GRANTED' then member_id is null
    when 'WRITTEN_OFF' then member_id is null
    when 'BANK_CHARGES' then member_id is null
    else false end);

-- locked by whoever allocates money of the member or takes something off its invoices; made with its first payment
create table membership.member_account (
    member_id uuid not null primary key
);

create table membership.payment (
    id uuid not null primary key,
    received_on date not null,
    -- empty until somebody knows whose it is
    member_id uuid,
    currency varchar(3) not null,
    amount numeric(19, 4) not null,
    method varchar(10) not null,
    payer varchar(200) not null,
    bank_reference varchar(140) not null,
    note varchar(1000) not null,
    -- what two records of one movement at the bank have in common; empty without a reference, and once it is reversed
    bank_key varchar(200),
    recorded_by varchar(254) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint payment_once unique (bank_key),
    constraint payment_positive check (amount > 0),
    constraint payment_method_known check (
        case method when 'BANK' then true when 'CASH' then true when 'OTHER' then true else false end)
);

create index payment_by_member on membership.payment (member_id, received_on);
create index payment_by_day on membership.payment (received_on, id);

-- payments that were none, or went back
create table membership.payment_reversal (
    payment_id uuid not null primary key,
    reversed_on date not null,
    reason varchar(1000) not null,
    reversed_by varchar(254) not null,
    reversed_at timestamp(6) with time zone not null,
    constraint payment_reversal_payment foreign key (payment_id) references membership.payment (id)
);

-- one counter a year, locked by whoever takes a number until its credit note is committed
create table membership.credit_series (
    credit_year integer not null primary key,
    last_sequence integer not null,
    constraint credit_series_counts check (last_sequence >= 0)
);

-- what was taken off invoices: rows are only ever added
create table membership.credit_note (
    credit_year integer not null,
    credit_sequence integer not null,
    fee_year integer not null,
    sequence integer not null,
    member_id uuid not null,
    kind varchar(12) not null,
    currency varchar(3) not null,
    amount numeric(19, 4) not null,
    reason varchar(1000) not null,
    issued_on date not null,
    letterhead_id uuid not null,
    issued_by varchar(254) not null,
    issued_at timestamp(6) with time zone not null,
    primary key (credit_year, credit_sequence),
    constraint credit_note_invoice foreign key (fee_year, sequence) references membership.invoice (fee_year, sequence),
    constraint credit_note_sender foreign key (letterhead_id) references membership.letterhead (id),
    constraint credit_note_positive check (amount > 0),
    constraint credit_note_kind_known check (
        case kind when 'CREDIT' then true when 'WRITE_OFF' then true when 'BANK_CHARGE' then true else false end)
);

create index credit_note_by_invoice on membership.credit_note (fee_year, sequence);

-- which payment or credit note covers how much of which invoice: rows are only ever added, what is released is below zero
create table membership.allocation (
    id uuid not null primary key,
    fee_year integer not null,
    sequence integer not null,
    payment_id uuid,
    credit_year integer,
    credit_sequence integer,
    amount numeric(19, 4) not null,
    allocated_on date not null,
    recorded_by varchar(254) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint allocation_invoice foreign key (fee_year, sequence) references membership.invoice (fee_year, sequence),
    constraint allocation_payment foreign key (payment_id) references membership.payment (id),
    constraint allocation_credit_note foreign key (credit_year, credit_sequence)
        references membership.credit_note (credit_year, credit_sequence),
    constraint allocation_moves check (amount <> 0),
    constraint allocation_has_one_source check (
        case when payment_id is null then credit_year is not null and credit_sequence is not null
             else credit_year is null and credit_sequence is null end)
);

create index allocation_by_invoice on membership.allocation (fee_year, sequence, allocated_on, amount);
create index allocation_by_payment on membership.allocation (payment_id, amount);
