create table governance.planted (
    member_id uuid not null references membership.member (id)
);
