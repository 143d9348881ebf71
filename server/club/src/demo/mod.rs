//! A club worth looking at, made by the club's own commands.

mod booked;
mod clients;
mod packages;
mod passes;
mod past;
mod purses;

use chrono::TimeDelta;
use domain::{
    access::{Action, BuiltIn},
    devices::DeviceKind,
    hall::Hall,
    ids::{ActId, ClientId, DeviceId, RoleId, SessionId, ShiftId, StaffId, TariffId, ZoneId},
    messages::{BodyFormat, Driver, EditSender, HttpMethod},
    money::{Currency, Money, Typed},
    orders::Method,
    sessions::{Parts, Pause, Start},
    shifts::Open,
    staff::{Me, Secret},
    tariffs::RefundPolicy,
};

use crate::{
    clubs::{self, Found},
    desk::Desk,
    devices::{self, AddDevice, AddZone},
    error::{Error, Result},
    hall,
    handle::Club,
    messages, sessions, shifts,
    staff::{self, Hire, MakeRole, Position},
    tariffs::{self, AddTariff},
};

/// Somebody who can sign in to the demo club.
#[derive(Clone, Copy, Debug)]
pub struct SignIn {
    /// What they sign in with.
    pub login: &'static str,
    /// Open to everybody: it is a demo.
    pub password: &'static str,
    /// What they are there.
    pub role: &'static str,
    name: &'static str,
}

/// Everybody who can.
pub const SIGN_INS: [SignIn; 3] = [
    SignIn { login: "owner", password: "owner-demo", role: "Owner", name: "Aliya" },
    SignIn { login: "admin", password: "admin-demo", role: "Administrator", name: "Dana" },
    SignIn { login: "cashier", password: "cashier-demo", role: "Cashier", name: "Timur" },
];

/// Makes the demo club in an empty database, in the middle of its first evening.
///
/// # Errors
/// [`Refusal::NotEmpty`](domain::refusal::Refusal::NotEmpty) when there is a club already.
pub async fn furnish(club: &Club) -> Result<()> {
    let people = found(club).await?;
    let clients = clients::register(club, &people.admin).await?;
    clients::ban(club, &people.admin, &clients).await?;
    evening(club, &people.admin, &[]).await?;
    outbox(club, people.owner).await
}

/// The same with three weeks before: shifts that were closed, sessions that have ended, what was paid; and some of
/// those who play this evening are registered clients, some more have booked. It sells nights, packages, passes and time by the minute, too.
///
/// # Errors
/// As [`furnish`].
pub async fn furnish_with_past(club: &Club) -> Result<()> {
    let people = found(club).await?;
    let clients = clients::register(club, &people.admin).await?;
    purses::promise(club, &people.owner).await?;
    packages::offer(club, &people.owner).await?;
    past::live_through(club, &people.owner, [&people.admin, &people.cashier], &clients).await?;
    clients::ban(club, &people.admin, &clients).await?;
    let hall = evening(club, &people.admin, &clients).await?;
    passes::by_minute(club, &people.admin, &hall, &clients).await?;
    booked::ahead(club, &people.admin, &hall, &clients).await?;
    outbox(club, people.owner).await
}

/// Messages are shown to whoever looks, and sent to nobody. Said last: none of the clients of before gets a code.
async fn outbox(club: &Club, owner: Me) -> Result<()> {
    let edit = EditSender {
        id: ActId::fresh(),
        club: owner.club,
        driver: Driver::Outbox,
        code_words: Typed::default(),
        address: Secret::default(),
        method: HttpMethod::Post,
        format: BodyFormat::Json,
        headers: Secret::default(),
        body: Secret::default(),
        secret: Secret::default(),
        statuses: Typed::default(),
        answer: Typed::default(),
    };
    messages::edit_sender(&club.desk(owner), edit).await.map(drop)
}

/// Who works there.
struct People {
    owner: Me,
    admin: Me,
    cashier: Me,
}

async fn found(club: &Club) -> Result<People> {
    let owner = clubs::found(club, nebula()).await?;
    let desk = club.desk(owner.clone());
    let zones = furniture(&desk).await?;
    price_list(&desk, zones).await?;
    let [admin, cashier] = people(club, &desk).await?;
    Ok(People { owner, admin, cashier })
}

fn nebula() -> Found {
    let [owner, ..] = SIGN_INS;
    Found {
        organisation: "Nebula".into(),
        currency: Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 },
        demo: true,
        club: "Nebula, Almaty".into(),
        country: "KZ".into(),
        time_zone: chrono_tz::Asia::Almaty,
        phone: "+77270000000".into(),
        price_step: money(1),
        owner: owner.name.into(),
        login: owner.login.into(),
        password: owner.password.into(),
    }
}

/// Standard, VIP and Consoles.
type Zones = [ZoneId; 3];

async fn furniture(desk: &Desk) -> Result<Zones> {
    let mut zones = [ZoneId::fresh(), ZoneId::fresh(), ZoneId::fresh()];
    for (zone, name) in zones.iter_mut().zip(["Standard", "VIP", "Consoles"]) {
        devices::add_zone(desk, AddZone { id: *zone, club: desk.club_id(), name: name.into() }).await?;
    }
    let [standard, vip, consoles] = zones;
    for number in 1..=40 {
        let zone = if number <= 28 { standard } else { vip };
        devices::add(desk, AddDevice { id: DeviceId::fresh(), zone, kind: DeviceKind::Pc, number }).await?;
    }
    for number in 1..=4 {
        let device = AddDevice { id: DeviceId::fresh(), zone: consoles, kind: DeviceKind::Console, number };
        devices::add(desk, device).await?;
    }
    Ok(zones)
}

