-- the part of the seats that must be present before a body decides; null until somebody states it
alter table governance.statutes add column quorum_numerator integer;
alter table governance.statutes add column quorum_denominator integer;
alter table governance.statutes add constraint statutes_quorum check (
    (quorum_numerator is null and quorum_denominator is null)
    or (quorum_numerator > 0 and quorum_denominator >= quorum_numerator and quorum_denominator <= 1000));
