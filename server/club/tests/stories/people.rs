//! Stories about hiring, roles and passwords, and about who may do which of it.

use chrono::TimeDelta;
use club::{
    Desk, Error,
    staff::{self, sign_ins},
};
use domain::{
    access::{Action, ActionSet, BuiltIn},
    ids::{ActId, RoleId, StaffId},
    refusal::Refusal,
    staff::{
        Disabling, Held, Hiring, Leaving, NewRole, PasswordChange, PasswordReset, Person, PersonChange,
        RoleChange, RoleRemoval, Team,
    },
};

use crate::stage::{Stage, refused, story};

fn rights(actions: &[Action]) -> ActionSet {
    actions.iter().copied().collect()
}

fn secret(password: &str) -> domain::staff::Secret {
    domain::staff::Secret(password.into())
}

async fn team(stage: &Stage) -> Team {
    staff::roster(&stage.owner_desk()).await.unwrap().team
}

async fn person(stage: &Stage, id: StaffId) -> Person {
    team(stage).await.person(id).unwrap().clone()
}

fn owner_role(team: &Team) -> Held {
    let role = team.roles.iter().find(|role| role.built_in == Some(BuiltIn::Owner)).unwrap();
    Held { role: role.id, club: None }
}

fn hiring(login: &str, holds: &[Held]) -> Hiring {
    Hiring {
        id: StaffId::fresh(),
        name: format!(" {login} "),
        login: login.to_uppercase(),
        password: secret("first of many"),
        holds: holds.to_vec(),
    }
}

fn change(person: &Person, holds: &[Held]) -> PersonChange {
    PersonChange {
        id: ActId::fresh(),
        person: person.id,
        name: person.name.clone(),
        login: person.login.clone(),
        holds: holds.to_vec(),
    }
}

fn disabling(person: StaffId, disabled: bool) -> Disabling {
    Disabling { id: ActId::fresh(), person, disabled }
}

fn removal(role: RoleId) -> RoleRemoval {
    RoleRemoval { id: ActId::fresh(), role }
}

async fn add_role(desk: &Desk, name: &str, may: &[Action]) -> Held {
    let role = NewRole { id: RoleId::fresh(), name: name.into(), may: rights(may) };
    Held { role: staff::add_role(desk, role).await.unwrap(), club: None }
}

/// Somebody new with these roles, at their desk.
async fn newcomer(stage: &Stage, login: &str, holds: &[Held]) -> Desk {
    let id = staff::hire_person(&stage.owner_desk(), hiring(login, holds)).await.unwrap();
    stage.club.desk(staff::me(&stage.club, id).await.unwrap().unwrap())
}

async fn sign_in(stage: &Stage, name: &str, staff_id: StaffId) {
    let expires_at = stage.club.now() + TimeDelta::hours(12);
    let sign_in =
        sign_ins::SignIn { id: name.into(), staff_id: Some(staff_id), data: String::new(), expires_at };
    sign_ins::create(&stage.club, sign_in).await.unwrap();
}

story!(who_is_hired_comes_in_with_their_roles_and_the_form_is_one_act, |stage| {
    let cashier = person(stage, stage.cashier.id).await.holds[0];
    let aru = hiring("aru", &[cashier, Held { role: cashier.role, club: Some(stage.owner.club) }]);
    let id = staff::hire_person(&stage.owner_desk(), aru.clone()).await.unwrap();
    assert_eq!(staff::hire_person(&stage.owner_desk(), aru).await.unwrap(), id);
    assert_eq!(staff::recognise(&stage.club, "aru", "first of many").await.unwrap().staff, id);
    let aru = person(stage, id).await;
    assert_eq!((aru.name.as_str(), aru.login.as_str(), aru.holds), ("aru", "aru", vec![cashier]));
    let me = staff::me(&stage.club, id).await.unwrap().unwrap();
    assert_eq!(me.roles, ["Cashier"]);
    assert_eq!(stage.count("audit_entry where cast(input as text) like '%first of many%'").await, 0);
});

