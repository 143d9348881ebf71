//! A club of one's own: a fresh database, a clock that stands until it is moved, a desk for each role. Helpers go
//! through the club's own commands; only this file touches the database.

use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use club::{
    Club, Desk, Error, clients, clock::Clock, clubs, devices, hall, sessions, shifts, staff, tariffs, verify,
};
use domain::{
    access::{Action, BuiltIn},
    clients::{Profile, Register},
    clubs::{EditClub, NewClub},
    devices::DeviceKind,
    hall::Hall,
    ids::{ActId, ClientId, ClubId, DeviceId, RoleId, SessionId, ShiftId, StaffId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    orders::Method,
    refusal::Refusal,
    sessions::{Parts, Session, Start},
    shifts::{Open, Shift, Till},
    staff::Me,
    tariffs::{Draft, RefundPolicy},
    time::Moment,
};
use sea_orm::{ConnectionTrait, Database};
use uuid::Uuid;

/// Every story is told on both databases.
macro_rules! story {
    ($name:ident, |$stage:ident| $body:block) => {
        async fn $name($stage: &$crate::stage::Stage) $body

        mod $name {
            use $crate::stage::{Kind, Stage};

            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                let stage = Stage::open(Kind::Sqlite).await;
                super::$name(&stage).await;
                stage.close().await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn on_postgres() {
                let stage = Stage::open(Kind::Postgres).await;
                super::$name(&stage).await;
                stage.close().await;
            }
        }
    };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

#[derive(Clone)]
pub struct FakeClock(Arc<Mutex<Moment>>);

impl FakeClock {
    pub fn at(moment: Moment) -> Self {
        Self(Arc::new(Mutex::new(moment)))
    }

    pub fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap()
    }
}

pub struct Stage {
    pub club: Club,
    pub clock: FakeClock,
    pub url: String,
    pub owner: Me,
    pub admin: Me,
    pub cashier: Me,
    pub hall: Hall,
    pub shift: ShiftId,
}

pub const START: &str = "2026-11-22T15:30:00Z";

impl Stage {
    /// A club with two zones, four PCs, two tariffs, three people and an open shift with 20 000 in the till.
    pub async fn open(kind: Kind) -> Self {
        let (club, clock, url) = Self::empty(kind).await;
        let owner = clubs::found(&club, real_club()).await.unwrap();
        let desk = club.desk(owner.clone());
        furnish(&desk).await;
        let admin = hire(&club, &desk, "dana", staff::Position::BuiltIn(BuiltIn::Administrator)).await;
        let cashier = hire(&club, &desk, "timur", staff::Position::Made(cashier_role(&desk).await)).await;
        // A story's news begin with its shift.
        by_hand(&url, "delete from news").await.unwrap();
        let shift = ShiftId::fresh();
        let open = Open {
            id: shift,
            club: admin.club,
            opening_cash: Typed("20000".into()),
            pieces: Default::default(),
        };
        shifts::open(&club.desk(admin.clone()), open).await.unwrap();
        let hall = hall::board(&club.desk(admin.clone())).await.unwrap();
        Self { club, clock, url, owner, admin, cashier, hall, shift }
    }

    /// Tables and nothing in them.
    pub async fn empty(kind: Kind) -> (Club, FakeClock, String) {
        let url = fresh_database(kind).await;
        migrations::up(&url).await.unwrap();
        let clock = FakeClock(Arc::new(Mutex::new(START.parse().unwrap())));
        let club = Club::open(&url, clock.clone()).await.unwrap();
        (club, clock, url)
    }

    /// What must be true after every story.
    pub async fn close(self) {
        assert_eq!(verify::verify(&self.club).await.unwrap(), []);
        self.club.close().await.unwrap();
    }

    /// The program is started again on the same database.
    pub async fn restarted(&self) -> Club {
        Club::open(&self.url, self.clock.clone()).await.unwrap()
    }

    /// One more club of the organisation, with the same zones, PCs, tariffs and no shift: the owner's desk there.
    pub async fn another_club(&self, name: &str) -> Desk {
        let new = another(name);
        let id = new.id;
        clubs::add(&self.owner_desk(), new).await.unwrap();
        let desk = self.desk_of(self.owner.id, id).await;
        furnish(&desk).await;
        desk
    }

    /// Somebody's desk in a club.
    pub async fn desk_of(&self, who: StaffId, club: ClubId) -> Desk {
        let me = staff::me_in(&self.club, who, club).await.unwrap().unwrap();
        assert_eq!(me.club, club, "{} has no role there", me.name);
        self.club.desk(me)
    }

    pub fn desk(&self) -> Desk {
        self.club.desk(self.admin.clone())
    }

    pub fn cashier_desk(&self) -> Desk {
        self.club.desk(self.cashier.clone())
    }

    pub fn owner_desk(&self) -> Desk {
        self.club.desk(self.owner.clone())
    }

    pub fn pc(&self, number: i32) -> DeviceId {
        self.hall.devices.iter().find(|device| device.number == number).unwrap().id
    }

    pub fn tariff(&self, name: &str) -> TariffId {
        self.hall.offers.named(name).unwrap()
    }

    /// One hour on a PC for 900 in cash, or 1400 in the VIP zone.
    pub fn guest(&self, pc: i32) -> Start {
        Start {
            id: SessionId::fresh(),
            client: self.hall.guest,
            device: self.pc(pc),
            tariff: self.tariff("1 hour"),
            quantity: 1,
            method: Method::Cash,
            tendered: Typed::default(),
            second_seat: false,
            serve_banned: false,
            parts: Parts::default(),
        }
    }

    pub async fn seated(&self, pc: i32) -> Session {
        sessions::start(&self.desk(), self.guest(pc)).await.unwrap()
    }

    pub async fn board(&self) -> Hall {
        hall::board(&self.desk()).await.unwrap()
    }

    pub async fn till(&self) -> Till {
        shifts::till(&self.owner_desk()).await.unwrap()
    }

    pub async fn session(&self, id: SessionId) -> Session {
        sessions::session(&self.desk(), id).await.unwrap()
    }

    /// A registered client who has nothing yet.
    pub async fn client(&self, name: &str) -> ClientId {
        let id = ClientId::fresh();
        // Seven digits out of the id: no two are the same in a story.
        let phone = format!("8701{:07}", id.0.as_u128() % 10_000_000);
        let profile = Profile { phone: typed(&phone), name: typed(name), ..Profile::default() };
        clients::register(&self.owner_desk(), Register { id, profile }).await.unwrap().id
    }

    /// An id as the database writes it.
    pub fn written(&self, id: Uuid) -> String {
        if self.url.starts_with("sqlite:") { format!("x'{}'", id.simple()) } else { format!("'{id}'::uuid") }
    }

    /// By hand, past the program: `Err` with what the database says.
    pub async fn by_hand(&self, sql: &str) -> Result<u64, String> {
        by_hand(&self.url, sql).await
    }

    /// The id of a row: of `what` that is `whose`.
    pub async fn id_of(&self, what: &str, whose: Uuid) -> Uuid {
        let db = Database::connect(&self.url).await.unwrap();
        let sql = format!("select id from {what} {}", self.written(whose));
        let row =
            db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let id = row.unwrap().try_get_by_index(0).unwrap();
        db.close().await.unwrap();
        id
    }

    pub async fn count(&self, what: &str) -> i64 {
        count(&self.url, what).await
    }

    /// How the database would answer a question: its plan.
    pub async fn plan(&self, sql: &str) -> String {
        let db = Database::connect(&self.url).await.unwrap();
        let sqlite = self.url.starts_with("sqlite:");
        let explain = if sqlite { format!("explain query plan {sql}") } else { format!("explain {sql}") };
        let statement = sea_orm::Statement::from_string(db.get_database_backend(), explain);
        let rows = db.query_all_raw(statement).await.unwrap();
        let column = if sqlite { "detail" } else { "QUERY PLAN" };
        let plan: Vec<String> = rows.iter().map(|row| row.try_get("", column).unwrap()).collect();
        db.close().await.unwrap();
        plan.join("\n")
    }
}

async fn by_hand(url: &str, sql: &str) -> Result<u64, String> {
    let db = Database::connect(url).await.unwrap();
    let done = db.execute_unprepared(sql).await;
    db.close().await.unwrap();
    done.map(|done| done.rows_affected()).map_err(|error| error.to_string())
}

/// How many rows there are, past the program.
pub async fn count(url: &str, what: &str) -> i64 {
    let db = Database::connect(url).await.unwrap();
    let sql = format!("select count(*) from {what}");
    let row =
        db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    let count = row.unwrap().try_get_by_index(0).unwrap();
    db.close().await.unwrap();
    count
}

pub fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

pub fn typed(words: &str) -> Typed {
    Typed(words.into())
}

/// The settings of a club as they are at first, but for the name.
pub fn settings_of(club: ClubId, name: &str) -> EditClub {
    EditClub {
        id: ActId::fresh(),
        club,
        name: typed(name),
        phone: typed(""),
        country: typed("KZ"),
        time_zone: typed("Asia/Almaty"),
        warning_minutes: typed("5"),
        longest_pause_minutes: typed("30"),
        price_step: typed("10"),
        day_starts_at: typed("06:00"),
        sessions_carry_over: false,
    }
}

/// A tariff that is sold nowhere.
pub fn night() -> Draft {
    Draft {
        name: typed("Night"),
        unit_minutes: typed("60"),
        max_quantity: typed("1"),
        refund_policy: RefundPolicy::Burn,
        ..Draft::default()
    }
}

pub fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

pub fn real_club() -> clubs::Found {
    clubs::Found {
        organisation: "Orbit".into(),
        currency: Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 },
        demo: false,
        club: "Orbit".into(),
        country: "KZ".into(),
        time_zone: chrono_tz::Asia::Almaty,
        phone: String::new(),
        price_step: money(10),
        owner: "Aliya".into(),
        login: "Aliya".into(),
        password: "a long password".into(),
    }
}

