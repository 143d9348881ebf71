use proptest::prelude::*;

use super::*;
use crate::{
    access::{BuiltIn, Role},
    rights,
};

fn role(name: &str, built_in: Option<BuiltIn>, may: &[Action]) -> Role {
    let made = may.iter().copied().collect();
    let may = built_in.map_or(made, BuiltIn::may);
    Role { id: RoleId::fresh(), name: name.into(), built_in, may }
}

fn person(name: &str, holds: &[Held]) -> Person {
    let (id, login) = (StaffId::fresh(), name.to_lowercase());
    Person {
        id,
        name: name.into(),
        login,
        disabled: false,
        second_factor: false,
        holds: holds.to_vec(),
        client: None,
    }
}

/// An Owner, a manager who edits staff, and a cashier of the first of two venues.
fn team() -> Team {
    let roles = vec![
        role("Owner", Some(BuiltIn::Owner), &[]),
        role("Manager", None, &[Action::SeeHall, Action::StartSession, Action::EditStaff]),
        role("Cashier", None, &[Action::SeeHall, Action::StartSession]),
        role("Refunds", None, &[Action::SeeHall, Action::EndSession, Action::Refund]),
    ];
    let venues: Vec<Venue> =
        ["One", "Two"].map(|name| Venue { id: ClubId::fresh(), name: name.into() }).into();
    let everywhere = |nth: usize| Held { role: roles[nth].id, club: None };
    let people = vec![
        person("Aliya", &[everywhere(0)]),
        person("Marat", &[everywhere(1)]),
        person("Timur", &[Held { role: roles[2].id, club: Some(venues[0].id) }]),
    ];
    Team { people, roles, venues }
}

#[test]
fn a_password_is_never_printed_and_travels() {
    let secret = Secret("a long password".into());
    assert_eq!(format!("{secret:?}"), "•••");
    assert_eq!(serde_json::to_string(&secret).unwrap(), "\"a long password\"");
    assert_eq!(secret.long_enough(), Ok(()));
    assert_eq!(Secret("123456789".into()).long_enough(), Err(Refusal::PasswordTooShort { least: 10 }));
    assert_eq!(Secret("десятьбукв".into()).long_enough(), Ok(()));
}

#[test]
fn logins_and_names_are_tidied() {
    assert_eq!(login(" Dana.K@orbit.kz "), Ok("dana.k@orbit.kz".into()));
    for bad in ["", "  ", "two words", "дана", &"x".repeat(61)] {
        assert_eq!(login(bad), Err(Refusal::BadLogin), "{bad}");
    }
    assert_eq!(name(" Дана К. "), Ok("Дана К.".into()));
    for bad in ["", " \t", &"x".repeat(61)] {
        assert_eq!(name(bad), Err(Refusal::BadName), "{bad}");
    }
}

#[test]
fn a_held_role_is_written_as_one_word() {
    let (role, club) = (RoleId::fresh(), ClubId::fresh());
    for held in [Held { role, club: None }, Held { role, club: Some(club) }] {
        assert_eq!(held.to_string().parse::<Held>().unwrap(), held);
        let text = serde_json::to_string(&held).unwrap();
        assert_eq!(serde_json::from_str::<Held>(&text).unwrap(), held);
    }
    assert!("cashier".parse::<Held>().is_err());
}

#[test]
fn who_is_no_owner_gives_only_what_they_have() {
    let team = team();
    let [aliya, marat, timur] = [0, 1, 2].map(|nth: usize| team.people[nth].clone());
    let held = |nth: usize, club| Held { role: team.roles[nth].id, club };
    let give = |by: &Person, nth: usize, club| team.may_give(by.id, &[held(nth, club)]);
    assert_eq!(give(&marat, 2, None), Ok(()));
    assert_eq!(give(&marat, 2, Some(team.venues[1].id)), Ok(()));
    assert_eq!(give(&marat, 3, None), Err(Refusal::NotYours));
    assert_eq!(give(&marat, 0, Some(team.venues[0].id)), Err(Refusal::NotYours));
    assert_eq!(give(&timur, 2, None), Err(Refusal::NotYours));
    assert_eq!(give(&aliya, 0, None), Ok(()));
    assert_eq!(team.may_change(marat.id, &aliya), Err(Refusal::NotYours));
    assert_eq!(team.may_change(marat.id, &timur), Ok(()));
    assert_eq!(team.may_change(timur.id, &marat), Err(Refusal::NotYours));
    assert_eq!(team.may_make(marat.id, [Action::SeeHall].into_iter().collect()), Ok(()));
    assert_eq!(team.may_make(marat.id, [Action::Refund].into_iter().collect()), Err(Refusal::NotYours));
    assert_eq!(team.may_make(timur.id, [Action::SeeHall].into_iter().collect()), Err(Refusal::NotYours));
}