story!(a_bad_login_name_or_password_hires_nobody, |stage| {
    let desk = stage.owner_desk();
    let bad = Hiring { login: "two words".into(), ..hiring("aru", &[]) };
    assert_eq!(refused(staff::hire_person(&desk, bad).await), Refusal::BadLogin);
    let bad = Hiring { name: " ".into(), ..hiring("aru", &[]) };
    assert_eq!(refused(staff::hire_person(&desk, bad).await), Refusal::BadName);
    let bad = Hiring { password: secret("short"), ..hiring("aru", &[]) };
    assert_eq!(refused(staff::hire_person(&desk, bad).await), Refusal::PasswordTooShort { least: 10 });
    assert_eq!(refused(staff::hire_person(&desk, hiring("dana", &[])).await), Refusal::LoginTaken);
    let nowhere = Held { role: RoleId::fresh(), club: None };
    assert!(matches!(staff::hire_person(&desk, hiring("aru", &[nowhere])).await, Err(Error::Missing)));
    assert_eq!(team(stage).await.people.len(), 3);
});

story!(only_who_may_edit_staff_sees_and_changes_people, |stage| {
    assert!(matches!(staff::roster(&stage.desk()).await, Err(Error::Forbidden(Action::EditStaff))));
    let tried = staff::hire_person(&stage.desk(), hiring("aru", &[])).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::EditStaff))), "{tried:?}");
    let tried = staff::disable(&stage.cashier_desk(), disabling(stage.admin.id, true)).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::EditStaff))), "{tried:?}");
});

story!(a_change_of_roles_counts_at_the_next_click, |stage| {
    let (timur, dana) = (person(stage, stage.cashier.id).await, person(stage, stage.admin.id).await);
    let both = [timur.holds[0], dana.holds[0]];
    let changed = PersonChange { name: "Timur K.".into(), ..change(&timur, &both) };
    staff::change_person(&stage.owner_desk(), changed).await.unwrap();
    let me = staff::me(&stage.club, timur.id).await.unwrap().unwrap();
    assert_eq!((me.name.as_str(), me.roles.len()), ("Timur K.", 2));
    assert!(me.may(Action::Refund));
    let here = Held { role: timur.holds[0].role, club: Some(stage.owner.club) };
    staff::change_person(&stage.owner_desk(), change(&timur, &[here])).await.unwrap();
    assert_eq!(person(stage, timur.id).await.holds, [here]);
    assert!(!staff::me(&stage.club, timur.id).await.unwrap().unwrap().may(Action::Refund));
});

story!(who_is_disabled_is_signed_out_at_once_and_can_come_back, |stage| {
    sign_in(stage, "at the desk", stage.cashier.id).await;
    sign_in(stage, "of the owner", stage.owner.id).await;
    staff::disable(&stage.owner_desk(), disabling(stage.cashier.id, true)).await.unwrap();
    assert!(sign_ins::load(&stage.club, "at the desk").await.unwrap().is_none());
    assert!(sign_ins::load(&stage.club, "of the owner").await.unwrap().is_some());
    assert_eq!(staff::me(&stage.club, stage.cashier.id).await.unwrap(), None);
    staff::disable(&stage.owner_desk(), disabling(stage.cashier.id, false)).await.unwrap();
    assert!(staff::me(&stage.club, stage.cashier.id).await.unwrap().is_some());
    let own = staff::disable(&stage.owner_desk(), disabling(stage.owner.id, true)).await;
    assert_eq!(refused(own), Refusal::Yourself);
});

