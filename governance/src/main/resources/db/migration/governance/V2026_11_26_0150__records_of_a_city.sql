-- the page of a city looks for what it hosted
create index regional_office_host on governance.regional_office (host_member_id);
create index meeting_host on governance.meeting (host_member_id);
