//! Going to another club of the organisation: a plain form of the server's, in the rail of every page.

use domain::{
    access::{Action, ActionSet},
    ids::ClubId,
    staff::Venue,
};
use leptos::prelude::*;

use crate::{
    kit::icon::{Glyph, Icon},
    settings::Tab,
};

/// The clubs in which somebody has a role, to choose from; nothing where there is one only.
#[component]
pub fn ClubSwitch(
    /// By name.
    clubs: Vec<Venue>,
    /// Where they are.
    here: ClubId,
) -> impl IntoView {
    if clubs.len() < 2 {
        return None;
    }
    let name = clubs.iter().find(|club| club.id == here).map(|club| club.name.clone());
    let choices = clubs.into_iter().map(|club| {
        let current = (club.id == here).then_some("true");
        view! {
            <button
                class="switch__club"
                type="submit"
                name="club"
                value=club.id.to_string()
                aria-current=current
            >
                {club.name}
            </button>
        }
    });
    let choices = choices.collect_view();
    Some(view! {
        <details class="switch">
            <summary class="rail__button switch__here">
                <Icon glyph=Glyph::Club />
                <span class="switch__word">"Club"</span>
                <span class="switch__name">{name}</span>
            </summary>
            <form class="switch__clubs" method="post" action="/switch" aria-label="Switch club">
                {choices}
            </form>
        </details>
    })
}

/// Where somebody with these rights begins.
pub fn first_page(rights: ActionSet) -> &'static str {
    let pages =
        [(Action::SeeHall, "/hall"), (Action::SeeShift, "/shift"), (Action::SeeSessions, "/sessions")];
    let page = pages.into_iter().find(|(action, _)| rights.has(*action)).map(|(_, page)| page);
    page.or_else(|| Tab::first(rights).map(Tab::href)).unwrap_or("/account")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_begins_on_a_page_that_they_may_see() {
        for (rights, page) in [
            (&[Action::SeeHall, Action::SeeShift][..], "/hall"),
            (&[Action::SeeShift, Action::EditClub], "/shift"),
            (&[Action::SeeSessions], "/sessions"),
            (&[Action::EditTariffs], "/settings/tariffs"),
            (&[], "/account"),
        ] {
            assert_eq!(first_page(rights.iter().copied().collect()), page);
        }
    }
}
