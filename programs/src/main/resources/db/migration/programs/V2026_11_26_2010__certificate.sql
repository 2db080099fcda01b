-- What is certified of who attended, in the words of the day on which it was issued.
create table programs.certificate (
    code varchar(32) primary key,
    registration_id uuid not null references programs.registration (id),
    name varchar(200) not null,
    title varchar(200) not null,
    dates varchar(100) not null,
    place varchar(500) not null,
    issued_on date not null,
    withdrawn_on date,
    reason varchar(1000) default '' not null,
    -- the registration as long as it was not withdrawn: then another one can be issued
    standing uuid,
    constraint certificate_once unique (standing)
);
create index certificate_registration on programs.certificate (registration_id);
