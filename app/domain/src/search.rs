//! Looking something up: what was typed, what is like it, and what was found.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    access::{Action, ActionSet},
    balances::Balances,
    clients::Group,
    devices::DeviceKind,
    ids::{ClientId, DeviceId, SessionId, StaffId},
    money::Currency,
    sessions::SessionState,
    staff::Me,
    time::{LocalTimes, Moment},
};

/// More letters than this nobody looks for: the rest is cut off.
pub const WORDS_MOST: u32 = 100;

/// So many of a kind are found at most.
pub const HITS_MOST: u32 = 10;

/// Fewer digits of an id or of a network card's address say too little.
const MAC_LEAST: usize = 4;
const ID_LEAST: usize = 8;
const ID_MOST: usize = 32;

/// A page, or something that stands on one.
struct Page {
    title: &'static str,
    /// The page it stands on; empty for a page.
    on: &'static str,
    /// What people may call it besides.
    words: &'static str,
    href: &'static str,
    action: Action,
}

const fn page(title: &'static str, words: &'static str, href: &'static str, action: Action) -> Page {
    Page { title, on: "", words, href, action }
}

const fn on_club(title: &'static str, words: &'static str) -> Page {
    Page { title, on: "Club", words, href: "/settings/club", action: Action::EditClub }
}

const fn on_account(title: &'static str, words: &'static str) -> Page {
    Page { title, on: "Account", words, href: "/account", action: Action::OwnAccount }
}

/// Pages first, then what stands on them.
static PAGES: [Page; 38] = [
    page("Hall", "board seats devices live", "/hall", Action::SeeHall),
    page("Shift", "till cash open close count", "/shift", Action::SeeShift),
    page("Bookings", "reservations booked calendar week export csv", "/bookings", Action::SeeHall),
    page("Shifts", "till history z-report x-report export csv pdf", "/shifts", Action::SeeShift),
    page("Clients", "players customers people phone card export csv", "/clients", Action::SeeClients),
    page(
        "Transactions",
        "ledger money top-up refund correction void csv export",
        "/transactions",
        Action::SeeTransactions,
    ),
    page(
        "Suspicious operations",
        "reports fraud corrections voids refunds csv export",
        "/reports/suspicious",
        Action::SeeSuspicious,
    ),
    page("Sessions", "visits history past csv export", "/sessions", Action::SeeSessions),
    page("Club", "settings venue", "/settings/club", Action::EditClub),
    page("Zones and devices", "settings pc console mac", "/settings/devices", Action::EditDevices),
    page("Tariffs", "settings price list rates", "/settings/tariffs", Action::EditTariffs),
    page("Schedules", "settings hours weekdays holidays", "/settings/schedules", Action::EditTariffs),
    page("Discounts", "settings percent off happy hours", "/settings/discounts", Action::EditTariffs),
    page("Messages", "settings sms gateway outbox codes", "/settings/messages", Action::EditMessages),
    page("Printer", "settings receipt printer paper escpos", "/settings/printer", Action::EditPrinter),
    page("Terminal", "settings card terminal zvt bank", "/settings/terminal", Action::EditTerminal),
    page("Loyalty", "settings bonus percent brackets", "/settings/loyalty", Action::EditLoyalty),
    page("Staff", "settings people logins", "/settings/staff", Action::EditStaff),
    page("Roles", "settings rights permissions", "/settings/roles", Action::EditStaff),
    page("Clubs", "settings venues", "/settings/clubs", Action::AddClub),
    page("Audit log", "settings who did what", "/settings/log", Action::SeeAuditLog),
    page("Account", "me profile", "/account", Action::OwnAccount),
    page("Shortcuts", "keyboard keys help", "/search#shortcuts", Action::OwnAccount),
    on_club("Opening hours", "schedule days closed"),
    on_club("Longest pause", "minutes"),
    on_club("Warning before the end", "ending soon minutes"),
    on_club("Price step", "rounding"),
    on_club("Time zone", "clock"),
    on_club("Day starts at", "business day"),
    on_club("Phone and country", "contact"),
    on_club("Tax", "vat percent rate"),
    on_account("Password", "change secret"),
    on_account("Second factor", "2fa totp code authenticator"),
    on_account("Sign out everywhere", "sign-ins browsers"),
    Page {
        title: "Add Client",
        on: "Clients",
        words: "register new player",
        href: "/clients?add=1",
        action: Action::EditClients,
    },
    Page {
        title: "Open Shift",
        on: "Shift",
        words: "till opening cash",
        href: "/shift",
        action: Action::OpenShift,
    },
    Page {
        title: "Hand-over sheet",
        on: "Shift",
        words: "notes next print",
        href: "/shift/hand-over",
        action: Action::SeeShift,
    },
    Page {
        title: "Close Shift",
        on: "Shift",
        words: "till counted cash difference",
        href: "/shift",
        action: Action::CloseShift,
    },
];

