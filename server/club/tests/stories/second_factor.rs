//! Stories about codes besides the password, and about who lost their phone.

use chrono::TimeDelta;
use club::{
    Desk, Error,
    staff::{self, Recognised},
};
use domain::{
    access::Action,
    ids::{ActId, RoleId, StaffId},
    refusal::Refusal,
    second_factor::{Beginning, Cancelling, CodeGiven, FactorRemoval, SecondFactor, SwitchingOff},
    staff::{Held, Hiring, NewRole, PasswordReset, Secret},
    time::Moment,
};
use totp_rs::{Algorithm, TOTP};

use crate::stage::{Stage, refused, story};

/// An app on somebody's phone.
struct App(TOTP);

impl App {
    fn with(secret: &str) -> Self {
        let bytes = totp_rs::Secret::Encoded(secret.replace(' ', "")).to_bytes().unwrap();
        Self(TOTP::new(Algorithm::SHA1, 6, 0, 30, bytes).unwrap())
    }

    fn shows(&self, now: Moment) -> Secret {
        Secret(self.0.generate(now.timestamp().try_into().unwrap()))
    }

    /// So many steps from now.
    fn shown(&self, stage: &Stage, steps: i64) -> Secret {
        self.shows(stage.club.now() + TimeDelta::seconds(30 * steps))
    }
}

fn secret(text: &str) -> Secret {
    Secret(text.into())
}

fn given(code: Secret) -> CodeGiven {
    CodeGiven { id: ActId::fresh(), code }
}

async fn state(desk: &Desk) -> SecondFactor {
    staff::account(desk).await.unwrap().second_factor
}

fn beginning(desk: &Desk) -> Beginning {
    let password = match desk.me().unwrap().name.as_str() {
        "Aliya" => "a long password".to_owned(),
        name => format!("password of {name}"),
    };
    Beginning { id: ActId::fresh(), password: secret(&password) }
}

/// The app has the secret, and nothing is confirmed.
async fn begun(desk: &Desk) -> App {
    staff::begin_second_factor(desk, beginning(desk)).await.unwrap();
    match state(desk).await {
        SecondFactor::Begun(enrolment) => App::with(&enrolment.secret.0),
        other => panic!("{other:?}"),
    }
}

/// The app, and the recovery codes.
async fn enrolled(desk: &Desk) -> (App, Vec<Secret>) {
    let app = begun(desk).await;
    let codes = staff::switch_on_second_factor(desk, given(app.shows(desk.now))).await.unwrap().codes;
    (app, codes)
}

/// Timur's password was right.
async fn timur(stage: &Stage) -> Recognised {
    staff::recognise(&stage.club, "timur", "password of timur").await.unwrap()
}

fn removal(person: StaffId) -> FactorRemoval {
    FactorRemoval { id: ActId::fresh(), person }
}

story!(the_first_code_switches_it_on_and_shows_recovery_codes_once, |stage| {
    let desk = stage.cashier_desk();
    assert_eq!(state(&desk).await, SecondFactor::Off);
    let none = staff::switch_on_second_factor(&desk, given(secret("123456"))).await;
    assert_eq!(refused(none), Refusal::NoSecondFactor);
    let app = begun(&desk).await;
    let wrong = staff::switch_on_second_factor(&desk, given(app.shown(stage, 5))).await;
    assert_eq!(refused(wrong), Refusal::BadCode);
    assert!(!staff::asks_for_code(&stage.club, stage.cashier.id).await.unwrap());

    let form = given(app.shown(stage, 0));
    let codes = staff::switch_on_second_factor(&desk, form.clone()).await.unwrap().codes;
    assert_eq!(codes.len(), 10);
    assert_eq!(staff::switch_on_second_factor(&desk, form).await.unwrap().codes, []);
    assert_eq!(state(&desk).await, SecondFactor::On { codes_left: 10 });
    assert!(staff::asks_for_code(&stage.club, stage.cashier.id).await.unwrap());
    assert!(!staff::asks_for_code(&stage.club, stage.admin.id).await.unwrap());

    let other = Beginning { password: secret("not mine"), ..beginning(&desk) };
    assert_eq!(refused(staff::begin_second_factor(&desk, other).await), Refusal::BadPassword);
    let again = staff::begin_second_factor(&desk, beginning(&desk)).await;
    assert_eq!(refused(again), Refusal::SecondFactorOn);
    let again = staff::switch_on_second_factor(&desk, given(app.shown(stage, 1))).await;
    assert_eq!(refused(again), Refusal::SecondFactorOn);
});

