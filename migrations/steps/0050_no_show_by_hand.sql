-- Does the house release the seat of somebody who does not come, or do staff say so? What is booked has it in its terms.
alter table club add column booking_released_by_itself boolean not null default true;
