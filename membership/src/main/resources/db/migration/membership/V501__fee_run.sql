create table membership.fee_run (
    id uuid not null primary key,
    version bigint not null,
    fee_year integer not null,
    -- the year as long as the run is not over: one open run a year
    open_year integer,
    edition_id uuid not null,
    edition_name varchar(100) not null,
    state varchar(16) not null,
    failed_in varchar(16),
    failure varchar(36),
    attempt integer not null,
    started_by varchar(254) not null,
    started_at timestamp(6) with time zone not null,
    confirmed_by varchar(254),
    confirmed_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    step varchar(16) not null,
    done bigint not null,
    total bigint not null,
    members bigint not null,
    fees bigint not null,
    amount numeric(19, 2) not null,
    fingerprint varchar(64),
    figures_changed boolean not null,
    frozen boolean not null,
    invoiced bigint not null,
    constraint fee_run_one_open_a_year unique (open_year),
    constraint fee_run_edition foreign key (edition_id) references membership.edition (id)
);

create index fee_run_by_start on membership.fee_run (started_at, id);
create index fee_run_by_state on membership.fee_run (state);

-- held by whoever works on the run; apart from the run itself, which changes while the work goes on
create table membership.fee_run_lock (
    run_id uuid not null primary key,
    constraint fee_run_lock_run foreign key (run_id) references membership.fee_run (id)
);

create table membership.fee_run_total (
    run_id uuid not null,
    dimension varchar(16) not null,
    group_key varchar(100) not null,
    members bigint not null,
    amount numeric(19, 2) not null,
    primary key (run_id, dimension, group_key),
    constraint fee_run_total_run foreign key (run_id) references membership.fee_run (id)
);

create table membership.fee_run_exclusion (
    run_id uuid not null,
    reason varchar(32) not null,
    position bigint not null,
    member_id uuid not null,
    member_name varchar(300) not null,
    category varchar(16) not null,
    -- the year the reason is about: joined, left, first documented, or of the missing figure
    in_year integer,
    words varchar(1000),
    person varchar(254),
    country varchar(2),
    billed_by uuid,
    billed_sequence integer,
    primary key (run_id, reason, position),
    constraint fee_run_exclusion_run foreign key (run_id) references membership.fee_run (id)
);

-- where in the order of members the fees from a position on are found, so that a page needs to look at one stretch only
create table membership.fee_run_stretch (
    run_id uuid not null,
    first_position bigint not null,
    after_member uuid,
    fees integer not null,
    primary key (run_id, first_position),
    constraint fee_run_stretch_run foreign key (run_id) references membership.fee_run (id)
);

create table membership.assessment (
    id uuid not null primary key,
    run_id uuid not null,
    position bigint not null,
    member_id uuid not null,
    fee_year integer not null,
    member_name varchar(300) not null,
    category varchar(16) not null,
    country varchar(2),
    region varchar(16),
    -- a fixed amount can stand in for a fee that no schedule or no figure gives
    schedule_id uuid,
    schedule_name varchar(200),
    size_kind varchar(16),
    size_value bigint,
    size_year integer,
    size_source varchar(500),
    size_from bigint,
    size_to bigint,
    gdp_value numeric(24, 12),
    gdp_year integer,
    gdp_estimate boolean,
    gdp_from bigint,
    gdp_to bigint,
    edition_id uuid,
    edition_name varchar(100),
    full_amount numeric(19, 2),
    concession_reason varchar(1000),
    concession_approver varchar(254),
    amount numeric(19, 2) not null,
    currency varchar(3) not null,
    -- a member is assessed once a year, whatever runs there are; the member comes first, since H2 looks up lists only by
    -- the first column of an index
    constraint assessment_once_a_year unique (member_id, fee_year),
    constraint assessment_position unique (run_id, position),
    constraint assessment_run foreign key (run_id) references membership.fee_run (id),
    constraint assessment_positive check (amount > 0)
);

-- the invoices of a block of fees bear successive numbers
create table membership.fee_run_block (
    run_id uuid not null,
    block bigint not null,
    first_sequence integer not null,
    primary key (run_id, block),
    constraint fee_run_block_run foreign key (run_id) references membership.fee_run (id)
);
