create schema if not exists app;

-- one row, written to see whether anything can be written
create table app.write_probe (
    id integer primary key,
    written_at timestamp(6) with time zone not null
);
insert into app.write_probe (id, written_at) values (1, current_timestamp);
