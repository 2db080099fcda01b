-- what kind of record was changed and who did it is found as words are, so that all that is asked for is held against each
-- other in one index; no word begins with one of these signs
insert into membership.record_change_word (word, block, places, changes)
select found.word, found.block, cast(sum(power(2, found.place)) as bigint), cast(count(*) as integer)
from (
    select '=' || subject as word, (number - 1) / 50 as block, mod(number - 1, 50) as place
    from membership.record_change
    union all
    select '@' || substring(actor from 1 for 60), (number - 1) / 50, mod(number - 1, 50)
    from membership.record_change
) found
group by found.word, found.block;

drop index membership.record_change_by_actor;
drop index membership.record_change_by_subject;
