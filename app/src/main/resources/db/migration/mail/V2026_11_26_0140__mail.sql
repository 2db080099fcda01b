create schema if not exists app;

-- mails to be sent and sent ones; nothing secret is kept in them
create table app.mail (
    -- time-ordered: mails to one address are sent in the order of their ids
    id uuid not null primary key,
    mail_key varchar(200) not null,
    template varchar(40) not null,
    language varchar(35) not null,
    recipient varchar(254) not null,
    recipient_name varchar(200) not null,
    -- address, name and subject without accents, case and spaces: what a search looks at
    search_key varchar(1000) not null,
    subject varchar(300) not null,
    -- JSON
    contents varchar(8000) not null,
    reference varchar(200) not null,
    state varchar(10) not null,
    attempts integer not null,
    put_at timestamp(6) with time zone not null,
    -- when the next attempt is due, or when the mail came to rest
    due_at timestamp(6) with time zone not null,
    -- the moment before the end of the mail was sent to the server: earlier it has nothing, later it may have all
    handed_at timestamp(6) with time zone,
    reason varchar(500) not null,
    constraint mail_once unique (mail_key),
    constraint mail_state_known check (case state when 'WAITING' then true when 'SENDING' then true when 'SENT' then true
        when 'FAILED' then true when 'UNCLEAR' then true when 'WITHDRAWN' then true else false end)
);

create index mail_due on app.mail (state, due_at, id);
create index mail_newest on app.mail (state, id);
create index mail_by_recipient on app.mail (recipient, state, id);

-- the first row: whoever has it locked is the only one that sends; the second: how the last pass went
create table app.mail_sender (
    id integer not null primary key,
    passed_at timestamp(6) with time zone not null,
    -- why the server could not be reached in the last pass; empty if it could
    trouble varchar(500) not null
);