async fn price_list(desk: &Desk, [standard, vip, consoles]: Zones) -> Result<()> {
    let everywhere = |s, v, c| vec![(standard, money(s)), (vip, money(v)), (consoles, money(c))];
    let pcs = |s, v| vec![(standard, money(s)), (vip, money(v))];
    for (name, unit_minutes, max_quantity, prices) in [
        ("1 hour", 60, 12, everywhere(900, 1400, 1200)),
        ("3 hours", 180, 4, everywhere(2400, 3600, 3000)),
        ("5 hours", 300, 2, pcs(3500, 5500)),
        ("30 minutes", 30, 3, everywhere(500, 800, 700)),
    ] {
        let id = TariffId::fresh();
        let refund_policy = RefundPolicy::Keep;
        let name = name.into();
        tariffs::add(
            desk,
            AddTariff { id, name, unit_minutes, max_quantity, refund_policy, max_bonus_percent: 30, prices },
        )
        .await?;
    }
    Ok(())
}

/// An Administrator, who runs the evening, and a Cashier with fewer rights.
async fn people(club: &Club, desk: &Desk) -> Result<[Me; 2]> {
    use Action as A;
    let cashier = RoleId::fresh();
    let may = [
        A::SeeHall,
        A::StartSession,
        A::PauseSession,
        A::MoveSession,
        A::ExtendSession,
        A::EndSession,
        A::SeeShift,
        A::OpenShift,
        A::CloseShift,
        A::SeeClients,
        A::EditClients,
        A::TopUp,
        A::SeeTransactions,
    ];
    staff::make_role(desk, MakeRole { id: cashier, name: "Cashier".into(), may: may.into_iter().collect() })
        .await?;
    let [_, admin, till] = SIGN_INS;
    let admin = hire(desk, admin, Position::BuiltIn(BuiltIn::Administrator)).await?;
    let cashier = hire(desk, till, Position::Made(cashier)).await?;
    let me = async |id| staff::me(club, id).await?.ok_or(Error::Missing);
    Ok([me(admin).await?, me(cashier).await?])
}

async fn hire(desk: &Desk, sign_in: SignIn, position: Position) -> Result<StaffId> {
    let SignIn { login, password, name, .. } = sign_in;
    let id = StaffId::fresh();
    staff::hire(
        desk,
        Hire { id, login: login.into(), name: name.into(), password: password.into(), position },
    )
    .await
}

/// Who sits where: the device's place in the hall, minutes ago, which tariff, how many of it, how it was paid.
const SEATED: [(usize, i64, usize, u32, Method); 16] = [
    (0, 12, 0, 2, Method::Cash),
    (2, 107, 1, 1, Method::Cash),
    (3, 57, 0, 1, Method::Cash),
    (4, 41, 1, 1, Method::Card),
    (7, 20, 2, 1, Method::Card),
    (9, 88, 0, 2, Method::Cash),
    (10, 38, 0, 1, Method::Cash),
    (13, 5, 3, 1, Method::Cash),
    (16, 27, 3, 1, Method::Card),
    (20, 150, 1, 1, Method::Cash),
    (25, 66, 0, 3, Method::Card),
    (30, 44, 1, 1, Method::Cash),
    (31, 2, 0, 1, Method::Card),
    (33, 58, 0, 1, Method::Cash),
    (36, 190, 2, 1, Method::Card),
    (40, 33, 0, 1, Method::Cash),
];

/// Whose clock stands: the device's place in the hall, and since how many minutes.
const PAUSED: [(usize, i64); 2] = [(4, 3), (30, 11)];

/// Since when this evening's shift is open, in minutes.
const EVENING: i64 = 240;
const OPENING_CASH: &str = "20000";

/// A shift opened this evening, and the guests who came since.
async fn evening(club: &Club, admin: &Me, clients: &[ClientId]) -> Result<Hall> {
    let now = club.now();
    let ago = |minutes| club.desk_at(admin.clone(), now - TimeDelta::minutes(minutes));
    let opening_cash = Typed(OPENING_CASH.into());
    shifts::open(
        &ago(EVENING),
        Open { id: ShiftId::fresh(), club: admin.club, opening_cash, pieces: Default::default() },
    )
    .await?;
    let hall = hall::board(&ago(0)).await?;
    for (place, minutes, tariff, quantity, method) in SEATED {
        let mut start = seat(&hall, place, tariff, quantity, method)?;
        // Every third seat is that of somebody who is registered.
        if let Some(client) = clients.get(place).filter(|_| place % 3 == 1) {
            start.client = *client;
        }
        let (session, device) = (start.id, place);
        sessions::start(&ago(minutes), start).await?;
        if let Some((_, since)) = PAUSED.iter().find(|(paused, _)| *paused == device) {
            sessions::pause(&ago(*since), Pause { id: ActId::fresh(), session }).await?;
        }
    }
    Ok(hall)
}

fn seat(hall: &Hall, place: usize, tariff: usize, quantity: u32, method: Method) -> Result<Start> {
    let tariffs = hall.offers.tariffs();
    let (device, tariff) = hall.devices.get(place).zip(tariffs.get(tariff)).ok_or(Error::Missing)?;
    Ok(Start {
        id: SessionId::fresh(),
        client: hall.guest,
        device: device.id,
        tariff: *tariff,
        quantity,
        method,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    })
}

fn typed(text: &str) -> Typed {
    Typed(text.into())
}

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap_or_default()
}
