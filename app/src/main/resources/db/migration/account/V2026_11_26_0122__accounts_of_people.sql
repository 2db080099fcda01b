-- the account of a member contact belongs to a person, who may act for several members; the member it was tied to by
-- earlier releases is carried over to what the person represents when the house starts, and is empty afterwards
alter table app.account add column person_id uuid;
alter table app.account drop constraint account_member_tied;
alter table app.account add constraint account_person_tied
    check ((role = 'MEMBER') = (person_id is not null or member_id is not null));
alter table app.account add constraint account_person_once unique (person_id);

-- for which of its members an account acted last
create table app.chosen_member (
    account_id uuid not null primary key references app.account (id),
    member_id uuid not null
);
