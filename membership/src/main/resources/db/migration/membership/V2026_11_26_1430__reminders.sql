-- what overdue invoices are reminded of, each level of each invoice once, and for which nobody is reminded

create table membership.reminder (
    id uuid not null primary key,
    fee_year integer not null,
    sequence integer not null,
    -- 1 is the first
    level integer not null,
    member_id uuid not null,
    state varchar(10) not null,
    drafted_on date not null,
    -- what was asked for when it was sent; empty as long as it is a draft
    asked numeric(19, 4),
    sent_on date,
    sent_by varchar(254) not null,
    constraint reminder_once unique (fee_year, sequence, level),
    constraint reminder_invoice foreign key (fee_year, sequence) references membership.invoice (fee_year, sequence),
    constraint reminder_level_counts check (level > 0),
    constraint reminder_state_known check (case state when 'DRAFT' then sent_on is null
        when 'MAILED' then sent_on is not null when 'LETTER' then sent_on is not null
        when 'POSTED' then sent_on is not null else false end)
);

create index reminder_by_state on membership.reminder (state, id);
create index reminder_by_member on membership.reminder (member_id);

-- to whom each goes by e-mail, and how far that is
create table membership.reminder_sending (
    reminder_id uuid not null,
    email varchar(254) not null,
    name varchar(200) not null,
    state varchar(10) not null,
    reason varchar(500) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (reminder_id, email),
    constraint reminder_sending_reminder foreign key (reminder_id) references membership.reminder (id),
    constraint reminder_sending_state_known check (case state when 'SENT' then true when 'WAITING' then true
        when 'UNCLEAR' then true when 'FAILED' then true else false end)
);

-- invoices of which nobody is reminded, such as disputed ones
create table membership.reminder_block (
    fee_year integer not null,
    sequence integer not null,
    reason varchar(1000) not null,
    -- the last day; empty until it is lifted
    until_day date,
    blocked_by varchar(254) not null,
    blocked_at timestamp(6) with time zone not null,
    primary key (fee_year, sequence),
    constraint reminder_block_invoice foreign key (fee_year, sequence)
        references membership.invoice (fee_year, sequence)
);

-- reminders ask what has been due for some days
create index invoice_by_due_day on membership.invoice (due_on);
