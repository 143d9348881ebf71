//! What stands around every page of those who are signed in.

use domain::{access::Action, staff::Me};
use leptos::prelude::*;

use crate::{
    clubs::switch::ClubSwitch,
    kit::{
        icon::{Glyph, Icon},
        may::May,
    },
    search::{
        dialog::SearchDialog,
        shortcuts::{ShortcutsDialog, ShortcutsLink},
    },
    settings::Tab,
};

/// Where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The live board.
    Hall,
    /// The open shift.
    Shift,
    /// Sessions of the past and those that run.
    Sessions,
    /// What is booked.
    Bookings,
    /// Registered clients.
    Clients,
    /// What was done with money.
    Transactions,
    /// What is worth a look.
    Reports,
    /// How the club is set up.
    Settings,
    /// What is looked for.
    Search,
    /// One's own password and sign-ins.
    Account,
}

/// The rail (on a phone: the bar at the bottom), the bar that says when the line is lost, and the page.
#[component]
pub fn Frame(
    /// Who is signed in.
    me: Me,
    /// Where they are.
    place: Place,
    /// Is the line to the club lost, so that the page may be old?
    #[prop(into)]
    lost: Signal<bool>,
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="skip" href="#content" rel="external">
            "Skip to the page"
        </a>
        <div class="frame" class:frame--old=move || lost.get()>
            <Rail me place />
            <div class="frame__lost" role="status">
                {move || {
                    lost.get().then_some("Connection lost. What you see may be old. Trying again…")
                }}
            </div>
            <div class="frame__page" id="content" tabindex="-1">
                {children()}
            </div>
        </div>
        <SearchDialog place />
        <ShortcutsDialog place />
    }
}

#[component]
fn Rail(me: Me, place: Place) -> impl IntoView {
    let rights = me.may;
    let current = move |here: Place| (here == place).then_some("page");
    let alone = me.clubs.len() < 2;
    view! {
        <header class="rail">
            <a class="rail__brand" href="/hall">
                <span class="rail__mark" aria-hidden="true"></span>
                "Clubdeck"
            </a>
            <nav class="rail__nav" aria-label="Main">
                <May rights action=Action::SeeHall>
                    <a class="rail__link" href="/hall" aria-current=current(Place::Hall)>
                        <Icon glyph=Glyph::Hall />
                        "Hall"
                    </a>
                </May>
                <May rights action=Action::SeeHall>
                    <a class="rail__link rail__seldom" href="/bookings" aria-current=current(Place::Bookings)>
                        <Icon glyph=Glyph::Bookings />
                        "Bookings"
                    </a>
                </May>
                <May rights action=Action::SeeShift>
                    <a class="rail__link" href="/shift" aria-current=current(Place::Shift)>
                        <Icon glyph=Glyph::Shift />
                        "Shift"
                    </a>
                </May>
                <May rights action=Action::SeeSessions>
                    <a class="rail__link" href="/sessions" aria-current=current(Place::Sessions)>
                        <Icon glyph=Glyph::Sessions />
                        "Sessions"
                    </a>
                </May>
                <May rights action=Action::SeeClients>
                    <a class="rail__link" href="/clients" aria-current=current(Place::Clients)>
                        <Icon glyph=Glyph::Clients />
                        "Clients"
                    </a>
                </May>
                <May rights action=Action::SeeTransactions>
                    <a class="rail__link" href="/transactions" aria-current=current(Place::Transactions)>
                        <Icon glyph=Glyph::Transactions />
                        // Too long for its place on a phone: there it stands in two lines.
                        <span>"Trans" <wbr /> "actions"</span>
                    </a>
                </May>
                <May rights action=Action::SeeSuspicious>
                    <a
                        class="rail__link rail__seldom"
                        href="/reports/suspicious"
                        aria-current=current(Place::Reports)
                    >
                        <Icon glyph=Glyph::Reports />
                        "Reports"
                    </a>
                </May>
                {Tab::first(rights)
                    .map(|tab| {
                        view! {
                            <a class="rail__link" href=tab.href() aria-current=current(Place::Settings)>
                                <Icon glyph=Glyph::Settings />
                                "Settings"
                            </a>
                        }
                    })}
                <a
                    class="rail__link"
                    href="/search"
                    aria-current=current(Place::Search)
                    aria-keyshortcuts="/ Control+K"
                >
                    <Icon glyph=Glyph::Search />
                    "Search"
                </a>
                // A phone has no room for the foot: it opens above the bar.
                <button class="rail__button rail__more" type="button" popovertarget="rail-foot">
                    <Icon glyph=Glyph::More />
                    "More"
                </button>
            </nav>
            <div class="rail__foot" id="rail-foot" popover="auto">
                <ClubSwitch clubs=me.clubs here=me.club />
                // The bar of a phone has no room for these.
                <May rights action=Action::SeeHall>
                    <a
                        class="rail__button rail__seldom"
                        href="/bookings"
                        aria-current=current(Place::Bookings)
                    >
                        <Icon glyph=Glyph::Bookings />
                        "Bookings"
                    </a>
                </May>
                <May rights action=Action::SeeSuspicious>
                    <a
                        class="rail__button rail__seldom"
                        href="/reports/suspicious"
                        aria-current=current(Place::Reports)
                    >
                        <Icon glyph=Glyph::Reports />
                        "Reports"
                    </a>
                </May>
                <a class="rail__who" href="/account" aria-current=current(Place::Account)>
                    <Icon glyph=Glyph::Account />
                    <span class="rail__account">"Account"</span>
                    <span class="rail__name">{me.name.clone()}</span>
                    <span class="rail__roles">{me.roles.join(", ")}</span>
                    {alone.then(|| view! { <span class="rail__club">{me.club_name.clone()}</span> })}
                </a>
                <ShortcutsLink />
                <button class="rail__button" type="button" data-switch-theme="" title="Switch between dark and light">
                    <Icon glyph=Glyph::Theme />
                    <span class="rail__word">"Theme"</span>
                </button>
                <form class="rail__leave" method="post" action="/logout">
                    <button class="rail__button" type="submit">
                        <Icon glyph=Glyph::SignOut />
                        <span class="rail__word">"Sign out"</span>
                    </button>
                </form>
            </div>
        </header>
    }
}
