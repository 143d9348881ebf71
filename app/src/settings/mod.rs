//! How the club is set up: the frame around the pages of settings. Each page belongs to its feature.

pub mod archive;
pub mod editing;

use domain::{access::Action, access::ActionSet, staff::Me};
use leptos::prelude::*;

use crate::frame::{Frame, Place};

/// The pages of settings, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The club itself.
    Club,
    /// Zones and the devices in them.
    Devices,
    /// What is for sale.
    Tariffs,
    /// When tariffs and discounts hold.
    Schedules,
    /// What comes off prices by itself.
    Discounts,
    /// What top-ups earn.
    Loyalty,
    /// How messages to clients are sent, and which were.
    Messages,
    /// What receipts are printed on.
    Printer,
    /// Where cards are charged.
    Terminal,
    /// People with a login.
    Staff,
    /// Sets of rights.
    Roles,
    /// All clubs of the organisation.
    Clubs,
    /// Who did what.
    Log,
}

impl Tab {
    /// In the order in which they stand.
    pub(crate) const ALL: [Self; 13] = [
        Self::Club,
        Self::Devices,
        Self::Tariffs,
        Self::Schedules,
        Self::Discounts,
        Self::Loyalty,
        Self::Messages,
        Self::Printer,
        Self::Terminal,
        Self::Staff,
        Self::Roles,
        Self::Clubs,
        Self::Log,
    ];

    /// The first page that somebody may see.
    pub fn first(rights: ActionSet) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| rights.has(tab.action()))
    }

    /// Where it is.
    pub const fn href(self) -> &'static str {
        match self {
            Self::Club => "/settings/club",
            Self::Devices => "/settings/devices",
            Self::Tariffs => "/settings/tariffs",
            Self::Schedules => "/settings/schedules",
            Self::Discounts => "/settings/discounts",
            Self::Loyalty => "/settings/loyalty",
            Self::Messages => "/settings/messages",
            Self::Printer => "/settings/printer",
            Self::Terminal => "/settings/terminal",
            Self::Staff => "/settings/staff",
            Self::Roles => "/settings/roles",
            Self::Clubs => "/settings/clubs",
            Self::Log => "/settings/log",
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Club => "Club",
            Self::Devices => "Zones and devices",
            Self::Tariffs => "Tariffs",
            Self::Schedules => "Schedules",
            Self::Discounts => "Discounts",
            Self::Loyalty => "Loyalty",
            Self::Messages => "Messages",
            Self::Printer => "Printer",
            Self::Terminal => "Terminal",
            Self::Staff => "Staff",
            Self::Roles => "Roles",
            Self::Clubs => "Clubs",
            Self::Log => "Audit log",
        }
    }

    const fn action(self) -> Action {
        match self {
            Self::Club => Action::EditClub,
            Self::Devices => Action::EditDevices,
            Self::Tariffs | Self::Schedules | Self::Discounts => Action::EditTariffs,
            Self::Loyalty => Action::EditLoyalty,
            Self::Messages => Action::EditMessages,
            Self::Printer => Action::EditPrinter,
            Self::Terminal => Action::EditTerminal,
            Self::Staff | Self::Roles => Action::EditStaff,
            Self::Clubs => Action::AddClub,
            Self::Log => Action::SeeAuditLog,
        }
    }
}

/// The rail, the tabs that this person may see, and the page.
#[component]
pub fn SettingsFrame(
    /// Who is signed in.
    me: Me,
    /// Where they are.
    tab: Tab,
    /// The page.
    children: Children,
) -> impl IntoView {
    let tabs = Tab::ALL.into_iter().filter(|tab| me.may.has(tab.action())).map(|here| {
        view! {
            <a class="tabs__tab" href=here.href() aria-current=(here == tab).then_some("page")>
                {here.word()}
            </a>
        }
    });
    let tabs = tabs.collect_view();
    view! {
        <Frame me place=Place::Settings lost=false>
            <main class="settings">
                <h1 class="settings__title">"Settings"</h1>
                <nav class="tabs" aria-label="Settings">
                    {tabs}
                </nav>
                {children()}
            </main>
        </Frame>
    }
}
