//! What people see: the pages of Clubdeck, rendered by the server and brought to life in the browser.
//!
//! Invariants: a page asks the club one question and arrives filled; what changes comes back as the answer
//! of a press or as news; both go through one door. Pages compute nothing: what is true is in `domain`.

// A page is one type, as deep as its tree of elements.
#![recursion_limit = "512"]

pub mod ask;
pub mod audit;
pub mod balances;
mod bookings;
pub mod card_payments;
pub mod checkout;
pub mod client_tariffs;
pub mod clients;
pub mod clubs;
#[cfg(feature = "ssr")]
pub mod desk;
pub mod devices;
pub mod discounts;
pub mod fault;
pub mod frame;
pub mod hall;
pub mod happened;
pub mod holds;
pub mod kit;
pub mod live;
pub mod loyalty;
pub mod messages;
pub mod minutes;
#[cfg(feature = "ssr")]
pub mod once;
pub mod printers;
pub mod reports;
pub mod schedules;
pub mod search;
pub mod sessions;
pub mod settings;
pub mod shifts;
pub mod staff;
pub mod tariffs;
#[cfg(feature = "ssr")]
pub mod threshold;
pub mod timeline;
pub mod transactions;
pub mod words;

use leptos::prelude::*;
use leptos_meta::{HashedStylesheet, MetaTags, provide_meta_context};
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Redirect, Route, Router},
    path,
};

use crate::{
    audit::LogPage,
    bookings::{list::BookingsPage, week::CalendarPage},
    card_payments::settings::TerminalPage,
    checkout::CheckoutPage,
    client_tariffs::list::AccountsPage,
    clients::{ClientPage, ClientsPage},
    clubs::{ClubPage, ClubsPage},
    devices::DevicesPage,
    discounts::DiscountsPage,
    fault::NotFound,
    hall::HallPage,
    happened::{SessionHappenedPage, TransactionHappenedPage},
    loyalty::LoyaltyPage,
    messages::MessagesPage,
    printers::PrintersPage,
    reports::SuspiciousPage,
    schedules::SchedulesPage,
    search::page::SearchPage,
    sessions::{past::SessionsPage, story::SessionPage},
    shifts::{ShiftPage, hand_over::HandOverPage, list::ShiftsPage, report::ShiftReportPage},
    staff::{AccountPage, RecoveryCodesPage, RolesPage, StaffPage},
    tariffs::TariffsPage,
    transactions::{TransactionsPage, receipt::ReceiptPage, story::TransactionPage},
};

/// Sets the theme before the first paint and switches it; small enough to stand in every page.
const THEME: &str = include_str!("theme.js");

/// The document around every page of those who are signed in. It comes to life in the browser.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let scripts = view! { <HydrationScripts options=options.clone() /> }.into_any();
    document(options, Some(scripts), view! { <App /> }.into_any())
}

/// The document around a page for strangers: a plain form, which needs nothing of the program.
#[cfg(feature = "ssr")]
pub fn doorstep(options: LeptosOptions, page: impl IntoView + 'static) -> impl IntoView {
    provide_meta_context();
    document(options, None, page.into_any())
}

fn document(options: LeptosOptions, scripts: Option<AnyView>, body: AnyView) -> impl IntoView {
    #[cfg(feature = "ssr")]
    send_policy();
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="dark light" />
                <meta name="theme-color" content="#0f1216" />
                <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
                <script nonce=use_nonce()>{THEME}</script>
                <HashedStylesheet options id="leptos" />
                {scripts}
                <MetaTags />
            </head>
            <body>{body}</body>
        </html>
    }
}

