-- The picture at the top of a club's slips, as it was uploaded.

create table printer_logo (
    club_id uuid not null constraint printer_logo_pkey primary key
        constraint printer_logo_club_fkey references club (id),
    png blob not null,
    -- Pixels.
    width integer not null,
    height integer not null,
    -- 512 KiB.
    constraint printer_logo_size check (length(png) between 1 and 524288),
    constraint printer_logo_pixels check (width between 1 and 2000 and height between 1 and 2000)
);
