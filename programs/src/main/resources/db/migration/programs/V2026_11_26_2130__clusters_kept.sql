-- What a cluster is about, what it does, and which cities take part.
alter table programs.thematic_cluster add column about varchar(4000) default '' not null;

create table programs.cluster_activity (
    cluster_id uuid not null references programs.thematic_cluster (id),
    place integer not null,
    on_earliest date,
    on_latest date,
    title varchar(300) not null,
    primary key (cluster_id, place)
);

create table programs.cluster_city (
    id uuid primary key,
    version integer not null,
    cluster_id uuid not null references programs.thematic_cluster (id),
    member_id uuid not null,
    state varchar(20) not null,
    leads boolean not null,
    since_on date,
    left_on date,
    asked_by varchar(320) not null,
    constraint cluster_city_once unique (cluster_id, member_id)
);

create index cluster_city_member on programs.cluster_city (member_id);
