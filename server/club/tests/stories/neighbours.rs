//! Stories about other clubs and other businesses in the same database: what is theirs is not there.

use std::fmt::Debug;

use crate::stage::{Kind, Stage, money, night, refused, story};
use club::{Desk, Error, devices, hall, holds, sessions, shifts, staff, tariffs};
use domain::{
    access::ActionSet,
    devices::{
        AddDevices, ArchiveDevice, ArchiveZone, DeviceKind, EditDevice, RenameZone, RestoreDevice,
        RestoreZone,
    },
    hall::Hall,
    holds::{PlaceHold, ReleaseHold},
    ids::{
        ActId, ClientId, ClubId, DeviceId, HoldId, OrderId, OrganisationId, RoleId, SessionId, ShiftId,
        StaffId, TariffId, ZoneId,
    },
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Move, Parts, Pause, Rest, Resume, Start},
    shifts::{Close, Open},
    staff::{Disabling, Held, Hiring, Me, PasswordReset, PersonChange, RoleChange, RoleRemoval, Secret},
    tariffs::{Arrange, Arrangement, Draft, EditTariff, RefundPolicy, TariffFault},
};
use uuid::Uuid;

/// Another club, and everything in it.
struct Rival {
    me: Me,
    hall: Hall,
    role: RoleId,
    held: DeviceId,
    hold: HoldId,
}

/// As the database writes it.
fn written(kind: Kind, id: Uuid) -> String {
    match kind {
        Kind::Sqlite => format!("x'{}'", id.simple()),
        Kind::Postgres => format!("'{id}'::uuid"),
    }
}

/// A second club by hand: of the same business, or of another one, which no program founds in the same database.
async fn rival(stage: &Stage, same_business: bool) -> Rival {
    let kind = if stage.url.starts_with("sqlite:") { Kind::Sqlite } else { Kind::Postgres };
    let by_hand = async |sql: String| {
        stage.by_hand(&sql).await.unwrap();
    };
    let (club, role) = (ClubId::fresh(), RoleId::fresh());
    let (mut organisation, mut person) = (stage.owner.organisation, stage.owner.id);
    if !same_business {
        (organisation, person) = (OrganisationId::fresh(), StaffId::fresh());
        let business = written(kind, organisation.0);
        by_hand(format!(
            "insert into organisation (id, name, currency_code, currency_symbol, currency_digits, demo, created_at)
             select {business}, 'Rival', currency_code, currency_symbol, currency_digits, demo, created_at
             from organisation"
        ))
        .await;
        by_hand(format!(
            "insert into client (id, organisation_id, kind, name, phone, created_at)
             select {}, {business}, kind, name, phone, created_at from client where kind = 'guest'",
            written(kind, Uuid::now_v7())
        ))
        .await;
        by_hand(format!(
            "insert into staff (id, organisation_id, login, name, password_hash, created_at)
             select {}, {business}, 'rival', 'Rival', password_hash, created_at from staff where login = 'aliya'",
            written(kind, person.0)
        ))
        .await;
        for (id, built_in) in [(role, "'owner'"), (RoleId::fresh(), "cast(null as text)")] {
            by_hand(format!(
                "insert into role (id, organisation_id, name, built_in, may)
                 select {}, {business}, coalesce({built_in}, 'Rival'), {built_in}, may from role
                 where built_in = 'owner' and organisation_id <> {business}",
                written(kind, id.0)
            ))
            .await;
        }
    }
    by_hand(format!(
        "insert into club (id, organisation_id, name, country, time_zone, phone, price_step, warning_minutes,
             longest_pause_minutes, day_starts_at, created_at)
         select {}, {}, 'Rival', country, time_zone, phone, price_step, warning_minutes, longest_pause_minutes,
             day_starts_at, created_at from club",
        written(kind, club.0),
        written(kind, organisation.0)
    ))
    .await;
    for account in [
        "till",
        "card",
        "tariff_income",
        "safe",
        "difference",
        "client_balance",
        "client_bonus",
        "bonus_given",
        "bonus_spent",
        "bonus_expired",
        "correction",
    ] {
        let (id, club) = (written(kind, Uuid::now_v7()), written(kind, club.0));
        by_hand(format!("insert into account (id, club_id, kind) values ({id}, {club}, '{account}')")).await;
    }
    if !same_business {
        let id = written(kind, Uuid::now_v7());
        let (person, role) = (written(kind, person.0), written(kind, role.0));
        by_hand(format!(
            "insert into staff_role (id, staff_id, role_id, club_id) values ({id}, {person}, {role}, null)"
        ))
        .await;
    }
    let me = staff::me(&stage.club, person).await.unwrap().unwrap();
    furnished(stage, Me { club, ..me }, role).await
}

