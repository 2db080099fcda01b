-- wrong API tokens since the last right one, apart from wrong passwords, so that neither door closes the other;
-- without a reference, since the nil id stands for all addresses that have no account
create table app.token_attempt (
    account_id uuid primary key,
    attempts integer not null,
    locked_until timestamp(6) with time zone
);
