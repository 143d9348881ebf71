//! Notes: what staff should know of a client. It stands before everything else on their page and when they are seated.

use domain::{access::Action, clients::NOTE_MOST};
use leptos::prelude::*;

use super::{watch::Watch, words::or_dash};
use crate::kit::{
    act::{ActForm, fault_of},
    card::{Card, FormEnd},
    field::TextField,
};

/// The whole of it.
#[component]
pub fn Notes(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let (rights, id, note) =
        watch.page.with_untracked(|page| (page.me.may, page.client.id, page.client.note.clone()));
    let (fault, pending) = (fault_of(watch.note), watch.note.pending());
    if !rights.has(Action::EditClients) {
        return view! {
            <Card id="note-title" title="Notes">
                <p>{move || or_dash(Some(&watch.page.read().client.note))}</p>
            </Card>
        }
        .into_any();
    }
    view! {
        <Card id="note-title" title="Notes">
            <p class="card__note">"Whoever looks the client up sees it first, in all clubs."</p>
            <div class="form">
                <ActForm action=watch.note>
                    <input type="hidden" name="write[id]" value=watch.forms.id() />
                    <input type="hidden" name="write[client]" value=id.to_string() />
                    <TextField label="Note" name="write[note]" value=note most=NOTE_MOST required=false />
                    <FormEnd fault pending word="Save" />
                </ActForm>
            </div>
        </Card>
    }
    .into_any()
}
