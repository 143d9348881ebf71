//! The roles of a person, in all clubs or in some.

use domain::{
    access::Role,
    ids::{ClubId, StaffId},
    staff::{Held, Person, Roster, Team},
};
use leptos::prelude::*;

use crate::kit::field::Check;

/// What somebody holds, in words.
pub fn held_words(team: &Team, person: &Person) -> String {
    let words = person.holds.iter().filter_map(|held| {
        let role = team.role(held.role)?;
        Some(held_word(team, role, held.club))
    });
    let words: Vec<_> = words.collect();
    if words.is_empty() { "None: cannot come in".to_owned() } else { words.join(", ") }
}

fn held_word(team: &Team, role: &Role, club: Option<ClubId>) -> String {
    let venue = club.and_then(|club| team.venues.iter().find(|venue| venue.id == club));
    match venue {
        Some(venue) => format!("{} in {}", role.name, venue.name),
        None if team.venues.len() > 1 => format!("{} in all clubs", role.name),
        None => role.name.clone(),
    }
}

/// What the form shows where a role meets a club.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cell {
    /// A box: it may be given and taken here.
    Open(bool),
    /// It is held, and not theirs to change: it stays.
    Kept,
    /// Nothing.
    Shut,
}

impl Cell {
    fn of(team: &Team, by: StaffId, holds: &[Held], held: Held) -> Self {
        let has = holds.contains(&held);
        let theirs = team.decides(by, held.club);
        match (has, theirs && (has || team.may_give(by, &[held]).is_ok())) {
            (has, true) => Self::Open(has),
            (true, false) => Self::Kept,
            (false, false) => Self::Shut,
        }
    }
}

/// The roles that may be given: a box for each, and where there are several clubs one for each club and for all of
/// them. What is held and not theirs to change stands there in words.
#[component]
pub fn HoldsFields(
    /// Who looks, and the team that they see.
    roster: Roster,
    /// What is held now.
    holds: Vec<Held>,
    /// What the list is called in the form.
    name: &'static str,
) -> impl IntoView {
    let Roster { me, team, .. } = roster;
    let by = me.id;
    if team.venues.len() > 1 || !team.decides(by, None) {
        view! { <HoldsTable team by holds name /> }.into_any()
    } else {
        view! { <HoldsBoxes team by holds name /> }.into_any()
    }
}

/// In all clubs; in the only one what is held there alone.
#[component]
fn HoldsBoxes(team: Team, by: StaffId, holds: Vec<Held>, name: &'static str) -> impl IntoView {
    let everywhere = team.roles.iter().map(|role| (role, None));
    let here = holds.iter().filter(|held| held.club.is_some());
    let here = here.filter_map(|held| Some((team.role(held.role)?, held.club)));
    let boxes = everywhere.chain(here).filter_map(|(role, club)| {
        let held = Held { role: role.id, club };
        let label = held_word(&team, role, club);
        match Cell::of(&team, by, &holds, held) {
            Cell::Open(checked) => Some(view! { <Check label name value=held.to_string() checked /> }),
            Cell::Kept | Cell::Shut => None,
        }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class="staff__group">
            <legend class="field__label">"Roles"</legend>
            <div class="staff__choices">{boxes}</div>
        </fieldset>
    }
}

/// A row for each role, a column for all clubs and for each of them.
#[component]
fn HoldsTable(team: Team, by: StaffId, holds: Vec<Held>, name: &'static str) -> impl IntoView {
    let places: Vec<Option<ClubId>> =
        std::iter::once(None).chain(team.venues.iter().map(|venue| Some(venue.id))).collect();
    let heads = team.venues.iter().map(|venue| {
        let venue = venue.name.clone();
        view! {
            <th scope="col" class="staff__place">
                {venue}
            </th>
        }
    });
    let heads = heads.collect_view();
    let rows = team.roles.iter().filter_map(|role| {
        let cells: Vec<(Held, Cell)> = places
            .iter()
            .map(|club| {
                let held = Held { role: role.id, club: *club };
                (held, Cell::of(&team, by, &holds, held))
            })
            .collect();
        if cells.iter().all(|(_, cell)| *cell == Cell::Shut) {
            return None;
        }
        let cells = cells.into_iter().map(|(held, cell)| {
            let label = match held.club {
                None => format!("{} in all clubs", role.name),
                Some(_) => held_word(&team, role, held.club),
            };
            view! { <HoldCell held cell label name /> }
        });
        let cells = cells.collect_view();
        let role = role.name.clone();
        Some(view! {
            <tr>
                <th scope="row">{role}</th>
                {cells}
            </tr>
        })
    });
    let rows = rows.collect_view();
    view! {
        <fieldset class="staff__group">
            <legend class="field__label">"Roles, in all clubs or in some"</legend>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Role"</th>
                            <th scope="col" class="staff__place">
                                "All clubs"
                            </th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="card__note">"All clubs counts also in those that are opened later."</p>
        </fieldset>
    }
}

#[component]
fn HoldCell(held: Held, cell: Cell, label: String, name: &'static str) -> impl IntoView {
    let inside = match cell {
        Cell::Open(checked) => view! {
            <label class="choice staff__cell">
                <input class="check" type="checkbox" name=name value=held.to_string() checked=checked />
                <span class="unseen">{label}</span>
            </label>
        }
        .into_any(),
        Cell::Kept => view! { <span>"Held"</span> }.into_any(),
        Cell::Shut => view! { <span aria-hidden="true">"—"</span> }.into_any(),
    };
    view! { <td class="staff__place">{inside}</td> }
}

#[cfg(test)]
mod tests {
    use domain::{
        access::{Action, BuiltIn},
        ids::RoleId,
        staff::Venue,
    };

    use super::*;

    fn role(name: &str, built_in: Option<BuiltIn>, may: &[Action]) -> Role {
        let may = built_in.map_or_else(|| may.iter().copied().collect(), BuiltIn::may);
        Role { id: RoleId::fresh(), name: name.into(), built_in, may }
    }

    #[test]
    fn a_manager_of_one_club_gives_roles_there_and_leaves_the_rest_as_it_is() {
        let roles = vec![
            role("Owner", Some(BuiltIn::Owner), &[]),
            role("Manager", None, &[Action::SeeHall, Action::EditStaff]),
            role("Cashier", None, &[Action::SeeHall]),
        ];
        let venues: Vec<Venue> =
            ["One", "Two"].map(|name| Venue { id: ClubId::fresh(), name: name.into() }).into();
        let held = |nth: usize, venue: Option<usize>| Held {
            role: roles[nth].id,
            club: venue.map(|nth: usize| venues[nth].id),
        };
        let manager = StaffId::fresh();
        let theirs = vec![held(1, Some(0))];
        let cells = {
            let holds = [held(2, Some(0)), held(2, Some(1))];
            let places = [(2, None), (2, Some(0)), (2, Some(1)), (1, Some(0)), (0, Some(0))];
            let wanted = places.map(|(nth, venue)| held(nth, venue));
            let team = team_of(manager, theirs, roles.clone(), venues.clone());
            wanted.map(|held| Cell::of(&team, manager, &holds, held))
        };
        assert_eq!(cells, [Cell::Shut, Cell::Open(true), Cell::Kept, Cell::Open(false), Cell::Shut]);
    }

    fn team_of(id: StaffId, holds: Vec<Held>, roles: Vec<Role>, venues: Vec<Venue>) -> Team {
        let (name, login) = ("Marat".to_owned(), "marat".to_owned());
        let marat = Person { id, name, login, disabled: false, second_factor: false, holds, client: None };
        Team { people: vec![marat], roles, venues }
    }
}