/// A page that was found, or something that stands on one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageHit {
    /// What it is called.
    pub title: String,
    /// The page it stands on; empty for a page.
    pub on: String,
    /// Where it is.
    pub href: String,
}

/// Who is at a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sitting {
    /// Nobody.
    Nobody,
    /// This client, whose clock runs.
    Playing(String),
    /// This client, whose clock stands.
    Paused(String),
}

/// A device that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceHit {
    /// Which.
    pub id: DeviceId,
    /// `PC 12`.
    pub name: String,
    /// What people call it besides; empty: nothing.
    pub label: String,
    /// What its zone is called.
    pub zone: String,
    /// Who sits there.
    pub sitting: Sitting,
}

/// A session that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionHit {
    /// Which.
    pub id: SessionId,
    /// Where the client sits now, or sat last.
    pub device: DeviceId,
    /// `PC 12`.
    pub place: String,
    /// The client's name.
    pub who: String,
    /// Where it is on its way.
    pub state: SessionState,
    /// When it began.
    pub started_at: Moment,
}

/// Somebody with a login who was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffHit {
    /// Who.
    pub id: StaffId,
    /// Their name.
    pub name: String,
    /// What they sign in with.
    pub login: String,
    /// Shut out.
    pub disabled: bool,
}

/// A client who was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientHit {
    /// Who.
    pub id: ClientId,
    /// Their client ID.
    pub number: i64,
    /// What they are called.
    pub name: String,
    /// In E.164.
    pub phone: String,
    /// Why they are kept out now; `None`: they are not.
    pub banned: Option<String>,
    /// What staff should know of them; empty: nothing.
    pub note: String,
    /// The groups they are in, by name.
    pub groups: Vec<Group>,
    /// What they can spend.
    pub balances: Balances,
    /// Put away.
    pub archived: bool,
}

/// All that was found, in one answer: of each kind [`HITS_MOST`] at most, the likeliest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hits {
    /// Who looks.
    pub me: Me,
    /// What was looked for, cut to [`WORDS_MOST`].
    pub words: String,
    /// Pages and what stands on them.
    pub pages: Vec<PageHit>,
    /// Devices in use.
    pub devices: Vec<DeviceHit>,
    /// Registered clients.
    pub clients: Vec<ClientHit>,
    /// Those that run, the first to begin first; then as many past ones, the newest first.
    pub sessions: Vec<SessionHit>,
    /// People with a login.
    pub staff: Vec<StaffHit>,
    /// The club's wall clock, from the oldest of the sessions on.
    pub times: LocalTimes,
    /// For what clients have; `None` where none were found.
    pub currency: Option<Currency>,
}

/// What was typed, without what nobody sees of it, and not endless.
pub fn cut(typed: &str) -> String {
    typed.trim().chars().take(WORDS_MOST as usize).collect()
}

