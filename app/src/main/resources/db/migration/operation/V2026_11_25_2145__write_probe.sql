create schema if not exists app;

-- at most one row, written to see whether anything can be written
create table app.write_probe (
    id integer primary key,
    written_at timestamp(6) with time zone not null
);
