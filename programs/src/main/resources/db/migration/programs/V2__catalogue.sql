create table programs.program (
    id uuid primary key,
    version integer not null,
    parent_id uuid references programs.program (id),
    plan_from integer not null,
    plan_to integer not null,
    kind varchar(20) not null,
    place integer not null,
    name varchar(200) not null,
    -- the name without accents, case and spaces: what a search looks at; some letters become two
    name_key varchar(400) not null,
    source varchar(500) not null,
    check (plan_from <= plan_to),
    check ((kind = 'STRATEGIC_GOAL') = (parent_id is null)),
    constraint program_place unique (plan_from, plan_to, place)
);

create index program_name on programs.program (name);
create index program_parent on programs.program (parent_id);
