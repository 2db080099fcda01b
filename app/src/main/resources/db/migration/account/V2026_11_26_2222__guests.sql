-- Guests have an account for what is given to them by name, such as nominations to score, and belong to no member.
alter table app.account drop constraint account_role_known;
alter table app.account add constraint account_role_known check (
    case role when 'GUEST' then true when 'MEMBER' then true when 'STAFF' then true when 'ADMIN' then true else false end);