/// What somebody looks for, made ready to be compared. Every letter means itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// In lower case.
    words: Vec<String>,
    /// The same without gaps and without the mark before a number: `pc12`, `12`.
    tight: String,
    /// Digits of a network card's address.
    mac: Option<String>,
}

impl Sought {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Self {
        let plain = cut(typed).to_lowercase();
        let tight = plain.chars().filter(|letter| !letter.is_whitespace() && !"-#№".contains(*letter));
        let mac: String = plain.chars().filter(|letter| !":-. ".contains(*letter)).collect();
        let is_mac = mac.len() >= MAC_LEAST && mac.chars().all(|digit| digit.is_ascii_hexdigit());
        Self {
            tight: tight.collect(),
            mac: is_mac.then_some(mac),
            words: plain.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Was nothing typed?
    pub fn is_nothing(&self) -> bool {
        self.words.is_empty()
    }

    /// Is each of the words somewhere in this text?
    pub fn is_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        !self.is_nothing() && self.words.iter().all(|word| text.contains(word.as_str()))
    }

    /// How like a device is: zero for the one that was named, more for those that are less like it. `None` for
    /// those that are not.
    pub fn device(&self, kind: DeviceKind, number: i32, label: &str, mac: &str) -> Option<u32> {
        let number = number.to_string();
        let name = format!("{}{number}", kind.word().to_lowercase());
        let tight = self.tight.as_str();
        let digits = || mac.replace(':', "");
        if tight == number || tight == name {
            Some(0)
        } else if !tight.is_empty() && (number.starts_with(tight) || name.starts_with(tight)) {
            Some(1)
        } else if self.is_in(label) {
            Some(2)
        } else if self.mac.as_ref().is_some_and(|sought| digits().contains(sought.as_str())) {
            Some(3)
        } else {
            None
        }
    }

    /// The first and the last id that begin with what was typed, where that is an id or its beginning.
    pub fn session_ids(&self) -> Option<(SessionId, SessionId)> {
        let [word] = self.words.as_slice() else { return None };
        let digits: String = word.chars().filter(|letter| *letter != '-').collect();
        let long = (ID_LEAST..=ID_MOST).contains(&digits.len());
        if !long || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let filled = |with: &str| {
            let all = format!("{digits}{}", with.repeat(ID_MOST - digits.len()));
            Uuid::parse_str(&all).ok().map(SessionId)
        };
        filled("0").zip(filled("f"))
    }

    /// The pages that somebody may see and that are like this; all pages where nothing was typed. What is called
    /// so stands before what is about it.
    pub fn pages(&self, may: ActionSet) -> Vec<PageHit> {
        let seen = || PAGES.iter().filter(move |page| may.has(page.action));
        if self.is_nothing() {
            return seen().filter(|page| page.on.is_empty()).map(Page::hit).collect();
        }
        let called = seen().filter(|page| self.is_in(page.title));
        let about = seen().filter(|page| !self.is_in(page.title) && self.is_in(&page.all_words()));
        called.chain(about).take(HITS_MOST as usize).map(Page::hit).collect()
    }
}

impl Page {
    fn all_words(&self) -> String {
        format!("{} {} {}", self.title, self.on, self.words)
    }