story!(a_business_keeps_an_owner, |stage| {
    let aliya = person(stage, stage.owner.id).await;
    let dana = person(stage, stage.admin.id).await;
    let alone = staff::change_person(&stage.owner_desk(), change(&aliya, &dana.holds)).await;
    assert_eq!(refused(alone), Refusal::LastOwner);
    staff::change_person(&stage.owner_desk(), change(&dana, &aliya.holds)).await.unwrap();
    staff::change_person(&stage.owner_desk(), change(&aliya, &dana.holds)).await.unwrap();
    let dana = stage.club.desk(staff::me(&stage.club, dana.id).await.unwrap().unwrap());
    assert!(staff::roster(&dana).await.unwrap().team.is_owner(stage.admin.id));
});

story!(two_owners_do_not_disable_each_other_at_once, |stage| {
    let aliya = person(stage, stage.owner.id).await;
    let dana = person(stage, stage.admin.id).await;
    staff::change_person(&stage.owner_desk(), change(&dana, &aliya.holds)).await.unwrap();
    let other = stage.club.desk(staff::me(&stage.club, dana.id).await.unwrap().unwrap());
    let own = stage.owner_desk();
    let (one, two) = tokio::join!(
        staff::disable(&own, disabling(dana.id, true)),
        staff::disable(&other, disabling(aliya.id, true)),
    );
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert_eq!(stage.count("staff where disabled_at is not null").await, 1);
});

story!(nobody_hands_on_rights_that_they_do_not_have, |stage| {
    let may = [Action::SeeHall, Action::StartSession, Action::EditStaff];
    let manager = add_role(&stage.owner_desk(), "Manager", &may).await;
    let seats = add_role(&stage.owner_desk(), "Seats", &[Action::StartSession]).await;
    let desk = newcomer(stage, "marat", &[manager]).await;
    let team = team(stage).await;
    let (owner, timur) = (owner_role(&team), team.person(stage.cashier.id).unwrap().clone());

    staff::hire_person(&desk, hiring("aru", &[seats])).await.unwrap();
    let tried = staff::hire_person(&desk, hiring("zhan", &[owner])).await;
    assert_eq!(refused(tried), Refusal::NotYours);
    let tried = staff::hire_person(&desk, hiring("zhan", &timur.holds)).await;
    assert_eq!(refused(tried), Refusal::NotYours);
    let aliya = team.person(stage.owner.id).unwrap();
    assert_eq!(refused(staff::change_person(&desk, change(aliya, &[])).await), Refusal::NotYours);
    assert_eq!(refused(staff::disable(&desk, disabling(aliya.id, true)).await), Refusal::NotYours);
    let reset = PasswordReset { id: ActId::fresh(), person: aliya.id, password: secret("mine from now on") };
    assert_eq!(refused(staff::reset_password(&desk, reset).await), Refusal::NotYours);
    let role = NewRole { id: RoleId::fresh(), name: "Till".into(), may: rights(&[Action::CloseShift]) };
    assert_eq!(refused(staff::add_role(&desk, role).await), Refusal::NotYours);
    let more = RoleChange {
        id: ActId::fresh(),
        role: manager.role,
        name: "Manager".into(),
        may: rights(&[Action::EditStaff, Action::EditClub]),
    };
    assert_eq!(refused(staff::change_role(&desk, more).await), Refusal::NotYours);
});

story!(who_lost_the_right_meanwhile_changes_nobody, |stage| {
    let manager = add_role(&stage.owner_desk(), "Manager", &[Action::EditStaff]).await;
    let desk = newcomer(stage, "marat", &[manager]).await;
    let marat = person(stage, desk.me().unwrap().id).await;
    staff::change_person(&stage.owner_desk(), change(&marat, &[])).await.unwrap();
    let late = staff::hire_person(&desk, hiring("aru", &[])).await;
    assert!(matches!(late, Err(Error::Forbidden(Action::EditStaff))), "{late:?}");
});

