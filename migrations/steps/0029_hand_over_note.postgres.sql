-- What one shift leaves to the next: notes that stay until somebody ticks them off.

create table hand_over_note (
    id uuid not null constraint hand_over_note_pkey primary key,
    club_id uuid not null constraint hand_over_note_club_fkey references club (id),
    text text not null,
    staff_id uuid not null constraint hand_over_note_staff_fkey references staff (id),
    at timestamptz not null,
    ticked_at timestamptz,
    ticked_by uuid constraint hand_over_note_ticked_fkey references staff (id),
    constraint hand_over_note_text check (length(text) between 1 and 500),
    constraint hand_over_note_ticked check ((ticked_at is null) = (ticked_by is null))
);
-- Those that are still to be done.
create index hand_over_note_open on hand_over_note (club_id, at) where ticked_at is null;

create index audit_entry_about_ticked on audit_entry ((input->>'ticked')) where (input->>'ticked') is not null;

-- What was written stays, and is ticked off once.
create trigger hand_over_note_kept before update on hand_over_note
    for each row when (old.ticked_at is not null or new.id <> old.id or new.club_id <> old.club_id
        or new.text <> old.text or new.staff_id <> old.staff_id or new.at <> old.at)
    execute function append_only('hand_over_note_kept');
create trigger hand_over_note_kept_delete before delete on hand_over_note
    for each row execute function append_only('hand_over_note_kept');
create trigger hand_over_note_kept_truncate before truncate on hand_over_note
    for each statement execute function append_only('hand_over_note_kept');
