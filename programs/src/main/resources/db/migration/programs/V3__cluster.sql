create table programs.thematic_cluster (
    id uuid primary key,
    version integer not null,
    place integer not null,
    name varchar(100) not null,
    source varchar(500) not null,
    constraint thematic_cluster_name unique (name)
);
