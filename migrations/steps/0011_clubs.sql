-- Several clubs in one organisation.

-- One club a name. Partial, so that PostgreSQL does not take it for a key: who renames a club then waits for nobody
-- who refers to it.
create unique index club_name on club (organisation_id, name) where name <> '';

-- Where somebody who is signed in works: they chose it, and no request that was under way meanwhile undoes it.
alter table sign_in add column club_id uuid constraint sign_in_club_fkey references club (id);

-- Whether somebody ever seated a guest in a club, for the filter of its sessions.
create index session_club_starter on session (club_id, started_by);
-- Who has a role in a club.
create index staff_role_staff on staff_role (staff_id);
