-- files that were handed in for a record, of this module or another one, and prove something of it
create table membership.stored_file (
    id uuid not null primary key,
    -- the kind of record and its id
    subject varchar(40) not null,
    owner_id uuid not null,
    name varchar(150) not null,
    type varchar(10) not null,
    -- in bytes
    size bigint not null,
    -- SHA-256 of the content, hexadecimal
    digest varchar(64) not null,
    kept_by varchar(254) not null,
    kept_at timestamp(6) with time zone not null,
    constraint stored_file_kept_once unique (subject, owner_id, digest)
);

-- the content in parts, so that neither writing nor reading holds all of it
create table membership.stored_file_part (
    file_id uuid not null,
    place integer not null,
    content bytea not null,
    primary key (file_id, place),
    constraint stored_file_part_of foreign key (file_id) references membership.stored_file (id) on delete cascade
);
