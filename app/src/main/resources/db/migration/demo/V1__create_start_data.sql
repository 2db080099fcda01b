create schema if not exists app;

-- which subjects of the demonstration data are in; written in the transaction that loads the subject
create table app.start_data (
    subject varchar(60) primary key,
    loaded_at timestamp(6) with time zone not null
);
