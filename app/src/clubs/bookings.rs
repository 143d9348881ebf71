//! How the club handles what is booked, in its settings.

use domain::{
    bookings::{BookingHabits, Unclaimed},
    ids::ClubId,
};
use leptos::prelude::*;

use super::api::ChangeBookings;
use crate::kit::{
    act::{Act, ActForm, fault_of},
    card::{Card, FormEnd},
    field::{Check, SelectField, TextField},
    forms::Forms,
};

/// Its settings; drawn anew when they were saved.
#[component]
pub(super) fn BookingsCard(
    /// As they are.
    habits: RwSignal<BookingHabits>,
    /// Whose.
    club: ClubId,
    /// Changes them.
    change: Act<ChangeBookings>,
    /// Gives the form its id.
    forms: Forms,
) -> impl IntoView {
    let (fault, pending) = (fault_of(change), change.pending());
    let form = move || {
        let habits = habits.get();
        let unclaimed = Unclaimed::ALL.iter().map(|what| (what.slug().to_owned(), what.word().to_owned()));
        let unclaimed: Vec<(String, String)> = unclaimed.collect();
        view! {
            <ActForm action=change>
                <input type="hidden" name="habits[id]" value=forms.id() />
                <input type="hidden" name="habits[club]" value=club.to_string() />
                <Check
                    label="Paid bookings start by themselves at their time"
                    name="habits[starts_by_itself]"
                    value="true"
                    checked=habits.starts_by_itself
                />
                <div class="form__pair">
                    <TextField
                        label="Nobody came after, minutes"
                        name="habits[grace_minutes]"
                        value=habits.grace_minutes.to_string()
                        hint="Of what starts on arrival."
                        most=3
                    />
                    <TextField
                        label="Unpaid bookings are kept for, minutes"
                        name="habits[pay_minutes]"
                        value=habits.pay_minutes.to_string()
                        hint="Never longer than until their start."
                        most=5
                    />
                </div>
                <Check
                    label="The seat of who does not come is released by itself; otherwise staff say that nobody came"
                    name="habits[released_by_itself]"
                    value="true"
                    checked=habits.released_by_itself
                />
                <SelectField
                    label="Their money, when nobody came"
                    name="habits[unclaimed]"
                    options=unclaimed
                    value=habits.unclaimed.slug()
                    hint="A guest has no balance: the club keeps it."
                />
                <FormEnd fault pending word="Save Bookings" />
            </ActForm>
        }
    };
    view! {
        <Card id="bookings-title" title="Bookings">
            <p class="card__note">"What is booked already keeps what was said then."</p>
            <div class="form">{form}</div>
        </Card>
    }
}