story!(what_was_begun_can_be_begun_anew_or_left, |stage| {
    let desk = stage.cashier_desk();
    let old = begun(&desk).await;
    let new = begun(&desk).await;
    let wrong = staff::switch_on_second_factor(&desk, given(old.shown(stage, 0))).await;
    assert_eq!(refused(wrong), Refusal::BadCode);
    staff::cancel_second_factor(&desk, Cancelling { id: ActId::fresh() }).await.unwrap();
    assert_eq!(state(&desk).await, SecondFactor::Off);
    let late = staff::switch_on_second_factor(&desk, given(new.shown(stage, 0))).await;
    assert_eq!(refused(late), Refusal::NoSecondFactor);
    enrolled(&desk).await;
    // What is on is not left by a form that was open meanwhile.
    staff::cancel_second_factor(&desk, Cancelling { id: ActId::fresh() }).await.unwrap();
    assert_eq!(state(&desk).await, SecondFactor::On { codes_left: 10 });
});

story!(no_secret_and_no_code_is_ever_in_the_log, |stage| {
    let desk = stage.cashier_desk();
    let app = begun(&desk).await;
    let digits = app.shown(stage, 0);
    let codes = staff::switch_on_second_factor(&desk, given(digits.clone())).await.unwrap().codes;
    let off =
        SwitchingOff { id: ActId::fresh(), password: secret("password of timur"), code: codes[0].clone() };
    staff::switch_off_second_factor(&desk, off).await.unwrap();
    for word in ["begun", "switched on", "switched off"] {
        let entries = format!("audit_entry where outcome = 'done' and cast(input as text) like '%{word}%'");
        assert_eq!(stage.count(&entries).await, 1, "{word}");
    }
    for told in [&digits, &codes[0]] {
        let told = &told.0;
        let entries =
            format!("audit_entry where action = 'own_account' and cast(input as text) like '%{told}%'");
        assert_eq!(stage.count(&entries).await, 0);
    }
    assert_eq!(stage.count("audit_entry where cast(input as text) like '%password%'").await, 0);
});

story!(a_code_is_good_once_and_one_step_early_or_late, |stage| {
    let (app, _) = enrolled(&stage.cashier_desk()).await;
    let timur = timur(stage).await;
    // The code that switched it on has been used.
    assert_eq!(refused(staff::prove(&stage.club, timur, &app.shown(stage, 0)).await), Refusal::BadCode);
    stage.clock.advance(TimeDelta::seconds(30));
    staff::prove(&stage.club, timur, &app.shown(stage, 0)).await.unwrap();
    assert_eq!(refused(staff::prove(&stage.club, timur, &app.shown(stage, 0)).await), Refusal::BadCode);

    stage.clock.advance(TimeDelta::seconds(90));
    for steps in [-2, 2] {
        let far = staff::prove(&stage.club, timur, &app.shown(stage, steps)).await;
        assert_eq!(refused(far), Refusal::BadCode, "{steps}");
    }
    staff::prove(&stage.club, timur, &app.shown(stage, -1)).await.unwrap();
    staff::prove(&stage.club, timur, &app.shown(stage, 1)).await.unwrap();
    // A later one was used.
    assert_eq!(refused(staff::prove(&stage.club, timur, &app.shown(stage, 0)).await), Refusal::BadCode);
});

story!(two_who_type_the_same_code_at_once_are_not_both_let_in, |stage| {
    let (app, codes) = enrolled(&stage.cashier_desk()).await;
    let timur = timur(stage).await;
    stage.clock.advance(TimeDelta::seconds(60));
    for code in [app.shown(stage, 0), codes[3].clone()] {
        let (one, two) =
            tokio::join!(staff::prove(&stage.club, timur, &code), staff::prove(&stage.club, timur, &code),);
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    }
});

