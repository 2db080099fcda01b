-- what an invoice comes from: a fee run so far, the application of a member that joins from now on
alter table membership.invoice add column origin varchar(12) default 'FEE_RUN' not null;
alter table membership.invoice alter column run_id drop not null;
alter table membership.invoice add column application_id uuid;
alter table membership.invoice add constraint invoice_of_application unique (application_id);
alter table membership.invoice add constraint invoice_origin_known check (case origin
    when 'FEE_RUN' then run_id is not null and application_id is null
    when 'APPLICATION' then run_id is null and application_id is not null
    else false end);

alter table membership.assessment alter column run_id drop not null;
alter table membership.assessment add column application_id uuid;
-- of the year, where a member pays for part of its first one only
alter table membership.assessment add column twelfths integer;
alter table membership.assessment add constraint assessment_of_application unique (application_id);
alter table membership.assessment add constraint assessment_has_one_origin check (
    case when run_id is null then application_id is not null else application_id is null end);

-- who approves applications and what a member pays of its first year, from a day on
create table membership.joining_rule (
    valid_from date not null primary key,
    body varchar(24) not null,
    first_year varchar(16) not null,
    source varchar(500) not null
);

insert into membership.joining_rule (valid_from, body, first_year, source) values
    ('2010-01-01', 'GENERAL_ASSEMBLY', 'FULL_YEAR', 'Rule as reported in 2014 (http://wego.ulregion.ru/news/53.html); taken to hold since the founding. Nothing is published about the fee of a part of a year.'),
    ('2016-10-12', 'EXECUTIVE_COMMITTEE', 'FULL_YEAR', 'First meeting of the committee that is documented to approve members (http://www.we-gov.org/EXCOM_2016); brochure of 2017, "Membership". Nothing is published about the fee of a part of a year.');

create table membership.application (
    id uuid not null primary key,
    version integer not null,
    state varchar(10) not null,
    category varchar(16) not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    country varchar(2) not null,
    -- to whom all mails go; known to exist, as its link was followed
    email varchar(254) not null,
    mailbox varchar(254) not null,
    place varchar(80) not null,
    -- one a line
    other_names varchar(3200) not null,
    kind varchar(16),
    website varchar(300) not null,
    -- one line a line
    address varchar(800) not null,
    size_value bigint,
    size_year integer,
    size_source varchar(300),
    first_year integer not null,
    contact_name varchar(200) not null,
    contact_role varchar(100) not null,
    contact_email varchar(254) not null,
    contact_phone varchar(50) not null,
    signatory_name varchar(200) not null,
    signatory_office varchar(100) not null,
    statement varchar(4000) not null,
    started_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    -- when somebody last did something about it
    touched_at timestamp(6) with time zone not null,
    -- when the applicant was told that it lapses; empty again once something is done
    warned_at timestamp(6) with time zone,
    decided_outcome varchar(10),
    decided_by varchar(24),
    decided_on date,
    -- the resolution of another module
    resolution_id uuid,
    resolution varchar(60),
    votes_for integer,
    votes_against integer,
    votes_abstaining integer,
    member_id uuid,
    invoice_year integer,
    invoice_sequence integer,
    constraint application_state_known check (case state
        when 'STARTED' then true when 'SUBMITTED' then true when 'RETURNED' then true when 'ACCEPTED' then true
        when 'APPROVED' then true when 'DECLINED' then true when 'WITHDRAWN' then true when 'LAPSED' then true
        else false end),
    constraint application_approved_has_member check (
        case state when 'APPROVED' then member_id is not null else member_id is null end)
);

create index application_by_state on membership.application (state, touched_at, id);
create index application_by_start on membership.application (started_at, id);
create index application_by_name on membership.application (name_key);
create index application_by_mailbox on membership.application (mailbox);
create index application_by_member on membership.application (member_id);

-- links that were sent to applicants; of the secret in each the hash
create table membership.application_link (
    token_hash varchar(64) not null primary key,
    application_id uuid not null,
    made_at timestamp(6) with time zone not null,
    constraint application_link_application foreign key (application_id) references membership.application (id)
);

create index application_link_by_application on membership.application_link (application_id);

-- what applicant and Secretariat say to each other: rows are only ever added
create table membership.application_message (
    id uuid not null primary key,
    application_id uuid not null,
    staff boolean not null,
    text varchar(4000) not null,
    written_by varchar(254) not null,
    written_at timestamp(6) with time zone not null,
    constraint application_message_application foreign key (application_id) references membership.application (id)
);

create index application_message_by_application on membership.application_message (application_id, written_at, id);

-- how it went from state to state: rows are only ever added
create table membership.application_step (
    id uuid not null primary key,
    application_id uuid not null,
    state varchar(10) not null,
    note varchar(4000) not null,
    taken_by varchar(254) not null,
    taken_at timestamp(6) with time zone not null,
    constraint application_step_application foreign key (application_id) references membership.application (id)
);

create index application_step_by_application on membership.application_step (application_id, taken_at, id);
