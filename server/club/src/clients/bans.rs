//! Keeping clients out, and serving them again (decision 19).

use domain::{
    access::Action,
    clients::{Ban, BanClient, Client, LiftBan},
    refusal::Refusal,
};

use super::{read, rows, told};
use crate::{clubs, desk::Desk, error::Result};

/// Keeps a client out, until a day or until the ban is lifted.
///
/// # Errors
/// [`Refusal::BadReason`], [`Refusal::BadBanEnd`], [`Refusal::AlreadyBanned`];
/// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn ban(desk: &Desk, ban: BanClient) -> Result<Client> {
    let act = desk.act(Action::BanClients, ban.id, &ban)?;
    let Some(tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, ban.client).await;
    };
    let reason = ban.why()?;
    let before = read::locked(&tx, ban.client).await?;
    if let Some(open) = before.ban {
        let lived = open.lived_until(desk.now);
        if lived.lifted.is_none() {
            return Err(Refusal::AlreadyBanned.into());
        }
        rows::save_ban(&tx, &lived).await?;
    }
    let zone = clubs::venue_in(&tx).await?.zone;
    let new = Ban {
        id: ban.id,
        reason,
        from: desk.now,
        until: ban.ends_at(desk.now, |day| clubs::day_begins(zone, day))?,
        by: desk.person()?.name.clone(),
        lifted: None,
    };
    rows::insert_ban(&tx, ban.client, &new).await?;
    told(tx, ban.client).await
}

/// Serves a client again.
///
/// # Errors
/// [`Refusal::NotBanned`] when nothing keeps them out; [`Error::Missing`](crate::Error::Missing) when the organisation
/// has no such client.
pub async fn lift_ban(desk: &Desk, lift: LiftBan) -> Result<Client> {
    let act = desk.act(Action::BanClients, lift.id, &lift)?;
    let Some(tx) = desk.begin(act).await? else {
        return read::one(desk.readers(), desk.person()?.organisation, lift.client).await;
    };
    let open = read::locked(&tx, lift.client).await?.ban.ok_or(Refusal::NotBanned)?;
    let lifted = open.lift(desk.now, &desk.person()?.name)?;
    rows::save_ban(&tx, &lifted).await?;
    told(tx, lift.client).await
}