story!(a_role_brings_what_its_rights_need, |stage| {
    let held = add_role(&stage.owner_desk(), " Refunds ", &[Action::Refund]).await;
    let role = team(stage).await.role(held.role).unwrap().clone();
    assert_eq!(role.name, "Refunds");
    assert!(role.may.has(Action::SeeHall) && role.may.has(Action::EndSession));
    let taken = NewRole { id: RoleId::fresh(), name: "Refunds".into(), may: ActionSet::default() };
    assert_eq!(refused(staff::add_role(&stage.owner_desk(), taken).await), Refusal::NameTaken);
    let may = rights(&[Action::EndSession]);
    let less = RoleChange { id: ActId::fresh(), role: role.id, name: "Ends".into(), may };
    staff::change_role(&stage.owner_desk(), less).await.unwrap();
    let role = team(stage).await.role(held.role).unwrap().clone();
    assert_eq!(role.name, "Ends");
    assert!(role.may.has(Action::SeeHall) && !role.may.has(Action::Refund));
});

story!(a_role_that_somebody_holds_stays_and_so_do_the_built_in_ones, |stage| {
    let desk = stage.owner_desk();
    let timur = person(stage, stage.cashier.id).await;
    let cashier = timur.holds[0].role;
    assert_eq!(refused(staff::remove_role(&desk, removal(cashier)).await), Refusal::RoleInUse);
    staff::change_person(&desk, change(&timur, &[])).await.unwrap();
    staff::remove_role(&desk, removal(cashier)).await.unwrap();
    let team = team(stage).await;
    assert!(team.role(cashier).is_none());
    let owner = owner_role(&team).role;
    assert_eq!(refused(staff::remove_role(&desk, removal(owner)).await), Refusal::BuiltInRole);
    let edited =
        RoleChange { id: ActId::fresh(), role: owner, name: "Boss".into(), may: rights(&[Action::SeeHall]) };
    assert_eq!(refused(staff::change_role(&desk, edited).await), Refusal::BuiltInRole);
});

story!(a_new_password_from_the_owner_ends_the_old_sign_ins, |stage| {
    sign_in(stage, "at the desk", stage.cashier.id).await;
    let reset = |password| PasswordReset { id: ActId::fresh(), person: stage.cashier.id, password };
    let short = staff::reset_password(&stage.owner_desk(), reset(secret("short"))).await;
    assert_eq!(refused(short), Refusal::PasswordTooShort { least: 10 });
    staff::reset_password(&stage.owner_desk(), reset(secret("given by aliya"))).await.unwrap();
    assert!(sign_ins::load(&stage.club, "at the desk").await.unwrap().is_none());
    assert_eq!(
        staff::recognise(&stage.club, "timur", "given by aliya").await.unwrap().staff,
        stage.cashier.id
    );
    let old = staff::recognise(&stage.club, "timur", "password of timur").await;
    assert_eq!(refused(old), Refusal::BadSignIn);
    assert_eq!(stage.count("audit_entry where cast(input as text) like '%given by aliya%'").await, 0);
});

story!(everybody_changes_their_own_password_with_the_old_one, |stage| {
    let desk = stage.cashier_desk();
    let change = |old: &str, new: &str| {
        let (old, new) = (secret(old), secret(new));
        PasswordChange { id: ActId::fresh(), old, new }
    };
    let wrong = staff::change_password(&desk, change("password of dana", "chosen by timur")).await;
    assert_eq!(refused(wrong), Refusal::BadPassword);
    let short = staff::change_password(&desk, change("password of timur", "short")).await;
    assert_eq!(refused(short), Refusal::PasswordTooShort { least: 10 });
    sign_in(stage, "at the desk", stage.cashier.id).await;
    sign_in(stage, "at home", stage.cashier.id).await;
    assert_eq!(staff::account(&desk).await.unwrap().sign_ins, 2);
    staff::change_password(&desk, change("password of timur", "chosen by timur")).await.unwrap();
    assert_eq!(staff::account(&desk).await.unwrap().sign_ins, 0);
    assert_eq!(
        staff::recognise(&stage.club, "timur", "chosen by timur").await.unwrap().staff,
        stage.cashier.id
    );
    assert_eq!(stage.count("audit_entry where cast(input as text) like '%timur%'").await, 1);
});

