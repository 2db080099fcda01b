-- The link by which the calendar program of an account reads what it takes part in; only its hash is kept.
create table programs.calendar_link (
    account varchar(320) primary key,
    token_hash varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    constraint calendar_link_once unique (token_hash)
);

-- the registrations of one address, over all events
create index registration_mailbox on programs.registration (mailbox, event_id);
