-- as the library db-scheduler reads and writes it
create table app.scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on app.scheduled_tasks (execution_time);
create index scheduled_tasks_alive on app.scheduled_tasks (last_heartbeat);

-- why a job failed the last time
create table app.job_failure (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    failed_at timestamp(6) with time zone not null,
    words varchar(500) not null,
    -- under which the log has the whole of it
    reference varchar(36) not null,
    primary key (task_name, task_instance)
);
