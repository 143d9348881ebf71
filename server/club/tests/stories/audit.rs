//! Stories about the audit log looked up.

use crate::stage::{Stage, minutes, settings_of, story, typed};
use club::{DbError, Desk, Error, audit, clubs, sessions, staff};
use domain::{
    access::Action,
    audit::{AuditLog, LogFilter, Verdict, Who},
    clubs::NewClub,
    ids::{ActId, ClubId, SessionId, StaffId},
    refusal::Refusal,
    sessions::{Pause, Session, past::Outcome},
    staff::{Hiring, Me, PasswordChange, PasswordReset, Secret},
};

async fn log(stage: &Stage, filter: &LogFilter) -> AuditLog {
    audit::log(&stage.owner_desk(), filter.clone()).await.unwrap()
}

/// Who did what, and how it came out.
async fn told(stage: &Stage, filter: LogFilter) -> Vec<(String, Action, Verdict)> {
    let rows = log(stage, &filter).await.rows.into_iter();
    rows.map(|row| (row.by.unwrap_or_default(), row.action.unwrap(), Verdict::of(&row.outcome))).collect()
}

/// Tries it, and leaves the entry that the server would leave.
async fn tried<T: std::fmt::Debug>(desk: &Desk, result: club::Result<T>) {
    desk.record(&result.unwrap_err()).await;
}

/// A guest in the evening and one in the night, and in between all that can go wrong.
async fn busy_evening(stage: &Stage) -> (Session, Session) {
    let evening = stage.seated(1).await;
    stage.clock.advance(minutes(1));
    let pause = || Pause { id: ActId::fresh(), session: evening.id };
    sessions::pause(&stage.desk(), pause()).await.unwrap();
    stage.clock.advance(minutes(1));
    let desk = stage.cashier_desk();
    tried(&desk, sessions::pause(&desk, pause()).await).await;
    stage.clock.advance(minutes(1));
    tried(&desk, clubs::edit(&desk, settings_of(stage.hall.club.id, "Mine")).await).await;
    stage.clock.advance(minutes(1));
    let desk = stage.desk();
    desk.act(Action::EndSession, ActId::fresh(), &pause()).unwrap();
    desk.record(&Error::Db(DbError::Untrue("the disk is full".into()))).await;
    // 15:30 in UTC is 20:30 in Almaty: four hours later it is the next day there.
    stage.clock.advance(minutes(240));
    sessions::fire_due(&stage.club).await.unwrap();
    let night = sessions::start(&stage.cashier_desk(), stage.guest(4)).await.unwrap();
    (evening, night)
}

story!(the_log_is_newest_first_and_loses_nothing_among_acts_of_one_moment, |stage| {
    let desk = stage.owner_desk();
    for _ in 0..60 {
        tried(&desk, clubs::edit(&desk, settings_of(ClubId::fresh(), "Orbit")).await).await;
    }
    let mut filter = LogFilter::default();
    let mut seen = Vec::new();
    loop {
        let page = log(stage, &filter).await;
        assert!(page.rows.len() <= 50);
        seen.extend(page.rows.iter().map(|row| (row.at, row.id)));
        let Some(older) = page.older else { break };
        assert_eq!(page.rows.len(), 50);
        filter = filter.behind(Some(older));
    }
    let all = stage.count("audit_entry").await;
    assert!(all > 60 && i64::try_from(seen.len()).unwrap() == all, "{} of {all}", seen.len());
    assert!(seen.windows(2).all(|pair| pair[0] > pair[1]), "each once, newest first");
});

