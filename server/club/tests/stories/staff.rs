//! Stories about people with a login, and the demo club.

use std::fmt::Write;

use crate::stage::{Kind, Stage, story};
use club::{Error, clubs, demo, hall, staff, verify};
use domain::{
    access::{Action, BuiltIn, Role},
    ids::{RoleId, StaffId},
    refusal::Refusal,
};

story!(who_knows_the_password_comes_in_and_nobody_else_learns_anything, |stage| {
    let dana = staff::recognise(&stage.club, " Dana ", "password of dana").await.unwrap().staff;
    assert_eq!(dana, stage.admin.id);
    for (login, password) in [("dana", "password of timur"), ("nobody", "password of dana"), ("", "")] {
        let result = staff::recognise(&stage.club, login, password).await;
        assert!(matches!(result, Err(Error::Refused(Refusal::BadSignIn))), "{login}: {result:?}");
    }
});

story!(a_login_belongs_to_one_person, |stage| {
    let twice = staff::Hire {
        id: StaffId::fresh(),
        login: "DANA".into(),
        name: "Another".into(),
        password: "another password".into(),
        position: staff::Position::BuiltIn(BuiltIn::Administrator),
    };
    let again = staff::hire(&stage.owner_desk(), twice).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::LoginTaken))), "{again:?}");
});

story!(rights_are_what_the_role_says_at_this_moment, |stage| {
    assert_eq!(stage.admin.roles, ["Administrator"]);
    assert!(stage.admin.may(Action::Refund) && !stage.cashier.may(Action::Refund));
    stage.by_hand(r#"update role set may = '["see_hall"]' where name = 'Cashier'"#).await.unwrap();
    let now = staff::me(&stage.club, stage.cashier.id).await.unwrap().unwrap();
    assert!(now.may(Action::SeeHall) && !now.may(Action::StartSession));
    stage.by_hand("update staff set disabled_at = created_at where login = 'timur'").await.unwrap();
    assert_eq!(staff::me(&stage.club, stage.cashier.id).await.unwrap(), None);
});

story!(no_password_is_ever_in_the_log, |stage| {
    assert_eq!(stage.count("audit_entry where cast(input as text) like '%password%'").await, 0);
    assert_eq!(stage.count("audit_entry where action = 'edit_staff'").await, 3);
});

/// A change of policy shows as a change of this table.
#[test]
fn the_table_of_roles_and_rights() {
    let roles = [BuiltIn::Owner, BuiltIn::Administrator].map(|built_in| Role {
        id: RoleId::fresh(),
        name: built_in.name().into(),
        built_in: Some(built_in),
        may: built_in.may(),
    });
    let mut table = format!("{:20}", "");
    for role in &roles {
        write!(table, " {:>13}", role.name).unwrap();
    }
    for action in Action::ALL {
        write!(table, "\n{:20}", action.word()).unwrap();
        for role in &roles {
            write!(table, " {:>13}", if role.may.has(*action) { "may" } else { "-" }).unwrap();
        }
    }
    assert_eq!(table, include_str!("roles.txt").trim_end(), "\n{table}\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_club_is_worth_looking_at_and_made_once() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let (club, _, _) = Stage::empty(kind).await;
        assert_eq!(clubs::tenancy(&club).await.unwrap(), clubs::Tenancy::Empty);
        demo::furnish(&club).await.unwrap();
        assert_eq!(clubs::tenancy(&club).await.unwrap(), clubs::Tenancy::Demo);
        let again = demo::furnish(&club).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::NotEmpty))), "{again:?}");
        let cashier = staff::recognise(&club, "cashier", "cashier-demo").await.unwrap().staff;
        let cashier = staff::me(&club, cashier).await.unwrap().unwrap();
        let hall = hall::board(&club.desk(cashier)).await.unwrap();
        let states = hall.devices.iter().map(|device| {
            let session = hall.sessions.iter().find(|session| session.device == device.id);
            domain::hall::SeatState::of(session, None, &hall.club, hall.now)
        });
        let sum = domain::hall::Summary::of(states);
        assert_eq!((hall.zones.len(), sum.seats, sum.occupied(), sum.paused), (3, 44, 16, 2));
        assert!(sum.ending_soon >= 2, "{sum:?}");
        assert_eq!(verify::verify(&club).await.unwrap(), []);
        club.close().await.unwrap();
    }
}

story!(a_real_club_is_never_taken_for_a_demo, |stage| {
    assert_eq!(clubs::tenancy(&stage.club).await.unwrap(), clubs::Tenancy::Real);
    assert!(matches!(demo::furnish(&stage.club).await, Err(Error::Refused(Refusal::NotEmpty))));
});
