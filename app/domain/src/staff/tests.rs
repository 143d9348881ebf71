use super::*;

fn role(name: &str, built_in: Option<BuiltIn>, may: &[Action]) -> Role {
    let made = may.iter().copied().collect();
    let may = built_in.map_or(made, BuiltIn::may);
    Role { id: RoleId::fresh(), name: name.into(), built_in, may }
}

fn person(name: &str, holds: &[Held]) -> Person {
    let (id, login) = (StaffId::fresh(), name.to_lowercase());
    Person { id, name: name.into(), login, disabled: false, holds: holds.to_vec() }
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
