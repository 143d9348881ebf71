//! Every endpoint, once: what right it needs, and a form that the demo club can answer. A new one needs a row.

use crate::{house::House, rows::rows};
use axum::http::{Method, StatusCode};
use domain::{
    access::Action,
    clients::{ClientFound, ClientList},
    hall::Hall,
    ids::{
        ActId, ClientId, ClientTariffId, ClubId, DeviceId, DiscountId, FlagId, GroupId, HoldId, NoteId,
        RoleId, ScheduleId, SessionId, ShiftId, StaffId, TariffId, TransactionId, ZoneId,
    },
    staff::Roster,
    transactions::Transactions,
};

/// Ids of a club that an owner can see.
#[derive(Clone, Copy)]
pub struct World {
    pub club: ClubId,
    pub zone: ZoneId,
    pub free: DeviceId,
    /// Free too, to be put on hold.
    pub spare: DeviceId,
    pub taken: DeviceId,
    pub tariff: TariffId,
    pub session: SessionId,
    pub shift: ShiftId,
    pub guest: ClientId,
    /// Somebody who is registered.
    pub client: ClientId,
    pub group: GroupId,
    pub person: StaffId,
    pub role: RoleId,
    /// Of a hold that is placed on the way.
    pub hold: HoldId,
    pub transaction: TransactionId,
    /// Free, for a cart.
    pub booked: DeviceId,
    /// Free, for what the client bought before.
    pub empty: DeviceId,
    pub purchased: ClientTariffId,
    /// Of a top-up that is made on the way.
    pub top_up: TransactionId,
    /// Of a flag that is set on the way.
    pub flag: FlagId,
    /// Of a note that is left on the way.
    pub note: NoteId,
    /// Of a schedule that is made on the way.
    pub schedule: ScheduleId,
    /// Of a discount that is made on the way.
    pub discount: DiscountId,
}

impl World {
    pub async fn of(house: &House, owner: &str) -> Self {
        let hall: Hall = read(house, owner, "/api/hall").await;
        let roster: Roster = read(house, owner, "/api/staff").await;
        let ledger: Transactions = read(house, owner, "/api/transactions?filter=").await;
        let clients: ClientList = read(house, owner, "/api/clients?filter=").await;
        let session = hall.sessions.iter().find(|session| session.resumes_at.is_none()).unwrap();
        let taken = hall.devices.iter().find(|device| device.id == session.device).unwrap();
        let sat_on = |device| hall.sessions.iter().any(|session| session.device == device);
        let mut free = hall.devices.iter().filter(|device| device.zone == taken.zone && !sat_on(device.id));
        let (first, second) = (free.next().unwrap().id, free.next().unwrap().id);
        let empty = free.next().unwrap().id;
        let booked = free.next().unwrap().id;
        let client = clients.rows[0].client.id;
        let purchased = purchased(house, owner, client, (empty, hall.offers.offers[0].tariff)).await;
        let person = roster.team.people.iter().find(|person| person.login == "cashier").unwrap();
        Self {
            club: hall.club.id,
            zone: taken.zone,
            free: first,
            spare: second,
            taken: taken.id,
            tariff: hall.offers.offers[0].tariff,
            session: session.id,
            shift: hall.shift.unwrap().id,
            guest: hall.guest,
            client,
            group: clients.groups[0].id,
            person: person.id,
            role: person.holds[0].role,
            hold: HoldId::fresh(),
            transaction: ledger.rows[0].id,
            booked,
            empty,
            purchased,
            top_up: TransactionId::fresh(),
            flag: FlagId::fresh(),
            note: NoteId::fresh(),
            schedule: ScheduleId::fresh(),
            discount: DiscountId::fresh(),
        }
    }
}

