-- what the bank says: files, the entries in them, each once, and how tables without a form of their own are read

-- accounts of the organisation; locked by whoever takes in a file about them
create table membership.bank_account (
    id uuid not null primary key,
    -- letters and digits only, an IBAN where one can be told
    number varchar(40) not null,
    constraint bank_account_once unique (number)
);

create table membership.bank_file (
    id uuid not null primary key,
    name varchar(255) not null,
    format varchar(10) not null,
    -- SHA-256 of the content
    digest varchar(64) not null,
    entries integer not null,
    fresh integer not null,
    received_by varchar(254) not null,
    received_at timestamp(6) with time zone not null,
    constraint bank_file_once unique (digest)
);

create index bank_file_by_time on membership.bank_file (received_at, id);

create table membership.bank_entry (
    id uuid not null primary key,
    file_id uuid not null,
    account_id uuid not null,
    format varchar(10) not null,
    booked_on date not null,
    currency varchar(3) not null,
    -- what the bank booked, below zero if it went out; an entry of several transfers has a part for each of them
    total numeric(19, 4) not null,
    -- R and the bank's reference, or T and the digest of the text
    identity varchar(150) not null,
    ordinal integer not null,
    part integer not null,
    amount numeric(19, 4) not null,
    reference varchar(140) not null,
    end_to_end varchar(140) not null,
    payer varchar(200) not null,
    payer_account varchar(40) not null,
    text varchar(2000) not null,
    returned boolean not null,
    state varchar(10) not null,
    -- the payment that it became, or that it took back
    payment_id uuid,
    reason varchar(1000) not null,
    decided_by varchar(254) not null,
    decided_at timestamp(6) with time zone,
    constraint bank_entry_once unique (account_id, booked_on, currency, total, identity, ordinal, part),
    constraint bank_entry_file foreign key (file_id) references membership.bank_file (id),
    constraint bank_entry_account foreign key (account_id) references membership.bank_account (id),
    constraint bank_entry_payment foreign key (payment_id) references membership.payment (id),
    constraint bank_entry_state_known check (case state when 'WAITING' then payment_id is null
        when 'BOOKED' then payment_id is not null when 'RETURNED' then payment_id is not null
        when 'ASIDE' then payment_id is null else false end)
);

create index bank_entry_by_state on membership.bank_entry (state, booked_on, id);
create index bank_entry_by_file on membership.bank_entry (file_id, state);
create index bank_entry_by_payment on membership.bank_entry (payment_id);

-- whoever takes a transfer back looks for the payment of that amount
create index payment_by_amount on membership.payment (amount, received_on);

-- how a table with these titles is read
create table membership.bank_mapping (
    -- SHA-256 of the titles
    header varchar(64) not null primary key,
    account varchar(40) not null,
    currency varchar(3) not null,
    -- role=place, one a line
    places varchar(500) not null,
    days varchar(11) not null,
    comma boolean not null,
    changed_by varchar(254) not null,
    changed_at timestamp(6) with time zone not null,
    constraint bank_mapping_days_known check (
        case days when 'YEAR_FIRST' then true when 'DAY_FIRST' then true when 'MONTH_FIRST' then true else false end)
);
