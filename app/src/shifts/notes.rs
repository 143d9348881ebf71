//! Notes to the next shift, on the shift's page: each stays until somebody ticks it off.

use domain::{
    access::Action,
    ids::ClubId,
    shifts::{NOTE_MOST, Note},
    time::LocalTimes,
};
use leptos::prelude::*;

use super::{
    api::{AddNote, TickOff},
    watch::Watch,
};
use crate::kit::{
    act::{Act, ActForm, fault_of, on_answer},
    card::{Card, FormEnd},
};

/// Those that are open, and the form for one more.
#[component]
pub fn Notes(
    /// The page.
    watch: Watch,
    /// Where.
    club: ClubId,
    /// The club's wall clock.
    times: LocalTimes,
) -> impl IntoView {
    let may = watch.till.read_untracked().me.may(Action::HandOver);
    let (leave, tick) = (Act::<AddNote>::new(), Act::<TickOff>::new());
    let left = RwSignal::new(0_u32);
    on_answer(leave, move |notes| {
        watch.till.write().notes = notes;
        *left.write() += 1;
    });
    on_answer(tick, move |notes| watch.till.write().notes = notes);
    let notes = Memo::new(move |_| watch.till.read().notes.clone());
    let list = move || {
        let notes = notes.get();
        if notes.is_empty() {
            return view! { <p class="card__note">"Nothing is noted for the next shift."</p> }.into_any();
        }
        let each = notes.into_iter().map(|note| line(watch, tick, &note, &times, may)).collect_view();
        view! { <ul class="notes">{each}</ul> }.into_any()
    };
    // A new form for each note: with a new id, and empty.
    let form = move || {
        left.track();
        may.then(|| view! { <NoteForm watch club leave /> })
    };
    view! {
        <Card id="notes-title" title="Notes to the next shift">
            {list}
            {form}
        </Card>
    }
}

fn line(watch: Watch, tick: Act<TickOff>, note: &Note, times: &LocalTimes, may: bool) -> AnyView {
    let said = format!("{}, {}", note.by, times.day_hour_minute(note.at));
    let id = note.id.to_string();
    let done = may.then(|| {
        view! {
            <ActForm action=tick>
                <input type="hidden" name="tick[id]" value=watch.forms.id() />
                <input type="hidden" name="tick[ticked]" value=id />
                <button class="button" type="submit" disabled=move || tick.pending().get()>
                    "Done"
                </button>
            </ActForm>
        }
    });
    view! {
        <li class="notes__one">
            <div>
                <p class="notes__text">{note.text.clone()}</p>
                <p class="card__note">{said}</p>
            </div>
            {done}
        </li>
    }
    .into_any()
}

#[component]
fn NoteForm(watch: Watch, club: ClubId, leave: Act<AddNote>) -> impl IntoView {
    let (fault, pending) = (fault_of(leave), leave.pending());
    view! {
        <div class="form">
            <ActForm action=leave>
                <input type="hidden" name="note[id]" value=watch.forms.id() />
                <input type="hidden" name="note[club]" value=club.to_string() />
                <div class="field">
                    <label class="field__label" for="note-text">
                        "What the next shift should know"
                    </label>
                    <textarea
                        class="field__input"
                        id="note-text"
                        name="note[text]"
                        rows="2"
                        maxlength=NOTE_MOST.to_string()
                        required
                    ></textarea>
                </div>
                <FormEnd fault pending word="Leave note" class="button" />
            </ActForm>
        </div>
    }
}
