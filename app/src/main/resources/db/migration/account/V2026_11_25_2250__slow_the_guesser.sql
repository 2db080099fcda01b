-- wrong passwords and tokens are counted in memory and lock nobody out
drop table app.sign_in_attempt;
drop table app.token_attempt;

-- failed sign-ins are written together, those of an account in one line
alter table app.security_event add column times integer default 1 not null;
create index security_event_oldest on app.security_event (kind, happened_at);
