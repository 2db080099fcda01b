-- Who scores what is nominated for an edition beside the Secretariat, by the e-mail of an account.
create table programs.award_juror (
    edition_id uuid not null references programs.award_edition (id) on delete cascade,
    email varchar(320) not null,
    name varchar(200) not null,
    primary key (edition_id, email)
);

create index award_juror_email on programs.award_juror (email);
