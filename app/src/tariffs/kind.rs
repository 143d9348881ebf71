//! The kinds of tariffs that clubs know, and the choice between them. They are one thing to the club: a kind is only which
//! fields its form has.

use domain::tariffs::{Sold, Tariff};
use leptos::prelude::*;

use super::page::At;
use crate::kit::card::Card;

/// What kind of tariff a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A package of hours.
    Hours,
    /// All the time until the night is over.
    Night,
    /// Many hours, played over days.
    PassHours,
    /// So many visits.
    PassVisits,
    /// From the balance.
    Minute,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Hours, Self::Night, Self::PassHours, Self::PassVisits, Self::Minute];

    /// As it stands in the address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Night => "night",
            Self::PassHours => "pass",
            Self::PassVisits => "visits",
            Self::Minute => "minute",
        }
    }

    /// From the address.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == word)
    }

    /// That of a tariff. One that ends by something besides being played is a pass.
    pub fn of(tariff: &Tariff) -> Self {
        match tariff.time {
            Sold::Units { .. } if tariff.expiry.is_none() => Self::Hours,
            Sold::Units { .. } => Self::PassHours,
            Sold::Window => Self::Night,
            Sold::Visits { .. } => Self::PassVisits,
            Sold::Minute => Self::Minute,
        }
    }

    /// As `sold` says it in the form.
    pub const fn sold(self) -> &'static str {
        match self {
            Self::Hours | Self::PassHours => "units",
            Self::Night => "window",
            Self::PassVisits => "visits",
            Self::Minute => "minute",
        }
    }

    /// What it is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Hours => "Hour package",
            Self::Night => "Night unlimited",
            Self::PassHours => "Multipass by hours",
            Self::PassVisits => "Multipass by visits",
            Self::Minute => "Pay by the minute",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Hours => {
                "A price for some time: 1 hour, 3 hours, 5 hours. The price may differ by zone and by time of day."
            }
            Self::Night => {
                "One price for the whole night: whoever buys it plays until the night ends, such as from 22:00 to 08:00."
            }
            Self::PassHours => {
                "Many hours at once, such as 30 hours. They are played over days or weeks, until they are used up or the pass ends."
            }
            Self::PassVisits => {
                "Many visits at once, such as 10 visits of up to 5 hours each, until they are used up or the pass ends."
            }
            Self::Minute => {
                "Nothing is bought ahead: a client plays, and each minute is taken from their balance until it is used up."
            }
        }
    }

    /// What the price of one is for.
    pub const fn priced(self) -> &'static str {
        match self {
            Self::Hours => "the playing time once",
            Self::Night => "the whole night",
            Self::PassHours | Self::PassVisits => "the whole pass",
            Self::Minute => "one hour, counted by the minute",
        }
    }

    /// What stands above the prices.
    pub const fn price_note(self) -> &'static str {
        match self {
            Self::Hours => "The price of the playing time above. Empty: not sold in that zone. 0: free.",
            Self::Night => "The price of the whole night. Empty: not sold in that zone. 0: free.",
            Self::PassHours | Self::PassVisits => {
                "The price of the whole pass. Empty: not sold in that zone. 0: free."
            }
            Self::Minute => {
                "The price of one hour; each minute costs its part of it. Empty: not played so in that zone."
            }
        }
    }
}

/// The first step of a new tariff.
#[component]
pub fn Kinds() -> impl IntoView {
    let kinds = Kind::ALL.map(|kind| {
        view! {
            <li>
                <a class="tariff-kind" href=At::Add(Some(kind)).href() data-noscroll="">
                    <span class="tariff-kind__title">{kind.title()}</span>
                    <span class="tariff-kind__about">{kind.sentence()}</span>
                </a>
            </li>
        }
    });
    let kinds = kinds.into_iter().collect_view();
    view! {
        <Card id="tariff-title" title="Add Tariff">
            <p class="card__note">"What kind of tariff is it?"</p>
            <ul class="tariff-kinds">{kinds}</ul>
            <div class="form__buttons">
                <a class="button" href=At::List.href() data-noscroll="">
                    "Cancel"
                </a>
            </div>
        </Card>
    }
}

/// The form becomes one of another kind, and what was typed stays: its fields become the address of the page.
#[component]
pub fn OtherKinds(
    /// What it is.
    kind: Kind,
) -> impl IntoView {
    let others = Kind::ALL.into_iter().filter(|other| *other != kind).map(|other| {
        view! {
            <li>
                <button
                    class="chip"
                    type="submit"
                    form=super::form::ID
                    formaction="/settings/tariffs"
                    formmethod="get"
                    formnovalidate=true
                    name="as"
                    value=other.slug()
                >
                    {other.title()}
                </button>
            </li>
        }
    });
    let others = others.collect_view();
    view! {
        <details class="tariff-more">
            <summary>{format!("Kind: {}. Make it another one", kind.title())}</summary>
            <ul class="tariff-groups">{others}</ul>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_found_by_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::read(kind.slug()), Some(kind));
        }
        assert_eq!(Kind::read(""), None);
    }
}
