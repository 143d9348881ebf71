//! Icons: one set, drawn with strokes in the colour of the text beside them. The word is always there too.

use domain::hall::SeatState;
use leptos::prelude::*;

/// Which icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// The hall.
    Hall,
    /// The shift.
    Shift,
    /// Visits of the past.
    Sessions,
    /// What is booked.
    Bookings,
    /// Registered clients.
    Clients,
    /// What was done with money.
    Transactions,
    /// What there is to look at.
    Reports,
    /// How things are set up.
    Settings,
    /// A club among others.
    Club,
    /// Oneself.
    Account,
    /// A seat that nobody sits at.
    Free,
    /// A clock that runs.
    Playing,
    /// A clock that runs out.
    Hourglass,
    /// A clock that stands.
    Paused,
    /// A card is read.
    Paying,
    /// Out of service.
    Hold,
    /// It was done.
    Done,
    /// A rule said no.
    Refused,
    /// Somebody should look.
    Warning,
    /// Nobody may.
    Forbidden,
    /// It broke.
    Failed,
    /// Look for something.
    Search,
    /// What keys do.
    Keyboard,
    /// Away with it.
    Close,
    /// Dark or light.
    Theme,
    /// Leave.
    SignOut,
    /// What there is besides.
    More,
}

impl Glyph {
    /// The icon of a seat's state (decision 1).
    pub const fn of(state: SeatState) -> Self {
        match state {
            SeatState::Free => Self::Free,
            SeatState::InSession => Self::Playing,
            SeatState::EndingSoon => Self::Hourglass,
            SeatState::Paused => Self::Paused,
            SeatState::AwaitingPayment => Self::Paying,
            SeatState::Waiting => Self::Sessions,
            SeatState::OnHold => Self::Hold,
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Hall => "M4 5h16v10H4zM9 19h6M12 15v4",
            Self::Shift => "M4 10h16v9H4zM7 10V5h10v5M8 15h3",
            Self::Sessions => "M12 7v5l3 3M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
            Self::Bookings => "M4 7h16v12H4zM8 3v4M16 3v4M4 11h16",
            Self::Clients => {
                "M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2 19c1-4 3-6 6-6s5 2 6 6M15 5a3 3 0 0 1 0 6M17 13c3 0 4 2 5 6"
            }
            Self::Transactions => "M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4",
            Self::Reports => "M4 4v16h16M8 16v-4M12 16V8M16 16v-6",
            Self::Settings => {
                "M4 7h9M17 7h3M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 17h3M11 17h9M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
            }
            Self::Club => "M4 20V10l8-6 8 6v10zM10 20v-6h4v6",
            Self::Account => "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 20c1-4 4-6 8-6s7 2 8 6",
            Self::Free => "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
            Self::Playing => "M8 5l11 7-11 7z",
            Self::Hourglass => "M7 4h10M7 20h10M8 4c0 5 8 6 8 11v5M16 4c0 5-8 6-8 11v5",
            Self::Paused => "M8 5v14M16 5v14",
            Self::Paying => "M3 6h18v12H3zM3 10h18M7 15h4",
            Self::Hold => "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M6.5 6.5l11 11",
            Self::Done => "M5 12l5 5L19 7",
            Self::Warning => "M12 4L3 19.5h18zM12 10v4M12 16.5v.5",
            Self::Refused => "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M8 12h8",
            Self::Forbidden => "M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3",
            Self::Failed => "M12 4l9 16H3zM12 10v4M12 17h.01",
            Self::Search => "M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l5 5",
            Self::Keyboard => "M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M8 15h8",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Theme => "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z",
            Self::SignOut => "M10 5H5v14h5M14 8l4 4-4 4M18 12H9",
            Self::More => "M5 12h.01M12 12h.01M19 12h.01",
        }
    }
}

/// An icon. It says nothing by itself.
#[component]
pub fn Icon(
    /// Which; it may change.
    #[prop(into)]
    glyph: Signal<Glyph>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=move || glyph.get().path()></path>
        </svg>
    }
}