async fn furnished(stage: &Stage, me: Me, role: RoleId) -> Rival {
    let desk = stage.club.desk(me.clone());
    let (zone, tariff) = (ZoneId::fresh(), TariffId::fresh());
    let add = devices::AddZone { id: zone, club: me.club, name: "Rival".into() };
    devices::add_zone(&desk, add).await.unwrap();
    let [taken, free, held] = [DeviceId::fresh(), DeviceId::fresh(), DeviceId::fresh()];
    for (id, number) in [(taken, 1), (free, 2), (held, 3)] {
        devices::add(&desk, devices::AddDevice { id, zone, kind: DeviceKind::Pc, number }).await.unwrap();
    }
    let price = tariffs::AddTariff {
        id: tariff,
        name: "Rival".into(),
        unit_minutes: 60,
        max_quantity: 12,
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 30,
        prices: vec![(zone, money(900))],
    };
    tariffs::add(&desk, price).await.unwrap();
    let open = Open {
        id: ShiftId::fresh(),
        club: me.club,
        opening_cash: Typed("100".into()),
        pieces: Default::default(),
    };
    shifts::open(&desk, open).await.unwrap();
    let guest = hall::board(&desk).await.unwrap().guest;
    let start = Start {
        id: SessionId::fresh(),
        client: guest,
        device: taken,
        tariff,
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    sessions::start(&desk, start).await.unwrap();
    let hold = HoldId::fresh();
    let place = PlaceHold { id: hold, device: held, reason: Typed("Rival".into()), until: Typed::default() };
    holds::place(&desk, place).await.unwrap();
    let hall = hall::board(&desk).await.unwrap();
    Rival { me, hall, role, held, hold }
}

/// The same no to an id that nothing has and to one of theirs.
async fn alike<T: Debug>(what: &str, theirs: Uuid, call: impl AsyncFn(Uuid) -> club::Result<T>) {
    let unknown = call(Uuid::now_v7()).await.expect_err(what);
    let foreign = call(theirs).await.expect_err(what);
    assert_eq!(format!("{unknown:?}"), format!("{foreign:?}"), "{what}");
}

fn act() -> ActId {
    ActId::fresh()
}

/// What belongs to one club.
async fn of_a_club(stage: &Stage, desk: &Desk, rival: &Rival) {
    let session = rival.hall.sessions[0].id.0;
    let own = stage.seated(1).await.id;
    let device = rival.hall.devices.iter().find(|device| device.number == 2).unwrap().id.0;
    let (zone, tariff) = (rival.hall.zones[0].id.0, rival.hall.offers.offers[0].tariff.0);
    let shift = rival.hall.shift.as_ref().unwrap().id.0;

    let guest = || stage.guest(2);
    alike("start on", device, async |id| {
        sessions::start(desk, Start { device: DeviceId(id), ..guest() }).await
    })
    .await;
    alike("start for", tariff, async |id| {
        sessions::start(desk, Start { tariff: TariffId(id), ..guest() }).await
    })
    .await;
    let extend = |session, tariff| Extend {
        id: OrderId::fresh(),
        session,
        tariff,
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        parts: Parts::default(),
    };
    let hour = stage.tariff("1 hour");
    alike("extend", session, async |id| sessions::extend(desk, extend(SessionId(id), hour)).await).await;
    alike("extend for", tariff, async |id| sessions::extend(desk, extend(own, TariffId(id))).await).await;
    alike("pause", session, async |id| {
        sessions::pause(desk, Pause { id: act(), session: SessionId(id) }).await
    })
    .await;
    alike("resume", session, async |id| {
        sessions::resume(desk, Resume { id: act(), session: SessionId(id) }).await
    })
    .await;
    alike("move", session, async |id| {
        sessions::move_to(desk, Move::keep(act(), SessionId(id), stage.pc(3))).await
    })
    .await;
    alike("move to", device, async |id| sessions::move_to(desk, Move::keep(act(), own, DeviceId(id))).await)
        .await;
    alike("end", session, async |id| {
        let end = End { id: act(), session: SessionId(id), why: EndReason::Staff, rest: Rest::Refund };
        sessions::end(desk, end).await
    })
    .await;
    alike("session", session, async |id| sessions::session(desk, SessionId(id)).await).await;
    alike("story", session, async |id| sessions::story(desk, SessionId(id)).await).await;
    alike("close", shift, async |id| {
        let counted = Typed("100".into());
        shifts::close(
            desk,
            Close {
                id: act(),
                shift: ShiftId(id),
                counted,
                note: Typed::default(),
                besides: domain::shifts::Besides::default(),
            },
        )
        .await
    })
    .await;
    alike("hold", device, async |id| {
        let reason = Typed("New mouse".into());
        let place = PlaceHold { id: HoldId::fresh(), device: DeviceId(id), reason, until: Typed::default() };
        holds::place(desk, place).await
    })
    .await;
    alike("release", rival.hold.0, async |id| {
        holds::release(desk, ReleaseHold { id: act(), hold: HoldId(id) }).await
    })
    .await;
    alike("edit tariff", tariff, async |id| {
        tariffs::edit(desk, EditTariff { id: act(), tariff: TariffId(id), draft: night() }).await
    })
    .await;
    for to in [Arrangement::Up, Arrangement::Down, Arrangement::Retire, Arrangement::Restore] {
        alike("arrange", tariff, async |id| {
            tariffs::arrange(desk, Arrange { id: act(), tariff: TariffId(id), to }).await
        })
        .await;
    }
    furniture(stage, desk, zone, device, rival.held.0).await;
}

async fn furniture(stage: &Stage, desk: &Desk, zone: Uuid, device: Uuid, held: Uuid) {
    alike("rename", zone, async |id| {
        devices::rename_zone(desk, RenameZone { id: act(), zone: ZoneId(id), name: "Ours".into() }).await
    })
    .await;
    alike("archive zone", zone, async |id| {
        devices::archive_zone(desk, ArchiveZone { id: act(), zone: ZoneId(id) }).await
    })
    .await;
    alike("restore zone", zone, async |id| {
        devices::restore_zone(desk, RestoreZone { id: act(), zone: ZoneId(id) }).await
    })
    .await;
    alike("add devices", zone, async |id| {
        let add = AddDevices { id: act(), zone: ZoneId(id), kind: DeviceKind::Pc, first: 50, last: 51 };
        devices::add_many(desk, add).await
    })
    .await;
    let own = stage.hall.devices.iter().find(|device| device.number == 3).unwrap().clone();
    let edit = |device, zone| EditDevice {
        id: act(),
        device,
        zone,
        number: 60,
        label: String::new(),
        mac: String::new(),
    };
    alike("edit", device, async |id| devices::edit(desk, edit(DeviceId(id), own.zone)).await).await;
    alike("put into", zone, async |id| devices::edit(desk, edit(own.id, ZoneId(id))).await).await;
    for device in [device, held] {
        alike("archive", device, async |id| {
            devices::archive(desk, ArchiveDevice { id: act(), device: DeviceId(id) }).await
        })
        .await;
        alike("restore", device, async |id| {
            devices::restore(desk, RestoreDevice { id: act(), device: DeviceId(id) }).await
        })
        .await;
    }
}

/// What belongs to one business.
async fn of_a_business(stage: &Stage, desk: &Desk, rival: &Rival) {
    let (person, role, club) = (rival.me.id.0, rival.role.0, rival.me.club.0);
    let guest = rival.hall.guest.0;
    alike("seat", guest, async |id| {
        sessions::start(desk, Start { client: ClientId(id), ..stage.guest(2) }).await
    })
    .await;
    let change = |person, holds| PersonChange {
        id: act(),
        person,
        name: "Theirs".into(),
        login: "theirs".into(),
        holds,
    };
    alike("change", person, async |id| staff::change_person(desk, change(StaffId(id), Vec::new())).await)
        .await;
    alike("give", role, async |id| {
        let held = Held { role: RoleId(id), club: None };
        staff::change_person(desk, change(stage.cashier.id, vec![held])).await
    })
    .await;
    let cashier = staff::roster(desk).await.unwrap().team.person(stage.cashier.id).unwrap().holds[0].role;
    alike("give in", club, async |id| {
        let held = Held { role: cashier, club: Some(ClubId(id)) };
        staff::change_person(desk, change(stage.cashier.id, vec![held])).await
    })
    .await;
    alike("hire as", role, async |id| {
        let hire = Hiring {
            id: StaffId::fresh(),
            name: "New".into(),
            login: "new".into(),
            password: Secret("a long password".into()),
            holds: vec![Held { role: RoleId(id), club: None }],
        };
        staff::hire_person(desk, hire).await
    })
    .await;
    alike("disable", person, async |id| {
        staff::disable(desk, Disabling { id: act(), person: StaffId(id), disabled: true }).await
    })
    .await;
    alike("new password", person, async |id| {
        let password = Secret("a long password".into());
        staff::reset_password(desk, PasswordReset { id: act(), person: StaffId(id), password }).await
    })
    .await;
    alike("change role", role, async |id| {
        let change =
            RoleChange { id: act(), role: RoleId(id), name: "Ours".into(), may: ActionSet::default() };
        staff::change_role(desk, change).await
    })
    .await;
    alike("remove role", role, async |id| {
        staff::remove_role(desk, RoleRemoval { id: act(), role: RoleId(id) }).await
    })
    .await;
}

story!(what_is_another_clubs_is_not_there, |stage| {
    let rival = rival(stage, true).await;
    of_a_club(stage, &stage.owner_desk(), &rival).await;
    let there = hall::board(&stage.club.desk(rival.me.clone())).await.unwrap();
    assert_eq!((there.sessions, there.devices), (rival.hall.sessions, rival.hall.devices));
});

story!(what_is_another_businesss_is_not_there, |stage| {
    let rival = rival(stage, false).await;
    of_a_club(stage, &stage.owner_desk(), &rival).await;
    of_a_business(stage, &stage.owner_desk(), &rival).await;
    let there = hall::board(&stage.club.desk(rival.me.clone())).await.unwrap();
    assert_eq!((there.sessions, there.devices), (rival.hall.sessions, rival.hall.devices));
    let team = staff::roster(&stage.owner_desk()).await.unwrap().team;
    assert!(team.people.iter().all(|person| person.name != "Rival"), "{team:?}");
    assert!(team.roles.iter().all(|role| role.name != "Rival") && team.venues.len() == 1, "{team:?}");
});

story!(an_id_that_something_has_is_refused, |stage| {
    let desk = stage.owner_desk();
    // The founder is nobody's act: only the key of the table knows the id.
    let hire = Hiring {
        id: stage.owner.id,
        name: "New".into(),
        login: "new".into(),
        password: Secret("a long password".into()),
        holds: Vec::new(),
    };
    assert_eq!(refused(staff::hire_person(&desk, hire).await), Refusal::IdReused);
});

story!(a_letter_that_is_none_breaks_nothing, |stage| {
    let desk = stage.owner_desk();
    let zone = devices::AddZone { id: ZoneId::fresh(), club: stage.owner.club, name: "A\0B".into() };
    assert_eq!(refused(devices::add_zone(&desk, zone).await), Refusal::BadName);
    let draft = Draft { name: Typed("A\0B".into()), ..night() };
    let new = domain::tariffs::NewTariff { id: TariffId::fresh(), club: stage.owner.club, draft };
    let refusal = refused(tariffs::make(&desk, new).await);
    let Refusal::BadTariff(TariffFault::Fields(wrong)) = &refusal else { panic!("{refusal:?}") };
    assert_eq!((wrong[0].field.as_str(), &wrong[0].why), ("[name]", &Refusal::BadName));
    let open = Open {
        id: ShiftId::fresh(),
        club: stage.owner.club,
        opening_cash: Typed("1\0".into()),
        pieces: Default::default(),
    };
    let error = shifts::open(&desk, open).await.unwrap_err();
    assert!(matches!(error, Error::Refused(Refusal::BadAmount { .. })), "{error:?}");
    desk.record(&error).await;
    assert_eq!(stage.count("audit_entry where outcome = 'refused'").await, 1);
    let close = Close {
        id: act(),
        shift: stage.shift,
        counted: Typed("20000".into()),
        note: Typed("all\0well".into()),
        besides: domain::shifts::Besides::default(),
    };
    assert_eq!(shifts::close(&desk, close).await.unwrap().closed.unwrap().note, "all\u{fffd}well");
});