story!(signing_out_everywhere_ends_ones_own_sign_ins_only, |stage| {
    sign_in(stage, "at the desk", stage.cashier.id).await;
    sign_in(stage, "of the owner", stage.owner.id).await;
    staff::leave_everywhere(&stage.cashier_desk(), Leaving { id: ActId::fresh() }).await.unwrap();
    assert!(sign_ins::load(&stage.club, "at the desk").await.unwrap().is_none());
    assert!(sign_ins::load(&stage.club, "of the owner").await.unwrap().is_some());
});

story!(a_sign_in_under_way_is_worth_nothing_once_all_were_ended, |stage| {
    let known = staff::recognise(&stage.club, "timur", "password of timur").await.unwrap();
    assert!(staff::signed_in(&stage.club, known, None).await.unwrap().is_some());
    let reset =
        PasswordReset { id: ActId::fresh(), person: stage.cashier.id, password: secret("given by aliya") };
    staff::reset_password(&stage.owner_desk(), reset).await.unwrap();
    assert_eq!(staff::signed_in(&stage.club, known, None).await.unwrap(), None);
    let known = staff::recognise(&stage.club, "timur", "given by aliya").await.unwrap();
    for disabled in [true, false] {
        staff::disable(&stage.owner_desk(), disabling(stage.cashier.id, disabled)).await.unwrap();
    }
    assert_eq!(staff::signed_in(&stage.club, known, None).await.unwrap(), None);
});

story!(the_same_form_with_another_password_is_not_the_same_act, |stage| {
    let desk = stage.owner_desk();
    let reset =
        PasswordReset { id: ActId::fresh(), person: stage.cashier.id, password: secret("given by aliya") };
    staff::reset_password(&desk, reset.clone()).await.unwrap();
    staff::reset_password(&desk, reset.clone()).await.unwrap();
    let other = PasswordReset { password: secret("mistyped before"), ..reset };
    assert_eq!(refused(staff::reset_password(&desk, other).await), Refusal::IdReused);
    let aru = hiring("aru", &[]);
    staff::hire_person(&desk, aru.clone()).await.unwrap();
    let other = Hiring { password: secret("mistyped before"), ..aru };
    assert_eq!(refused(staff::hire_person(&desk, other).await), Refusal::IdReused);
});

story!(nobody_resets_their_own_password_without_the_old_one, |stage| {
    let own = PasswordReset { id: ActId::fresh(), person: stage.owner.id, password: secret("found it open") };
    assert_eq!(refused(staff::reset_password(&stage.owner_desk(), own).await), Refusal::Yourself);
});

story!(nobody_takes_rights_from_a_role_above_them, |stage| {
    let staffing = add_role(&stage.owner_desk(), "Staffing", &[Action::EditStaff]).await;
    let manager = add_role(&stage.owner_desk(), "Manager", &[Action::EditClub, Action::EditStaff]).await;
    let desk = newcomer(stage, "aru", &[staffing]).await;
    let emptied =
        RoleChange { id: ActId::fresh(), role: manager.role, name: "Manager".into(), may: rights(&[]) };
    assert_eq!(refused(staff::change_role(&desk, emptied).await), Refusal::NotYours);
    assert_eq!(refused(staff::remove_role(&desk, removal(manager.role)).await), Refusal::NotYours);
});

story!(what_was_tried_with_a_nul_is_in_the_log_too, |stage| {
    let tried = Hiring { name: "a\0b".into(), ..hiring("aru", &[]) };
    let desk = stage.cashier_desk();
    let error = staff::hire_person(&desk, tried).await.unwrap_err();
    desk.record(&error).await;
    assert_eq!(stage.count("audit_entry where outcome = 'forbidden'").await, 1);
});
