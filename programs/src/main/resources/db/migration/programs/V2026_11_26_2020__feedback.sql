-- What participants say afterwards. Nothing leads from what was said to who said it: that somebody did stands elsewhere.
create table programs.event_feedback (
    id uuid primary key,
    event_id uuid not null references programs.event (id),
    overall integer not null,
    content integer not null,
    organisation integer not null,
    recommend boolean not null,
    liked varchar(2000) not null,
    better varchar(2000) not null,
    constraint feedback_marks check (overall between 1 and 5 and content between 1 and 5 and organisation between 1 and 5)
);
create index event_feedback_event on programs.event_feedback (event_id, id);

create table programs.feedback_given (
    registration_id uuid primary key references programs.registration (id) on delete cascade
);