story!(a_recovery_code_is_good_once_for_whom_it_was_made, |stage| {
    let (_, codes) = enrolled(&stage.cashier_desk()).await;
    let (_, of_dana) = enrolled(&stage.desk()).await;
    let timur = timur(stage).await;
    assert_eq!(refused(staff::prove(&stage.club, timur, &of_dana[0]).await), Refusal::BadCode);
    let typed = secret(&codes[0].0.to_lowercase().replace('-', " "));
    staff::prove(&stage.club, timur, &typed).await.unwrap();
    assert_eq!(refused(staff::prove(&stage.club, timur, &codes[0]).await), Refusal::BadCode);
    staff::prove(&stage.club, timur, &codes[9]).await.unwrap();
    assert_eq!(state(&stage.cashier_desk()).await, SecondFactor::On { codes_left: 8 });
    for code in &codes {
        assert_eq!(stage.count(&format!("recovery_code where hash like '%{}%'", code.0)).await, 0);
    }
});

story!(new_recovery_codes_void_the_old_ones, |stage| {
    let (app, old) = enrolled(&stage.cashier_desk()).await;
    let timur = timur(stage).await;
    let desk = stage.cashier_desk();
    let by_recovery = staff::renew_recovery_codes(&desk, given(old[0].clone())).await;
    assert_eq!(refused(by_recovery), Refusal::BadCode);
    stage.clock.advance(TimeDelta::seconds(30));
    let desk = stage.cashier_desk();
    let form = given(app.shown(stage, 0));
    let new = staff::renew_recovery_codes(&desk, form.clone()).await.unwrap().codes;
    assert_eq!(new.len(), 10);
    assert_eq!(staff::renew_recovery_codes(&desk, form).await.unwrap().codes, []);
    assert_eq!(refused(staff::prove(&stage.club, timur, &old[0]).await), Refusal::BadCode);
    staff::prove(&stage.club, timur, &new[0]).await.unwrap();
    let nothing = staff::renew_recovery_codes(&stage.desk(), given(secret("123456"))).await;
    assert_eq!(refused(nothing), Refusal::NoSecondFactor);
});

story!(switching_off_takes_the_password_and_a_code, |stage| {
    let (app, codes) = enrolled(&stage.cashier_desk()).await;
    stage.clock.advance(TimeDelta::seconds(30));
    let desk = stage.cashier_desk();
    let off =
        |password: &str, code: Secret| SwitchingOff { id: ActId::fresh(), password: secret(password), code };
    let wrong = staff::switch_off_second_factor(&desk, off("password of dana", app.shown(stage, 0))).await;
    assert_eq!(refused(wrong), Refusal::BadPassword);
    let wrong = staff::switch_off_second_factor(&desk, off("password of timur", app.shown(stage, 3))).await;
    assert_eq!(refused(wrong), Refusal::BadCode);
    assert_eq!(state(&desk).await, SecondFactor::On { codes_left: 10 });
    staff::switch_off_second_factor(&desk, off("password of timur", app.shown(stage, 0))).await.unwrap();
    assert_eq!(state(&desk).await, SecondFactor::Off);
    assert_eq!(stage.count("recovery_code").await, 0);
    let none = staff::switch_off_second_factor(&desk, off("password of timur", codes[0].clone())).await;
    assert_eq!(refused(none), Refusal::BadCode);
});

story!(an_owner_removes_the_second_factor_of_a_lost_phone, |stage| {
    let (app, _) = enrolled(&stage.cashier_desk()).await;
    let owner = stage.owner_desk();
    let half_way = timur(stage).await;
    let listed = staff::roster(&owner).await.unwrap().team;
    assert!(listed.person(stage.cashier.id).unwrap().second_factor);
    assert!(!listed.person(stage.admin.id).unwrap().second_factor);
    staff::remove_second_factor(&owner, removal(stage.cashier.id)).await.unwrap();
    assert_eq!(state(&stage.cashier_desk()).await, SecondFactor::Off);
    assert_eq!(stage.count("recovery_code").await, 0);
    // Their sign-ins are over, also one that waited for its code.
    assert_eq!(staff::signed_in(&stage.club, half_way, None).await.unwrap(), None);
    let late = staff::prove(&stage.club, half_way, &app.shown(stage, 1)).await;
    assert_eq!(refused(late), Refusal::BadSignIn);
    let twice = staff::remove_second_factor(&owner, removal(stage.cashier.id)).await;
    assert_eq!(refused(twice), Refusal::NoSecondFactor);
    let nobody = staff::remove_second_factor(&owner, removal(StaffId::fresh())).await;
    assert!(matches!(nobody, Err(Error::Missing)), "{nobody:?}");
});