/// What is typed to open one more club.
pub fn another(name: &str) -> NewClub {
    let typed = |words: &str| Typed(words.into());
    NewClub {
        id: ClubId::fresh(),
        name: typed(name),
        country: typed("KZ"),
        time_zone: typed("Asia/Almaty"),
        phone: typed(""),
        price_step: typed("1"),
        copy_from: typed(""),
    }
}

async fn furnish(desk: &Desk) {
    let (standard, vip) = (ZoneId::fresh(), ZoneId::fresh());
    for (id, name) in [(standard, "Standard"), (vip, "VIP")] {
        let zone = devices::AddZone { id, club: desk.club_id(), name: name.into() };
        devices::add_zone(desk, zone).await.unwrap();
    }
    for (number, zone) in [(1, standard), (2, standard), (3, standard), (4, vip)] {
        let device = devices::AddDevice { id: DeviceId::fresh(), zone, kind: DeviceKind::Pc, number };
        devices::add(desk, device).await.unwrap();
    }
    for (name, unit_minutes, prices) in [
        ("1 hour", 60, vec![(standard, money(900)), (vip, money(1400))]),
        ("Trial", 10, vec![(standard, money(0))]),
    ] {
        let tariff = tariffs::AddTariff {
            id: TariffId::fresh(),
            name: name.into(),
            unit_minutes,
            max_quantity: 12,
            refund_policy: RefundPolicy::Keep,
            max_bonus_percent: 30,
            prices,
        };
        tariffs::add(desk, tariff).await.unwrap();
    }
}

