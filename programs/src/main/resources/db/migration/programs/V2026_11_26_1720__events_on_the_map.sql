-- where exactly an event takes place, if not just in its city
alter table programs.event add column latitude numeric(8, 5);
alter table programs.event add column longitude numeric(8, 5);
alter table programs.event add constraint event_coordinates check (
    case when latitude is null then longitude is null
        else longitude is not null and abs(latitude) <= 90 and abs(longitude) <= 180 end);