story!(who_may_not_change_a_person_leaves_their_second_factor_alone, |stage| {
    enrolled(&stage.owner_desk()).await;
    let tried = staff::remove_second_factor(&stage.desk(), removal(stage.owner.id)).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::EditStaff))), "{tried:?}");
    let own = staff::remove_second_factor(&stage.owner_desk(), removal(stage.owner.id)).await;
    assert_eq!(refused(own), Refusal::Yourself);

    let may = [Action::EditStaff].into_iter().collect();
    let role = NewRole { id: RoleId::fresh(), name: "Manager".into(), may };
    let role = staff::add_role(&stage.owner_desk(), role).await.unwrap();
    let hiring = Hiring {
        id: StaffId::fresh(),
        name: "Marat".into(),
        login: "marat".into(),
        password: secret("first of many"),
        holds: vec![Held { role, club: None }],
    };
    let marat = staff::hire_person(&stage.owner_desk(), hiring).await.unwrap();
    let marat = stage.club.desk(staff::me(&stage.club, marat).await.unwrap().unwrap());
    let tried = staff::remove_second_factor(&marat, removal(stage.owner.id)).await;
    assert_eq!(refused(tried), Refusal::NotYours);
    assert_eq!(state(&stage.owner_desk()).await, SecondFactor::On { codes_left: 10 });
});

story!(a_new_password_alone_does_not_remove_the_second_factor, |stage| {
    enrolled(&stage.cashier_desk()).await;
    let reset =
        PasswordReset { id: ActId::fresh(), person: stage.cashier.id, password: secret("given by aliya") };
    staff::reset_password(&stage.owner_desk(), reset).await.unwrap();
    assert!(staff::asks_for_code(&stage.club, stage.cashier.id).await.unwrap());
});

story!(whoever_has_the_machine_lets_an_only_owner_in_again, |stage| {
    enrolled(&stage.owner_desk()).await;
    let before = staff::recognise(&stage.club, "aliya", "a long password").await.unwrap();
    let password = staff::recover(&stage.club, " Aliya ").await.unwrap();
    assert_eq!(staff::signed_in(&stage.club, before, None).await.unwrap(), None);
    let old = staff::recognise(&stage.club, "aliya", "a long password").await;
    assert_eq!(refused(old), Refusal::BadSignIn);
    let now = staff::recognise(&stage.club, "aliya", &password.0).await.unwrap();
    assert_eq!(now.staff, stage.owner.id);
    assert!(!staff::asks_for_code(&stage.club, now.staff).await.unwrap());
    let entries = "audit_entry where staff_id is null and cast(input as text) like '%recovered%'";
    assert_eq!(stage.count(entries).await, 1);
    let told = format!("audit_entry where cast(input as text) like '%{}%'", password.0);
    assert_eq!(stage.count(&told).await, 0);
    let nobody = staff::recover(&stage.club, "nobody").await;
    assert!(matches!(nobody, Err(Error::Missing)), "{nobody:?}");
});

story!(nobody_guesses_codes_for_ever, |stage| {
    let (app, codes) = enrolled(&stage.cashier_desk()).await;
    let timur = timur(stage).await;
    stage.clock.advance(TimeDelta::seconds(60));
    let wrong = secret(if app.shown(stage, 0) == secret("000000") { "000001" } else { "000000" });
    for _ in 0..99 {
        assert_eq!(refused(staff::prove(&stage.club, timur, &wrong).await), Refusal::BadCode);
    }
    staff::prove(&stage.club, timur, &app.shown(stage, 0)).await.unwrap();
    stage.clock.advance(TimeDelta::seconds(60));
    let wrong = secret(if app.shown(stage, 0) == secret("000000") { "000001" } else { "000000" });
    for _ in 0..100 {
        assert_eq!(refused(staff::prove(&stage.club, timur, &wrong).await), Refusal::BadCode);
    }
    let right = staff::prove(&stage.club, timur, &app.shown(stage, 0)).await;
    assert_eq!(refused(right), Refusal::TooManyWrongCodes);
    staff::prove(&stage.club, timur, &codes[0]).await.unwrap();
    staff::prove(&stage.club, timur, &app.shown(stage, 0)).await.unwrap();
});