story!(a_filter_leaves_out_what_is_not_like_it, |stage| {
    let (evening, night) = busy_evening(stage).await;
    let all = LogFilter::default;
    let day = |text: &str| Some(text.parse().unwrap());
    let dana = |action, verdict| ("dana".to_owned(), action, verdict);
    let timur = |action, verdict| ("timur".to_owned(), action, verdict);
    let in_the_night = timur(Action::StartSession, Verdict::Done);
    let twice = timur(Action::PauseSession, Verdict::Refused);
    let not_theirs = timur(Action::EditClub, Verdict::Forbidden);
    let broken = dana(Action::EndSession, Verdict::Failed);
    let paused = dana(Action::PauseSession, Verdict::Done);
    let seated = dana(Action::StartSession, Verdict::Done);
    let by_timur = vec![in_the_night.clone(), not_theirs.clone(), twice.clone()];
    let of_evening = vec![broken.clone(), twice.clone(), paused.clone(), seated.clone()];
    for (filter, expected) in [
        (LogFilter { from: day("2026-11-23"), ..all() }, vec![in_the_night.clone()]),
        (
            LogFilter { to: day("2026-11-22"), action: Some(Action::StartSession), ..all() },
            vec![seated.clone()],
        ),
        (LogFilter { who: Some(Who::Person(stage.cashier.id)), ..all() }, by_timur),
        (LogFilter { action: Some(Action::PauseSession), ..all() }, vec![twice.clone(), paused]),
        (LogFilter { result: Some(Verdict::Refused), ..all() }, vec![twice]),
        (LogFilter { result: Some(Verdict::Forbidden), ..all() }, vec![not_theirs]),
        (LogFilter { result: Some(Verdict::Failed), ..all() }, vec![broken]),
        (LogFilter { about: Some(evening.id.0), ..all() }, of_evening),
        (
            LogFilter { about: Some(stage.pc(4).0), action: Some(Action::StartSession), ..all() },
            vec![in_the_night],
        ),
        (LogFilter { about: Some(night.id.0), result: Some(Verdict::Refused), ..all() }, vec![]),
        (LogFilter { from: day("2026-11-24"), ..all() }, vec![]),
        (LogFilter { who: Some(Who::House), ..all() }, vec![]),
    ] {
        assert_eq!(told(stage, filter.clone()).await, expected, "{filter:?}");
    }
    let done = told(stage, LogFilter { result: Some(Verdict::Done), ..all() }).await;
    assert!(done.len() > 3 && done.iter().all(|(_, _, verdict)| *verdict == Verdict::Done), "{done:?}");
    let page = log(stage, &all()).await;
    assert!(page.staff.iter().any(|person| person.id == stage.cashier.id));
});

story!(an_entry_tells_what_it_was_about_and_all_that_was_asked_for, |stage| {
    let (evening, _) = busy_evening(stage).await;
    let rows = log(stage, &LogFilter { about: Some(evening.id.0), ..LogFilter::default() }).await.rows;
    let [_, twice, _, seated] = rows.as_slice() else { panic!("four entries: {rows:?}") };
    assert_eq!(twice.outcome, Outcome::Refused(Some(Refusal::AlreadyPaused)));
    assert_eq!(
        seated.session.as_ref().map(|session| (session.id, session.device.as_str())),
        Some((evening.id, "PC 1"))
    );
    assert_eq!(seated.device.as_ref().map(|device| device.id), Some(stage.pc(1)));
    assert_eq!(seated.thing.as_deref(), Some("1 hour"));
    assert!(seated.input.is_empty(), "a list is short");
    let opened = log(stage, &LogFilter::default().opening(Some(seated.id))).await.opened.unwrap();
    let line = |name: &str| opened.input.iter().find(|line| line.name == [name]).unwrap();
    assert_eq!(line("quantity").value, "1");
    assert_eq!(
        (line("device").value.as_str(), line("device").known.as_deref()),
        (stage.pc(1).to_string().as_str(), Some("PC 1"))
    );
    let nothing = log(stage, &LogFilter::default().opening(Some(ActId::fresh()))).await;
    assert_eq!((nothing.opened, nothing.rows.is_empty()), (None, false));
    let sheet = audit::sheet(&stage.owner_desk(), LogFilter::default()).await.unwrap();
    assert!(sheet.rows.iter().all(|row| !row.input.is_empty()));
});

