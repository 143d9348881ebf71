//! The logo at the top of receipts: what it looks like, and the forms that put one there and take it away. A picture is
//! posted as a plain form, with a script too, and answered by the server (`server/src/logo.rs`).

use domain::{
    ids::ClubId,
    printers::{LogoFault, PrinterPage},
    refusal::Refusal,
};
use leptos::prelude::*;
use leptos_router::{hooks::use_query_map, params::ParamsMap};

use super::api::TakeLogoAway;
use crate::{
    fault::Fault,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        card::{Card, FormEnd},
        forms::Forms,
    },
};

/// Where the page leads that a picture was posted from: to the logo, where it says why it was refused.
pub fn logo_at(refused: Option<&Refusal>) -> String {
    let why = refused.map(|refusal| match refusal {
        Refusal::BadLogo(fault) => fault.slug(),
        Refusal::AnotherClub => "another_club",
        _ => "reused",
    });
    let why = why.map(|why| format!("?refused={why}")).unwrap_or_default();
    format!("/settings/printer{why}#logo-title")
}

/// Why a picture was refused, by the address.
fn refused_in(query: &ParamsMap) -> Option<Refusal> {
    match query.get("refused")?.as_str() {
        "another_club" => Some(Refusal::AnotherClub),
        "reused" => Some(Refusal::IdReused),
        slug => {
            LogoFault::ALL.iter().find(|fault| fault.slug() == slug).map(|fault| Refusal::BadLogo(*fault))
        }
    }
}

/// The logo as it was uploaded, and the forms below it.
#[component]
pub fn LogoForms(
    /// What the page knows.
    known: RwSignal<PrinterPage>,
    /// Says what was done.
    toast: RwSignal<Option<String>>,
    /// The ids of its forms.
    forms: Forms,
    /// Whose logo it is.
    club: ClubId,
) -> impl IntoView {
    let remove = Act::<TakeLogoAway>::new();
    on_answer(remove, move |page: PrinterPage| {
        toast.set(Some("The logo was removed".to_owned()));
        known.set(page);
    });
    let query = use_query_map();
    let fault = Signal::derive(move || refused_in(&query.read()).map(Fault::Refused));
    let logo = Memo::new(move |_| known.read().logo);
    let picture = move || logo.get().map(|pixels| view! { <Logo pixels remove forms club /> });
    view! {
        <Card id="logo-title" title="Logo">
            <p class="card__note">
                "Printed at the top of every receipt, in black and white: made smaller where it is wider than the paper, never larger."
            </p>
            {picture}
            <div class="form">
                <form action="/settings/printer/logo" method="post" enctype="multipart/form-data">
                    <input type="hidden" name="logo[id]" value=forms.id() />
                    <input type="hidden" name="logo[club]" value=club.to_string() />
                    <div class="field">
                        <label class="field__label" for="logo-picture">
                            "Picture"
                        </label>
                        <input
                            class="field__input"
                            id="logo-picture"
                            name="logo[picture]"
                            type="file"
                            accept="image/png"
                            required=true
                            aria-describedby="logo-picture-hint"
                        />
                        <p class="field__hint" id="logo-picture-hint">
                            "A PNG of at most 512 KiB, and 2000 pixels from side to side and from top to bottom. What is transparent stays white."
                        </p>
                    </div>
                    <FormEnd fault pending=false word="Upload" />
                </form>
            </div>
        </Card>
    }
}

#[component]
fn Logo(pixels: (u32, u32), remove: Act<TakeLogoAway>, forms: Forms, club: ClubId) -> impl IntoView {
    let (width, height) = pixels;
    view! {
        <div class="logo">
            <img
                class="logo__picture"
                src="/settings/printer/logo.png"
                alt="The logo"
                width=width.to_string()
                height=height.to_string()
            />
            <p class="card__note">{format!("{width} × {height} pixels")}</p>
            <ActForm action=remove>
                <input type="hidden" name="remove[id]" value=forms.id() />
                <input type="hidden" name="remove[club]" value=club.to_string() />
                <FormEnd fault=fault_of(remove) pending=remove.pending() word="Remove" class="button" />
            </ActForm>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_why_a_picture_was_refused() {
        let all = LogoFault::ALL.iter().map(|fault| Refusal::BadLogo(*fault));
        for refusal in all.chain([Refusal::AnotherClub, Refusal::IdReused]) {
            let address = logo_at(Some(&refusal));
            let why = address.strip_prefix("/settings/printer?refused=").unwrap();
            let mut query = ParamsMap::new();
            query.insert("refused", why.strip_suffix("#logo-title").unwrap().to_owned());
            assert_eq!(refused_in(&query), Some(refusal));
        }
        assert_eq!(logo_at(None), "/settings/printer#logo-title");
        let mut query = ParamsMap::new();
        query.insert("refused", "x".to_owned());
        assert_eq!(refused_in(&query), None);
    }
}
