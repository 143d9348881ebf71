//! Registering clients, and changing what is known of them.

use domain::{
    access::Action,
    clients::{ArchiveClient, Client, EditClient, Profile, Register, WriteNote},
    ids::ClientId,
    minutes::Continue,
    money::Typed,
    news::News,
    refusal::Refusal,
};

use super::{
    phone, read,
    rows::{self, Entered},
    search, told, verification,
};
use crate::{clubs, desk::Desk, error::Result, sessions, tx::Tx};

/// Makes somebody a client. They can play at once; that the number is theirs is not proved yet (decision 16).
///
/// # Errors
/// [`Refusal::BadPhone`], [`Refusal::PhoneTaken`] with whose it is, [`Refusal::CardTaken`], and what
/// [`Profile::facts`] refuses.
pub async fn register(desk: &Desk, register: Register) -> Result<Client> {
    let act = desk.act(Action::EditClients, register.id, &register)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, register.id).await;
    };
    let number = rows::next_number(&tx).await?;
    let entered = entered_in(&tx, &register.profile).await?;
    free_in(&tx, &entered, None).await?;
    rows::insert(&tx, register.id, number, &entered).await?;
    verification::first_code_in(&mut tx, register.id, &entered.phone).await?;
    told(tx, register.id).await
}

/// Changes what is known of a client.
///
/// # Errors
/// As [`register`]; [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn edit(desk: &Desk, edit: EditClient) -> Result<Client> {
    let act = desk.act(Action::EditClients, edit.id, &edit)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, edit.client).await;
    };
    rows::lock_organisation(&tx).await?;
    let before = read::locked(&tx, edit.client).await?;
    let entered = entered_in(&tx, &edit.profile).await?;
    free_in(&tx, &entered, Some(edit.client)).await?;
    rows::save(&tx, edit.client, &entered, before.phone == entered.phone).await?;
    if before.phone != entered.phone {
        verification::forget_code_in(&tx, edit.client).await?;
    }
    if before.name != entered.name && sessions::plays_in(&tx, edit.client).await?.is_some() {
        // The hall shows the name on a card.
        tx.tell(News::Furnished);
    }
    told(tx, edit.client).await
}

/// Writes down what staff should know of a client.
///
/// # Errors
/// [`Refusal::BadNote`]; [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn write_note(desk: &Desk, write: WriteNote) -> Result<Client> {
    let act = desk.act(Action::EditClients, write.id, &write)?;
    let Some(tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, write.client).await;
    };
    let note = write.words()?;
    rows::lock(&tx, write.client).await?;
    rows::save_note(&tx, write.client, note).await?;
    told(tx, write.client).await
}

/// Says whether a client's sessions go on by the minute when their bought time is over; those that run hear it at once.
///
/// # Errors
/// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn continue_by_minute(desk: &Desk, says: Continue) -> Result<Client> {
    let act = desk.act(Action::EditClients, says.id, &says)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, says.client).await;
    };
    rows::lock(&tx, says.client).await?;
    rows::save_continues(&tx, says.client, says.on).await?;
    sessions::tell_of_in(&mut tx, says.client).await?;
    told(tx, says.client).await
}

/// Puts a client away, or brings them back. Their past stays; their phone and card stay theirs.
///
/// # Errors
/// [`Refusal::ClientPlays`] while they do; [`Error::Missing`](crate::Error::Missing) when the organisation has no such
/// client.
pub async fn archive(desk: &Desk, archive: ArchiveClient) -> Result<Client> {
    let act = desk.act(Action::EditClients, archive.id, &archive)?;
    let Some(tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, archive.client).await;
    };
    let before = read::locked(&tx, archive.client).await?;
    if archive.archived
        && let Some(device) = sessions::plays_in(&tx, archive.client).await?
    {
        return Err(Refusal::ClientPlays { device }.into());
    }
    let at = archive.archived.then(|| before.archived_at.unwrap_or(desk.now));
    rows::save_archived(&tx, archive.client, at).await?;
    told(tx, archive.client).await
}

/// What was typed, read: the phone as one of the club's country, days by the club's calendar.
async fn entered_in(tx: &Tx<'_>, profile: &Profile) -> Result<Entered> {
    let venue = clubs::venue_in(tx).await?;
    let facts = profile.facts(tx.desk.now.with_timezone(&venue.zone).date_naive())?;
    let phone = phone_in(tx, &profile.phone).await?;
    Ok(Entered {
        name: facts.name.unwrap_or_else(|| phone.clone()),
        phone,
        email: facts.email,
        born_on: facts.born_on,
        card_number: facts.card_number,
    })
}

/// A phone as it was typed, in E.164; without a country's code it is one of the club's country.
///
/// # Errors
/// [`Refusal::BadPhone`].
pub(crate) async fn phone_in(tx: &Tx<'_>, typed: &Typed) -> Result<String> {
    let country = clubs::country(&tx.conn, tx.desk).await?;
    let bad = || Refusal::BadPhone { typed: typed.0.trim().chars().take(40).collect() };
    Ok(phone::read(&typed.0, &country).ok_or_else(bad)?)
}

/// Nobody else has the phone or the card. Asked under the organisation's lock.
async fn free_in(tx: &Tx<'_>, entered: &Entered, own: Option<ClientId>) -> Result<()> {
    let others = |found: Option<ClientId>| found.filter(|found| Some(*found) != own);
    if let Some(client) = others(search::with_phone(&tx.conn, tx.desk, &entered.phone).await?) {
        let name = name_of(tx, client).await?;
        return Err(Refusal::PhoneTaken { client, name }.into());
    }
    let Some(card) = &entered.card_number else { return Ok(()) };
    if let Some(client) = others(search::with_card(&tx.conn, tx.desk, card).await?) {
        let name = name_of(tx, client).await?;
        return Err(Refusal::CardTaken { client, name }.into());
    }
    Ok(())
}

async fn name_of(tx: &Tx<'_>, client: ClientId) -> Result<String> {
    Ok(read::one(&tx.conn, tx.desk.person()?.organisation, client).await?.called())
}