/// The whole sitemap on one screen; what strangers see stands in `threshold.rs`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=|| view! { <NotFound /> }>
                <Route path=path!("/") view=|| view! { <Redirect path="/hall" /> } />
                <Route path=path!("/hall") view=HallPage ssr=SsrMode::Async />
                <Route path=path!("/checkout") view=CheckoutPage ssr=SsrMode::Async />
                <Route path=path!("/bookings") view=BookingsPage ssr=SsrMode::Async />
                <Route path=path!("/bookings/calendar") view=CalendarPage ssr=SsrMode::Async />
                <Route path=path!("/shift") view=ShiftPage ssr=SsrMode::Async />
                <Route path=path!("/shift/hand-over") view=HandOverPage ssr=SsrMode::Async />
                <Route path=path!("/shifts") view=ShiftsPage ssr=SsrMode::Async />
                <Route path=path!("/shifts/:id") view=ShiftReportPage ssr=SsrMode::Async />
                <Route path=path!("/search") view=SearchPage ssr=SsrMode::Async />
                <Route path=path!("/sessions") view=SessionsPage ssr=SsrMode::Async />
                <Route path=path!("/sessions/:id") view=SessionPage ssr=SsrMode::Async />
                <Route path=path!("/sessions/:id/happened") view=SessionHappenedPage ssr=SsrMode::Async />
                <Route path=path!("/clients") view=ClientsPage ssr=SsrMode::Async />
                <Route path=path!("/clients/:id") view=ClientPage ssr=SsrMode::Async />
                <Route path=path!("/client-tariffs") view=AccountsPage ssr=SsrMode::Async />
                <Route path=path!("/transactions") view=TransactionsPage ssr=SsrMode::Async />
                <Route path=path!("/transactions/:id") view=TransactionPage ssr=SsrMode::Async />
                <Route path=path!("/transactions/:id/receipt") view=ReceiptPage ssr=SsrMode::Async />
                <Route
                    path=path!("/transactions/:id/happened")
                    view=TransactionHappenedPage
                    ssr=SsrMode::Async
                />
                <Route path=path!("/reports/suspicious") view=SuspiciousPage ssr=SsrMode::Async />
                <Route path=path!("/settings/club") view=ClubPage ssr=SsrMode::Async />
                <Route path=path!("/settings/devices") view=DevicesPage ssr=SsrMode::Async />
                <Route path=path!("/settings/tariffs") view=TariffsPage ssr=SsrMode::Async />
                <Route path=path!("/settings/schedules") view=SchedulesPage ssr=SsrMode::Async />
                <Route path=path!("/settings/discounts") view=DiscountsPage ssr=SsrMode::Async />
                <Route path=path!("/settings/loyalty") view=LoyaltyPage ssr=SsrMode::Async />
                <Route path=path!("/settings/messages") view=MessagesPage ssr=SsrMode::Async />
                <Route path=path!("/settings/printer") view=PrintersPage ssr=SsrMode::Async />
                <Route path=path!("/settings/terminal") view=TerminalPage ssr=SsrMode::Async />
                <Route path=path!("/settings/staff") view=StaffPage ssr=SsrMode::Async />
                <Route path=path!("/settings/roles") view=RolesPage ssr=SsrMode::Async />
                <Route path=path!("/settings/log") view=LogPage ssr=SsrMode::Async />
                <Route path=path!("/settings/clubs") view=ClubsPage ssr=SsrMode::Async />
                <Route path=path!("/account") view=AccountPage ssr=SsrMode::Async />
                <Route path=path!("/account/codes") view=RecoveryCodesPage ssr=SsrMode::Async />
            </FlatRoutes>
        </Router>
    }
}

/// Only our own scripts and styles run in our pages; inline ones only with this response's nonce.
#[cfg(feature = "ssr")]
fn send_policy() {
    use http::{HeaderValue, header::CONTENT_SECURITY_POLICY};

    let (Some(nonce), Some(response)) = (use_nonce(), use_context::<leptos_axum::ResponseOptions>()) else {
        return;
    };
    once::tell_nonce(&nonce);
    let policy = format!(
        "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; connect-src 'self'; \
         frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.insert_header(CONTENT_SECURITY_POLICY, policy);
    }
}