/// Seats a client and ends the session at once: all of its time stays.
async fn purchased(
    house: &House,
    owner: &str,
    client: ClientId,
    (device, tariff): (DeviceId, TariffId),
) -> ClientTariffId {
    let session = id();
    let start = of([
        ("start[id]", &session),
        ("start[client]", &client),
        ("start[device]", &device),
        ("start[tariff]", &tariff),
        ("start[quantity]", &"1"),
        ("start[method]", &"cash"),
        ("start[second_seat]", &"true"),
    ]);
    let end = of([
        ("end[id]", &id()),
        ("end[session]", &session),
        ("end[why]", &"client_left"),
        ("end[rest]", &"policy"),
    ]);
    for (path, fields) in [("/api/sessions/start", start), ("/api/sessions/end", end)] {
        let answer = house.request(Method::POST, path, Some(owner), &encoded(&fields)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    }
    let found: ClientFound = read(house, owner, &format!("/api/clients/known?client={client}")).await;
    found.tariffs[0].id
}

/// What a page is told.
pub async fn read<T: serde::de::DeserializeOwned>(house: &House, cookie: &str, path: &str) -> T {
    let answer = house.request(Method::GET, path, Some(cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

/// What comes of it when an owner posts the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// It is done, or answered.
    Done,
    /// A rule says no.
    Refused,
    /// There is no such thing yet.
    Missing,
}

/// A server function.
pub struct Row {
    pub path: &'static str,
    pub right: Action,
    /// In the order of the table.
    pub comes: Comes,
    /// The fields of its form, or of its question.
    pub fields: fn(&World) -> Vec<(&'static str, String)>,
}

impl Row {
    /// As a browser sends it.
    pub fn body(&self, world: &World) -> String {
        encoded(&(self.fields)(world))
    }

    /// Is it about the thing with this id? The form's own id names nothing yet.
    pub fn names(&self, world: &World, id: &str) -> bool {
        (self.fields)(world).iter().any(|(name, value)| !name.ends_with("[id]") && value == id)
    }

    /// Where to send it, and what.
    pub fn request(&self, method: &Method, world: &World) -> (String, String) {
        sent(self.path, method, self.body(world))
    }
}

/// A question stands in the address, a form in the body.
pub fn sent(path: &str, method: &Method, body: String) -> (String, String) {
    if *method == Method::GET { (format!("{path}?{body}"), String::new()) } else { (path.to_owned(), body) }
}

/// `name=value&…`, every letter escaped that may be.
pub fn encoded(fields: &[(&str, String)]) -> String {
    let escaped = |text: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let each = text.bytes();
        each.map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect::<String>()
    };
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

pub fn id() -> String {
    ActId::fresh().to_string()
}

/// A phone that nobody has yet.
pub fn phone() -> String {
    format!("+7 705 {:07}", ActId::fresh().0.as_u128() % 10_000_000)
}

pub fn of<const N: usize>(fields: [(&'static str, &dyn ToString); N]) -> Vec<(&'static str, String)> {
    fields.map(|(name, value)| (name, value.to_string())).to_vec()
}

/// The address of a page of one thing.
pub fn in_the_house(address: &str, world: &World) -> String {
    let id = match address.split('/').nth(1) {
        Some("clients") => world.client.to_string(),
        Some("transactions") => world.transaction.to_string(),
        Some("shifts") => world.shift.to_string(),
        _ => world.session.to_string(),
    };
    address.replace("{id}", &id)
}

/// A page, by its address in the router, and what one must be allowed to see it; `None`: it leads on.
pub const PAGES: &[(&str, Option<Action>)] = &[
    ("/", None),
    ("/hall", Some(Action::SeeHall)),
    ("/checkout", Some(Action::SeeHall)),
    ("/bookings", Some(Action::SeeHall)),
    ("/bookings/calendar", Some(Action::SeeHall)),
    ("/shift", Some(Action::SeeShift)),
    ("/shift/hand-over", Some(Action::SeeShift)),
    ("/shifts", Some(Action::SeeShift)),
    ("/shifts/{id}", Some(Action::SeeShift)),
    ("/sessions", Some(Action::SeeSessions)),
    ("/sessions/{id}", Some(Action::SeeSessions)),
    ("/sessions/{id}/happened", Some(Action::SeeSessions)),
    ("/clients", Some(Action::SeeClients)),
    ("/clients/{id}", Some(Action::SeeClients)),
    ("/client-tariffs", Some(Action::SeeClients)),
    ("/transactions", Some(Action::SeeTransactions)),
    ("/transactions/{id}", Some(Action::SeeTransactions)),
    ("/transactions/{id}/receipt", Some(Action::SeeTransactions)),
    ("/transactions/{id}/happened", Some(Action::SeeTransactions)),
    ("/reports/suspicious", Some(Action::SeeSuspicious)),
    ("/search", Some(Action::OwnAccount)),
    ("/settings/club", Some(Action::EditClub)),
    ("/settings/devices", Some(Action::EditDevices)),
    ("/settings/tariffs", Some(Action::EditTariffs)),
    ("/settings/schedules", Some(Action::EditTariffs)),
    ("/settings/discounts", Some(Action::EditTariffs)),
    ("/settings/loyalty", Some(Action::EditLoyalty)),
    ("/settings/messages", Some(Action::EditMessages)),
    ("/settings/printer", Some(Action::EditPrinter)),
    ("/settings/terminal", Some(Action::EditTerminal)),
    ("/settings/staff", Some(Action::EditStaff)),
    ("/settings/roles", Some(Action::EditStaff)),
    ("/settings/clubs", Some(Action::AddClub)),
    ("/settings/log", Some(Action::SeeAuditLog)),
    ("/account", Some(Action::OwnAccount)),
    ("/account/codes", None),
];

/// Who may ask for something that is neither a page nor a server function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Everybody: nothing of the club is in it.
    All,
    /// Those with this right.
    Those(Action),
    /// Not in this house: it is not served, or by another router.
    Nobody,
}

/// What is neither a page nor a server function: its address, whether a form is posted there, who may.
pub const PLAIN: &[(&str, bool, For)] = &[
    ("/live", false, For::Those(Action::SeeHall)),
    ("/sessions.csv", false, For::Those(Action::SeeSessions)),
    ("/bookings.csv", false, For::Those(Action::SeeHall)),
    ("/clients.csv", false, For::Those(Action::SeeClients)),
    ("/client-tariffs.csv", false, For::Those(Action::SeeClients)),
    ("/transactions.csv", false, For::Those(Action::SeeTransactions)),
    ("/shifts.csv", false, For::Those(Action::SeeShift)),
    ("/report.csv", false, For::Those(Action::SeeShift)),
    ("/report.pdf", false, For::Those(Action::SeeShift)),
    ("/suspicious.csv", false, For::Those(Action::SeeSuspicious)),
    ("/log.csv", false, For::Those(Action::SeeAuditLog)),
    ("/settings/printer/logo.png", false, For::Those(Action::EditPrinter)),
    ("/settings/printer/logo", true, For::Those(Action::EditPrinter)),
    // To a club where one has a role.
    ("/switch", true, For::Those(Action::OwnAccount)),
    ("/login", true, For::All),
    ("/account/codes", true, For::Those(Action::OwnAccount)),
    ("/login/code", true, For::All),
    ("/logout", true, For::All),
    ("/setup", true, For::All),
    ("/healthz", false, For::All),
    ("/readyz", false, For::All),
    ("/pkg", false, For::All),
    ("/favicon.svg", false, For::All),
    ("/metrics", false, For::Nobody),
    ("/authority.pem", false, For::Nobody),
    ("/stage/advance", true, For::Nobody),
    ("/stage/set", true, For::Nobody),
];

/// The row of a server function.
pub fn row_of(path: &str) -> &'static Row {
    rows().find(|row| row.path == path).unwrap_or_else(|| panic!("{path} is new: it needs a row here"))
}

/// Comes a right answer to somebody who may?
pub fn fits(row: &Row, status: StatusCode) -> bool {
    match row.comes {
        Comes::Done => status == StatusCode::OK,
        Comes::Refused => status == StatusCode::CONFLICT,
        Comes::Missing => status == StatusCode::NOT_FOUND,
    }
}
