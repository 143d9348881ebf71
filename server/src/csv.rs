//! Lists as files for a spreadsheet.

mod audit;
mod bookings;
mod client_tariffs;
mod clients;
mod reports;
mod sheet;
mod shifts;
mod transactions;

use self::sheet::Sheet;
pub(crate) use self::{
    audit::log,
    bookings::bookings,
    client_tariffs::client_tariffs,
    clients::clients,
    reports::suspicious,
    sheet::failed,
    shifts::{Asked, report, shifts},
    transactions::transactions,
};
use crate::router::Parts;
use axum::{
    Extension,
    extract::{RawQuery, State},
    response::Response,
};
use club::Desk;
use domain::{
    money::{Balance, Currency, Money},
    sessions::past::{Past, SessionFilter, SessionLine},
    staff::Me,
    time::{LocalTimes, Moment, countdown},
};

/// `GET /sessions.csv?…`: the sessions that the list shows with the same filter, all its pages.
pub(crate) async fn sessions(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = SessionFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::sessions::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for Past {
    const NAME: &'static str = "sessions";

    fn head(&self) -> String {
        head(&self.club.currency)
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::sessions::sheet(desk, self.filter.behind(Some(older))).await)
    }
}

fn head(currency: &Currency) -> String {
    let paid = format!("Paid ({})", currency.code);
    row(&[
        "Session",
        "Device",
        "Moved from",
        "Zone",
        "Client",
        "State",
        "Started",
        "Started by",
        "Ended",
        "End reason",
        "Ends at",
        "Played",
        paid.as_str(),
    ]
    .map(str::to_owned))
}

fn cells(line: &SessionLine, times: &LocalTimes, currency: &Currency) -> [String; 13] {
    let stamp = |moment: Option<Moment>| moment.map(|moment| local(times, moment)).unwrap_or_default();
    [
        line.id.to_string(),
        line.device.clone(),
        line.moved_from.join(", "),
        line.zone.clone(),
        line.who.clone(),
        line.state.word().to_owned(),
        local(times, line.started_at),
        line.started_by.clone(),
        stamp(line.ended.map(|(at, _)| at)),
        line.ended.map(|(_, why)| why.word().to_owned()).unwrap_or_default(),
        stamp(line.ends_at),
        countdown(chrono::TimeDelta::seconds(line.played)),
        decimal(line.paid, currency.digits),
    ]
}

/// `2026-11-22T20:30:00+05:00`.
fn local(times: &LocalTimes, moment: Moment) -> String {
    let wall = times.local(moment);
    let minutes = (wall - moment.naive_utc()).num_minutes();
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    format!("{}{sign}{hours:02}:{rest:02}", wall.format("%Y-%m-%dT%H:%M:%S"))
}

/// `1250` or `12.50`.
fn decimal(amount: Money, digits: u8) -> String {
    let (minor, scale) = (amount.minor(), 10_i64.pow(digits.into()));
    match digits {
        0 => minor.to_string(),
        digits => format!("{}.{:0width$}", minor / scale, minor % scale, width = usize::from(digits)),
    }
}

/// `-1250` or `-12.50`.
fn signed(amount: Balance, digits: u8) -> String {
    let size = Money::of(amount.minor().abs()).unwrap_or_default();
    let sign = if amount < Balance::ZERO { "-" } else { "" };
    format!("{sign}{}", decimal(size, digits))
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// One cell. A spreadsheet would take some beginnings for a formula: an apostrophe makes them words. A number is none.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_below_zero(text);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// A minus sign and digits, with one point among them at most.
fn is_below_zero(text: &str) -> bool {
    let Some(size) = text.strip_prefix('-') else { return false };
    let (whole, rest) = size.split_once('.').unwrap_or((size, "0"));
    [whole, rest].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_by_cases() {
        for (text, written) in [
            ("", ""),
            ("PC 12", "PC 12"),
            ("Ann, Bob", "\"Ann, Bob\""),
            ("the \"one\"", "\"the \"\"one\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("+7 727", "'+7 727"),
            ("-5", "-5"),
            ("-12.50", "-12.50"),
            ("-5+1", "'-5+1"),
            ("-1.5.1", "'-1.5.1"),
            ("-", "'-"),
            ("@all", "'@all"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
            ("1=1", "1=1"),
            ("ü₸", "ü₸"),
        ] {
            assert_eq!(cell(text), written, "{text:?}");
        }
    }

    #[test]
    fn moments_stand_in_the_clubs_time_with_its_offset() {
        let moment: Moment = "2026-11-22T15:30:00Z".parse().expect("a moment");
        for (first, written) in [
            (18_000, "2026-11-22T20:30:00+05:00"),
            (-12_600, "2026-11-22T12:00:00-03:30"),
            (0, "2026-11-22T15:30:00+00:00"),
        ] {
            assert_eq!(local(&LocalTimes { first, changes: vec![] }, moment), written);
        }
    }

    #[test]
    fn amounts_stand_without_a_symbol() {
        let amount = |minor| Money::of(minor).expect("an amount");
        assert_eq!(decimal(amount(900), 0), "900");
        assert_eq!(decimal(amount(1205), 2), "12.05");
        assert_eq!(signed(Balance::of(-1205), 2), "-12.05");
        assert_eq!(signed(Balance::of(900), 0), "900");
    }
}