#[test]
fn a_business_keeps_an_owner_who_can_sign_in_everywhere() {
    let team = team();
    let aliya = &team.people[0];
    assert_eq!(team.keeps_an_owner(), Ok(()));
    let disabled = Person { disabled: true, ..aliya.clone() };
    assert_eq!(team.with(disabled).keeps_an_owner(), Err(Refusal::LastOwner));
    let here = Held { role: team.roles[0].id, club: Some(team.venues[0].id) };
    let moved = Person { holds: vec![here], ..aliya.clone() };
    assert_eq!(team.with(moved).keeps_an_owner(), Err(Refusal::LastOwner));
}

/// An Owner; a manager of staff in the first club who seats guests in both; another one in all clubs; cashiers of the
/// first, the second, both and all clubs; somebody who refunds in the second; somebody without a role.
fn two_clubs() -> Team {
    let one = team();
    let (roles, venues) = (one.roles.clone(), one.venues.clone());
    let held = |nth: usize, venue: Option<usize>| Held {
        role: roles[nth].id,
        club: venue.map(|nth: usize| venues[nth].id),
    };
    let people = vec![
        person("Aliya", &[held(0, None)]),
        person("Local", &[held(1, Some(0)), held(2, Some(1))]),
        person("Marat", &[held(1, None)]),
        person("First", &[held(2, Some(0))]),
        person("Second", &[held(2, Some(1))]),
        person("Both", &[held(2, Some(0)), held(2, Some(1))]),
        person("All", &[held(2, None)]),
        person("Refunds", &[held(2, Some(0)), held(3, Some(1))]),
        person("Nobody", &[]),
    ];
    Team { people, roles, venues }
}

#[test]
fn roles_are_given_where_one_decides_and_in_all_clubs_only_out_of_rights_in_all() {
    let team = two_clubs();
    let by = |name: &str| team.people.iter().find(|person| person.name == name).unwrap().id;
    let held = |nth: usize, venue: Option<usize>| Held {
        role: team.roles[nth].id,
        club: venue.map(|nth: usize| team.venues[nth].id),
    };
    // Roles: Owner, Manager, Cashier, Refunds.
    for (who, role, venue, may) in [
        ("Aliya", 0, None, true),
        ("Aliya", 3, Some(1), true),
        ("Local", 2, Some(0), true),
        ("Local", 1, Some(0), true),
        ("Local", 3, Some(0), false),
        ("Local", 0, Some(0), false),
        // Rights in both clubs that there are do not reach those that are opened later.
        ("Local", 2, None, false),
        // What one may do in a club is not given there by who does not edit its staff.
        ("Local", 2, Some(1), false),
        ("Marat", 2, None, true),
        ("Marat", 1, Some(1), true),
        ("Marat", 3, Some(1), false),
        ("Marat", 0, Some(1), false),
        ("All", 2, None, false),
        ("First", 2, Some(0), false),
    ] {
        assert_eq!(team.may_give(by(who), &[held(role, venue)]).is_ok(), may, "{who} {role} {venue:?}");
    }
    assert_eq!(team.may_hire(by("Local"), &[]), Err(Refusal::NotYours));
    assert_eq!(team.may_hire(by("Marat"), &[]), Ok(()));
}

