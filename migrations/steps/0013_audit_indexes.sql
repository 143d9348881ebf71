-- For looking acts up: newest first of a club (`audit_entry_club_at` is there already), and of a club by who, what
-- and result.

-- What belongs to no club.
create index audit_entry_organisation_at on audit_entry (organisation_id, at) where club_id is null;
create index audit_entry_staff_at on audit_entry (club_id, staff_id, at);
create index audit_entry_action_at on audit_entry (club_id, action, at);
-- Most acts are done: the others are few.
create index audit_entry_outcome_at on audit_entry (club_id, outcome, at) where outcome <> 'done';

-- What an act was about: the names that ids have in what was asked for.
create index audit_entry_about_id on audit_entry ((input->>'id'));
create index audit_entry_about_session on audit_entry ((input->>'session')) where (input->>'session') is not null;
create index audit_entry_about_device on audit_entry ((input->>'device')) where (input->>'device') is not null;
create index audit_entry_about_to on audit_entry ((input->>'to')) where (input->>'to') is not null;
create index audit_entry_about_hold on audit_entry ((input->>'hold')) where (input->>'hold') is not null;
create index audit_entry_about_shift on audit_entry ((input->>'shift')) where (input->>'shift') is not null;
create index audit_entry_about_person on audit_entry ((input->>'person')) where (input->>'person') is not null;
create index audit_entry_about_new_secret_of on audit_entry ((input->>'new_secret_of'))
    where (input->>'new_secret_of') is not null;
create index audit_entry_about_role on audit_entry ((input->>'role')) where (input->>'role') is not null;
create index audit_entry_about_tariff on audit_entry ((input->>'tariff')) where (input->>'tariff') is not null;
create index audit_entry_about_zone on audit_entry ((input->>'zone')) where (input->>'zone') is not null;
create index audit_entry_about_client on audit_entry ((input->>'client')) where (input->>'client') is not null;
