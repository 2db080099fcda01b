-- Hold all that the fee run reads of every member, so that it need not look up a million rows one by one.
create index member_to_assess on membership.member
    (id, name, category, country, joined_earliest, documented_earliest, left_earliest);
create index member_size_to_assess on membership.member_size
    (member_id, kind, figure_year, figure_value, source);