#[test]
fn who_edits_staff_in_one_club_sees_who_works_there_and_changes_only_what_they_hold_there() {
    let team = two_clubs();
    let whom = |name: &str| team.people.iter().find(|person| person.name == name).unwrap();
    let local = whom("Local").id;
    for (name, sees, changes, changes_holds) in [
        ("Aliya", true, false, false),
        ("Local", true, false, true),
        ("Marat", true, false, true),
        ("First", true, true, true),
        ("Second", false, false, false),
        ("Both", true, false, true),
        ("All", true, false, true),
        ("Refunds", true, false, true),
        ("Nobody", false, false, false),
    ] {
        assert_eq!(team.may_see(local, whom(name)), sees, "sees {name}");
        assert_eq!(team.may_change(local, whom(name)).is_ok(), changes, "changes {name}");
        assert_eq!(team.may_change_holds(local, whom(name)).is_ok(), changes_holds, "holds of {name}");
    }
    let seen: Vec<_> = team.seen_by(local).people.into_iter().map(|person| person.name).collect();
    assert_eq!(seen, ["Aliya", "Local", "Marat", "First", "Both", "All", "Refunds"]);
    assert_eq!(team.seen_by(whom("Marat").id).people.len(), team.people.len());
    assert_eq!(team.may_make(local, [Action::SeeHall].into_iter().collect()), Err(Refusal::NotYours));
}

#[test]
fn what_somebody_holds_elsewhere_stays_untouched() {
    let team = two_clubs();
    let whom = |name: &str| team.people.iter().find(|person| person.name == name).unwrap();
    let (local, refunds) = (whom("Local").id, whom("Refunds"));
    let elsewhere = refunds.holds[1];
    assert_eq!(team.with_holds(local, refunds, &[]), Ok(vec![elsewhere]));
    let manager = Held { role: team.roles[1].id, club: Some(team.venues[0].id) };
    assert_eq!(team.with_holds(local, refunds, &[manager]), Ok(vec![elsewhere, manager]));
    // What is sent of it again changes nothing, and more of it is not theirs to give.
    assert_eq!(team.with_holds(local, refunds, &refunds.holds), Ok(vec![elsewhere, refunds.holds[0]]));
    let more = Held { role: team.roles[2].id, club: Some(team.venues[1].id) };
    assert_eq!(team.with_holds(local, refunds, &[more]), Err(Refusal::NotYours));
    assert_eq!(team.with_holds(local, whom("Aliya"), &[]), Err(Refusal::NotYours));
    assert_eq!(team.with_holds(whom("Aliya").id, refunds, &[more]), Ok(vec![more]));
}

fn any_holds(roles: usize, venues: usize) -> impl Strategy<Value = Vec<(usize, Option<usize>)>> {
    proptest::collection::vec((0..roles, proptest::option::of(0..venues)), 0..5)
}

proptest! {
    /// However roles are held: what may be given allows nothing anywhere, also in a club that is opened later, that
    /// the giver may not do there.
    #[test]
    fn nobody_gives_more_than_they_have(
        own in any_holds(4, 3),
        given in any_holds(4, 3),
        rights_of in proptest::collection::vec(proptest::collection::vec(0..Action::ALL.len(), 0..6), 4),
    ) {
        let may = |places: &Vec<usize>| places.iter().map(|place| Action::ALL[*place]).collect::<Vec<_>>();
        let roles: Vec<Role> = rights_of.iter().map(|places| role("Made", None, &may(places))).collect();
        let mut venues: Vec<Venue> =
            (0..3).map(|_| Venue { id: ClubId::fresh(), name: "Club".into() }).collect();
        let held = |holds: &[(usize, Option<usize>)]| -> Vec<Held> {
            let one = |(nth, venue): &(usize, Option<usize>)| Held {
                role: roles[*nth].id,
                club: venue.map(|nth| venues[nth].id),
            };
            holds.iter().map(one).collect()
        };
        let (giver, given) = (person("Giver", &held(&own)), held(&given));
        let taker = person("Taker", &given);
        let by = giver.id;
        let may_give = Team { people: vec![giver.clone()], roles: roles.clone(), venues: venues.clone() }
            .may_give(by, &given);
        venues.push(Venue { id: ClubId::fresh(), name: "Later".into() });
        let team = Team { people: vec![giver.clone(), taker.clone()], roles, venues };
        if may_give.is_ok() {
            for venue in &team.venues {
                let (has, gets) =
                    (team.rights_in(&giver.holds, venue.id), team.rights_in(&taker.holds, venue.id));
                prop_assert!(rights::within(gets, has), "{own:?} {given:?}");
            }
        }
    }
}
