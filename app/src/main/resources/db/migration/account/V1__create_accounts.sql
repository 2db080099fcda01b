create schema if not exists app;

create table app.account (
    id uuid primary key,
    version integer not null,
    email varchar(254) not null,
    name varchar(200) not null,
    role varchar(10) not null,
    member_id uuid,
    password_hash varchar(200),
    token_hash varchar(64),
    blocked boolean not null,
    demonstration boolean not null,
    created_at timestamp(6) with time zone not null,
    constraint account_email_once unique (email),
    constraint account_role_known check (role in ('MEMBER', 'STAFF', 'ADMIN')),
    constraint account_member_tied check ((role = 'MEMBER') = (member_id is not null))
);

-- failed attempts since the last success; apart from the account, so that counting never meets an edit
create table app.sign_in_attempt (
    account_id uuid primary key references app.account (id),
    attempts integer not null,
    locked_until timestamp(6) with time zone
);

-- a one-time link to choose a password; without an account it makes the first administrator
create table app.invitation (
    token_hash varchar(64) primary key,
    account_id uuid references app.account (id),
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);

create table app.security_event (
    id uuid primary key,
    happened_at timestamp(6) with time zone not null,
    kind varchar(40) not null,
    actor varchar(254) not null,
    account varchar(254) not null
);
create index security_event_newest on app.security_event (happened_at desc, id desc);
