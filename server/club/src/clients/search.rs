//! Finding a client by what was typed. Each way reads a bounded stretch of an index, also among a million.

use domain::{
    clients::{Found, Wanted},
    ids::ClientId,
    search::{HITS_MOST, cut},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use super::{phone, read};
use crate::{clubs, desk::Desk, error::Result, sql};

/// By the whole phone number: of an organisation, in E.164.
pub const BY_PHONE: &str =
    "select id from client where organisation_id = $1 and kind = 'registered' and phone = $2";

/// By the client ID.
pub const BY_NUMBER: &str =
    "select id from client where organisation_id = $1 and kind = 'registered' and number = $2";

/// By the number of a card.
pub const BY_CARD: &str =
    "select id from client where organisation_id = $1 and kind = 'registered' and card_number = $2";

/// By the last digits of the phone, which are the beginning of its digits reversed: from the second value on, and less
/// than the third.
pub const BY_LAST_DIGITS: &str = "select id from client where organisation_id = $1 and kind = 'registered'
    and phone_reversed >= $2 and phone_reversed < $3 order by phone_reversed, id limit 10";

/// Nothing made of digits is beyond it, whatever the order of a language.
const BEYOND_DIGITS: &str = "9999999999999999999";
/// Nothing that begins with a text is beyond it and this letter.
const LAST_LETTER: char = '\u{10FFFF}';
/// A client can be found by several parts of their name.
const PARTS_MOST: u32 = HITS_MOST * 4;
/// So many who are like the longest word are looked at for the others.
const NEAR_MOST: u32 = 10_000;

/// By parts of the name: from the second value on, and less than the third. Each further value is somewhere else in the
/// name.
pub fn by_name(further: usize) -> String {
    let near = "select p.client_id as id, p.part as part from client_name_part p
        where p.organisation_id = $1 and p.part >= $2 and p.part < $3 order by p.part, p.client_id";
    if further == 0 {
        return format!("{near} limit {PARTS_MOST}");
    }
    let each: Vec<String> =
        (4..further + 4).map(|place| format!("c.name_folded like '%' || ${place} || '%'")).collect();
    format!(
        "select near.id as id, near.part as part from ({near} limit {NEAR_MOST}) near
        cross join client c where c.id = near.id and {}
        order by near.part, near.id limit {PARTS_MOST}",
        each.join(" and ")
    )
}

/// Who is like what was typed.
#[derive(Default)]
pub(super) struct Likely {
    /// What was typed as a phone in E.164, where it is a whole one.
    pub(super) phone: Option<String>,
    /// Whose it is.
    pub(super) exact: Option<ClientId>,
    /// All who are like it, the likeliest first.
    pub(super) ids: Vec<ClientId>,
}

impl Likely {
    fn add(&mut self, found: impl IntoIterator<Item = ClientId>) {
        for id in found {
            if self.ids.len() < HITS_MOST as usize && !self.ids.contains(&id) {
                self.ids.push(id);
            }
        }
    }
}

pub(super) async fn found(desk: &Desk, words: &str) -> Result<Found> {
    let db = sql::snapshot(desk.snapshots()).await?;
    let likely = likely(&db, desk, words).await?;
    Ok(Found {
        words: cut(words),
        clients: read::with_seats(&db, desk, &likely.ids).await?,
        phone: likely.phone,
        exact: likely.exact,
        form: Uuid::now_v7(),
        now: desk.now,
    })
}

/// The phone is tried first (decision 15), then what is short, then what is like it.
pub(super) async fn likely(db: &impl ConnectionTrait, desk: &Desk, typed: &str) -> Result<Likely> {
    let typed = cut(typed);
    let wanted = Wanted::read(&typed);
    let mut likely = Likely::default();
    if wanted.is_nothing() {
        return Ok(likely);
    }
    if wanted.digits_reversed.is_some() {
        likely.phone = phone::read(&typed, &clubs::country(db, desk).await?);
    }
    if let Some(phone) = &likely.phone {
        likely.exact = with_phone(db, desk, phone).await?;
        likely.add(likely.exact);
    }
    if let Some(number) = wanted.number {
        likely.add(first(db, desk, BY_NUMBER, number.into()).await?);
    }
    if let Some(card) = &wanted.card {
        likely.add(with_card(db, desk, card).await?);
    }
    if let Some(digits) = &wanted.digits_reversed {
        likely.add(with_last_digits(db, desk, digits).await?);
    }
    if let Some((longest, others)) = wanted.words.split_first() {
        likely.add(with_name(db, desk, longest, others).await?);
    }
    Ok(likely)
}

#[derive(FromQueryResult)]
struct IdRow {
    id: ClientId,
}

async fn first(db: &impl ConnectionTrait, desk: &Desk, sql: &str, value: Value) -> Result<Option<ClientId>> {
    let row = sql::one::<IdRow>(db, sql, [desk.person()?.organisation.into(), value]).await?;
    Ok(row.map(|row| row.id))
}

/// Whose phone it is.
pub(super) async fn with_phone(
    db: &impl ConnectionTrait,
    desk: &Desk,
    phone: &str,
) -> Result<Option<ClientId>> {
    first(db, desk, BY_PHONE, phone.into()).await
}

/// Whose card it is.
pub(super) async fn with_card(
    db: &impl ConnectionTrait,
    desk: &Desk,
    card: &str,
) -> Result<Option<ClientId>> {
    first(db, desk, BY_CARD, card.into()).await
}

async fn with_last_digits(db: &impl ConnectionTrait, desk: &Desk, reversed: &str) -> Result<Vec<ClientId>> {
    let values: [Value; 3] = [desk.person()?.organisation.into(), reversed.into(), beyond(reversed).into()];
    let rows = sql::all::<IdRow>(db, BY_LAST_DIGITS, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The first text of digits behind all that begin with these.
fn beyond(digits: &str) -> String {
    let stem = digits.trim_end_matches('9');
    match stem.chars().last().and_then(|last| last.to_digit(10)) {
        Some(last) => format!("{}{}", &stem[..stem.len() - 1], last + 1),
        None => BEYOND_DIGITS.to_owned(),
    }
}

async fn with_name(
    db: &impl ConnectionTrait,
    desk: &Desk,
    longest: &str,
    others: &[String],
) -> Result<Vec<ClientId>> {
    let mut values: Vec<Value> =
        vec![desk.person()?.organisation.into(), longest.into(), format!("{longest}{LAST_LETTER}").into()];
    values.extend(others.iter().map(|word| Value::from(word.clone())));
    let rows = sql::all::<IdRow>(db, &by_name(others.len()), values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_digits_is_less_than_what_is_beyond_them() {
        for (digits, end) in [("3210", "3211"), ("3219", "322"), ("3999", "4"), ("0", "1")] {
            assert_eq!(beyond(digits), end, "{digits}");
            assert!(digits < end && format!("{digits}999999").as_str() < end);
        }
        assert!(format!("9999{}", "9".repeat(11)) < beyond("9999"));
    }
}
