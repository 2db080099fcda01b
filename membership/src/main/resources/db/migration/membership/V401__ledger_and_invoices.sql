-- the journal: rows are only ever added
create table membership.journal_entry (
    id uuid not null primary key,
    booked_on date not null,
    -- the document behind the entry, such as an invoice number
    reference varchar(60) not null,
    posted_by varchar(254) not null,
    posted_at timestamp(6) with time zone not null
);

create index journal_entry_by_reference on membership.journal_entry (reference);

create table membership.posting (
    entry_id uuid not null,
    place integer not null,
    account varchar(30) not null,
    member_id uuid,
    currency varchar(3) not null,
    -- positive: debit, negative: credit
    amount numeric(19, 4) not null,
    primary key (entry_id, place),
    constraint posting_entry foreign key (entry_id) references membership.journal_entry (id),
    constraint posting_account check (
        (account = 'RECEIVABLE' and member_id is not null) or (account = 'FEE_INCOME' and member_id is null))
);

create index posting_by_member on membership.posting (member_id, currency, amount);

-- one counter a year, locked by whoever takes numbers until its invoices are committed
create table membership.invoice_series (
    fee_year integer not null primary key,
    last_sequence integer not null,
    constraint invoice_series_counts check (last_sequence >= 0)
);

-- under which names and addresses invoices were sent and where they were to be paid: rows are only ever added
create table membership.letterhead (
    -- made of what follows, so that the same letterhead is kept once
    id uuid not null primary key,
    name varchar(300) not null,
    -- one a line
    address_lines varchar(2000) not null,
    -- one a line; empty if the organisation said nothing about it
    payment_lines varchar(2000) not null
);

-- issued invoices: rows are only ever added
create table membership.invoice (
    fee_year integer not null,
    sequence integer not null,
    member_id uuid not null,
    subject varchar(40) not null,
    assessment_id uuid not null,
    run_id uuid not null,
    letterhead_id uuid not null,
    addressee_name varchar(300) not null,
    -- one a line
    addressee_lines varchar(2000) not null,
    -- the name without accents, case and spaces: what a search looks at
    addressee_key varchar(300) not null,
    issued_on date not null,
    due_on date not null,
    payment_reference varchar(25) not null,
    currency varchar(3) not null,
    total numeric(19, 4) not null,
    issued_by varchar(254) not null,
    issued_at timestamp(6) with time zone not null,
    primary key (fee_year, sequence),
    constraint invoice_once unique (member_id, fee_year, subject),
    constraint invoice_counts check (sequence > 0),
    constraint invoice_sender foreign key (letterhead_id) references membership.letterhead (id),
    constraint invoice_charges check (total > 0)
);

create index invoice_by_run on membership.invoice (run_id, fee_year, sequence);

-- the numbers each run took, so that a list of runs need not look at all invoices
create table membership.invoiced_run (
    fee_year integer not null,
    run_id uuid not null,
    first_sequence integer not null,
    last_sequence integer not null,
    issued_on date not null,
    primary key (fee_year, run_id),
    constraint invoiced_run_counts check (first_sequence <= last_sequence)
);

create table membership.invoice_line (
    fee_year integer not null,
    sequence integer not null,
    place integer not null,
    description varchar(300) not null,
    amount numeric(19, 4) not null,
    -- how the amount came about, as JSON
    reason varchar(8000) not null,
    primary key (fee_year, sequence, place),
    constraint invoice_line_invoice foreign key (fee_year, sequence) references membership.invoice (fee_year, sequence)
);