    fn hit(&self) -> PageHit {
        PageHit { title: self.title.to_owned(), on: self.on.to_owned(), href: self.href.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(typed: &str, kind: DeviceKind, number: i32) -> Option<u32> {
        Sought::read(typed).device(kind, number, "Угловой_50%", "2c:f0:5d:1a:9b:07")
    }

    #[test]
    fn a_device_is_found_by_number_name_and_address() {
        let pc = |typed| device(typed, DeviceKind::Pc, 12);
        for typed in ["12", "PC 12", "pc12", " Pc  12 ", "#12", "PC-12", "№12"] {
            assert_eq!(pc(typed), Some(0), "{typed:?}");
        }
        for typed in ["1", "p", "PC 1", "pc"] {
            assert_eq!(pc(typed), Some(1), "{typed:?}");
        }
        for typed in ["угл", "ВОЙ угл", "50%", "_", "%"] {
            assert_eq!(pc(typed), Some(2), "{typed:?}");
        }
        for typed in ["9B07", "2c:f0:5d", "2C-F0-5D-1A-9B-07", "2cf0.5d1a.9b07"] {
            assert_eq!(pc(typed), Some(3), "{typed:?}");
        }
        for typed in ["", " ", "2", "13", "console 12", "1_", "1%", "p%", "-", "9b8", "угл 60"] {
            assert_eq!(pc(typed), None, "{typed:?}");
        }
        assert_eq!(device("console12", DeviceKind::Console, 12), Some(0));
    }

    #[test]
    fn nothing_is_found_by_a_label_or_an_address_that_is_not_there() {
        for typed in ["угл", "9b07", "_"] {
            assert_eq!(Sought::read(typed).device(DeviceKind::Pc, 12, "", ""), None, "{typed:?}");
        }
    }

    #[test]
    fn words_are_compared_without_their_case_and_in_any_order() {
        for (typed, text, is_in) in [
            ("guest unknown", "Unknown Guest", true),
            ("ЖАН", "Жанна", true),
            ("жанна б", "Жанна", false),
            ("%", "Unknown Guest", false),
            ("_nknown", "Unknown Guest", false),
            ("", "Unknown Guest", false),
        ] {
            assert_eq!(Sought::read(typed).is_in(text), is_in, "{typed:?}");
        }
    }

    #[test]
    fn an_id_is_known_by_its_beginning() {
        let id: SessionId = "019aa000-1234-7000-8000-00000000abcd".parse().unwrap();
        assert_eq!(Sought::read("019AA000-1234-7000-8000-00000000ABCD").session_ids(), Some((id, id)));
        let (first, last) = Sought::read("019aa000").session_ids().unwrap();
        assert!(first < id && id < last);
        assert_eq!(first.to_string(), "019aa000-0000-0000-0000-000000000000");
        assert_eq!(last.to_string(), "019aa000-ffff-ffff-ffff-ffffffffffff");
        for typed in ["019aa00", "019aa000 1", "019aa00g", "019aa000-1234-7000-8000-00000000abcd0", ""] {
            assert_eq!(Sought::read(typed).session_ids(), None, "{typed:?}");
        }
    }

    fn titles(typed: &str, may: &[Action]) -> Vec<String> {
        let may = may.iter().copied().collect();
        Sought::read(typed).pages(may).into_iter().map(|page| page.title).collect()
    }

    #[test]
    fn pages_are_found_by_their_names_and_by_what_stands_on_them() {
        let all = Action::ALL;
        for (typed, first) in [
            ("hall", "Hall"),
            ("TARIFF", "Tariffs"),
            ("opening hours", "Opening hours"),
            ("second factor", "Second factor"),
            ("price step", "Price step"),
            ("longest pause", "Longest pause"),
            ("permissions", "Roles"),
        ] {
            assert_eq!(titles(typed, all).first().map(String::as_str), Some(first), "{typed:?}");
        }
        assert!(titles("%", all).is_empty());
        assert!(titles("e", all).len() <= HITS_MOST as usize);
    }

    #[test]
    fn nobody_finds_a_page_that_they_may_not_see() {
        assert_eq!(titles("", &[Action::SeeHall]), ["Hall", "Bookings", "Account", "Shortcuts"]);
        assert!(titles("price step", &[Action::SeeHall]).is_empty());
        assert_eq!(titles("settings", &[Action::EditTariffs]), ["Tariffs", "Schedules", "Discounts"]);
    }

    #[test]
    fn what_was_typed_is_cut() {
        assert_eq!(cut(&format!("  {}", "ж".repeat(300))), "ж".repeat(100));
        assert!(Sought::read(" \t ").is_nothing());
    }
}