async fn cashier_role(desk: &Desk) -> RoleId {
    let may = Action::ALL.iter().copied().filter(|action| {
        let desk = *action <= Action::CloseShift || matches!(action, Action::TopUp | Action::SeeTransactions);
        !matches!(action, Action::Refund | Action::SeeExpectedCash) && desk
    });
    let role = staff::MakeRole { id: RoleId::fresh(), name: "Cashier".into(), may: may.collect() };
    staff::make_role(desk, role).await.unwrap()
}

async fn hire(club: &Club, desk: &Desk, login: &str, position: staff::Position) -> Me {
    let password = format!("password of {login}");
    let hire =
        staff::Hire { id: StaffId::fresh(), login: login.into(), name: login.into(), password, position };
    let id = staff::hire(desk, hire).await.unwrap();
    staff::me(club, id).await.unwrap().unwrap()
}

pub async fn fresh_database(kind: Kind) -> String {
    let name = format!("stage_{}", Uuid::now_v7().simple());
    match kind {
        Kind::Sqlite => format!("sqlite://{}/{name}.db", tempdir()),
        Kind::Postgres => {
            let server = std::env::var("CLUBDECK_TEST_POSTGRES")
                .expect("CLUBDECK_TEST_POSTGRES names no PostgreSQL: `make test` starts one, so does scripts/postgres.sh");
            let db = Database::connect(&server).await.unwrap();
            db.execute_unprepared(&format!("create database {name}")).await.unwrap();
            db.close().await.unwrap();
            let (base, _) = server.rsplit_once('/').unwrap();
            format!("{base}/{name}")
        }
    }
}

fn tempdir() -> String {
    let dir = concat!(env!("CARGO_TARGET_TMPDIR"), "/stages");
    std::fs::create_dir_all(dir).unwrap();
    dir.to_owned()
}

pub(crate) use story;

/// The open shift.
pub fn opened(shift: &Till) -> &Shift {
    shift.open.as_ref().unwrap()
}

/// Why the club said no.
pub fn refused<T: std::fmt::Debug>(result: club::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("a refusal was expected, not {other:?}"),
    }
}
