-- The call of a project, and the letters of intent that cities hand in.
create table programs.project_call (
    id uuid primary key references programs.project (id),
    version integer not null,
    opens_on date not null,
    closes_on date not null,
    -- closed by hand before its last day
    closed_at timestamp(6) with time zone,
    about varchar(4000) not null,
    constraint project_call_days check (opens_on <= closes_on)
);

create index project_call_by_day on programs.project_call (opens_on, closes_on);

create table programs.letter (
    id uuid primary key,
    version integer not null,
    project_id uuid not null references programs.project_call (id),
    member_id uuid not null,
    state varchar(20) not null,
    body varchar(8000) not null,
    handed_by varchar(320) not null,
    handed_at timestamp(6) with time zone not null,
    -- what the city was told with the decision
    answer varchar(1000) not null,
    constraint letter_once unique (project_id, member_id)
);

create index letter_member on programs.letter (member_id);

create table programs.letter_score (
    letter_id uuid not null references programs.letter (id),
    juror varchar(320) not null,
    criterion varchar(20) not null,
    points integer not null check (points >= 1 and points <= 5),
    primary key (letter_id, juror, criterion)
);