story!(what_was_done_in_another_club_is_not_in_the_log_of_this_one, |stage| {
    let new = NewClub {
        id: ClubId::fresh(),
        name: typed("Orbit Two"),
        country: typed("KZ"),
        time_zone: typed("Asia/Almaty"),
        phone: typed(""),
        price_step: typed("10"),
        copy_from: typed(""),
    };
    clubs::add(&stage.owner_desk(), new.clone()).await.unwrap();
    let there = stage.club.desk(Me { club: new.id, ..stage.owner.clone() });
    let edit = settings_of(new.id, "Orbit Three");
    clubs::edit(&there, edit.clone()).await.unwrap();
    let edits = LogFilter { action: Some(Action::EditClub), ..LogFilter::default() };
    assert_eq!(told(stage, edits.clone()).await, []);
    assert_eq!(log(stage, &edits.opening(Some(edit.id))).await.opened, None);
    let theirs = audit::log(&there, edits).await.unwrap().rows;
    assert_eq!(theirs.iter().map(|row| row.id).collect::<Vec<_>>(), [edit.id]);

    // What belongs to no club is in the log of each; nobody of the staff did it.
    stage
        .by_hand(
            "insert into audit_entry (id, organisation_id, club_id, staff_id, action, input, outcome, detail, at)
             select c.id, o.id, null, null, 'edit_staff', '{}', 'done', null, o.created_at
             from client c join organisation o on o.id = c.organisation_id where c.kind = 'guest'",
        )
        .await
        .unwrap();
    let house = LogFilter { who: Some(Who::House), ..LogFilter::default() };
    for desk in [stage.owner_desk(), there] {
        let rows = audit::log(&desk, house.clone()).await.unwrap().rows;
        let [row] = rows.as_slice() else { panic!("one entry: {rows:?}") };
        assert_eq!((&row.by, row.action), (&None, Some(Action::EditStaff)));
    }
});

story!(no_password_is_in_the_log_whatever_was_tried_with_it, |stage| {
    let desk = stage.owner_desk();
    let secret = |password: &str| Secret(password.into());
    let hiring = |login: &str, password: &str| Hiring {
        id: StaffId::fresh(),
        name: login.into(),
        login: login.into(),
        password: secret(password),
        holds: vec![],
    };
    let aru = staff::hire_person(&desk, hiring("aru", "xyzzy one long")).await.unwrap();
    tried(&desk, staff::hire_person(&desk, hiring("aru", "xyzzy two long")).await).await;
    tried(&desk, staff::hire_person(&desk, hiring("bek", "xyzzy")).await).await;
    let reset =
        |password: &str| PasswordReset { id: ActId::fresh(), person: aru, password: secret(password) };
    staff::reset_password(&desk, reset("xyzzy three long")).await.unwrap();
    let cashier = stage.cashier_desk();
    tried(&cashier, staff::reset_password(&cashier, reset("xyzzy four long")).await).await;
    let change =
        |old: &str| PasswordChange { id: ActId::fresh(), old: secret(old), new: secret("xyzzy five long") };
    tried(&cashier, staff::change_password(&cashier, change("xyzzy six")).await).await;
    staff::change_password(&cashier, change("password of timur")).await.unwrap();
    for column in ["input", "detail"] {
        for word in ["xyzzy", "password of timur", "argon2"] {
            let found = format!("audit_entry where cast({column} as text) like '%{word}%'");
            assert_eq!(stage.count(&found).await, 0, "{found}");
        }
    }
    let sheet = audit::sheet(&desk, LogFilter::default()).await.unwrap();
    let text = format!("{:?}", sheet.rows);
    assert!(text.contains("aru") && !text.contains("xyzzy") && !text.contains("password of"), "{text}");
    let about = LogFilter { about: Some(aru.0), result: Some(Verdict::Forbidden), ..LogFilter::default() };
    assert_eq!(told(stage, about).await.len(), 1);
});

story!(who_may_not_see_the_log_does_not, |stage| {
    let forbidden = |result: Option<Error>| matches!(result, Some(Error::Forbidden(Action::SeeAuditLog)));
    for desk in [stage.desk(), stage.cashier_desk()] {
        assert!(forbidden(audit::log(&desk, LogFilter::default()).await.err()));
        assert!(forbidden(audit::sheet(&desk, LogFilter::default()).await.err()));
    }
    let nobody = LogFilter { about: Some(SessionId::fresh().0), ..LogFilter::default() };
    assert_eq!(told(stage, nobody).await, []);
});
