create index event_latest on programs.event (begins_latest, begins_earliest);
