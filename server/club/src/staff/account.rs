//! One's own password and sign-ins.

use domain::{
    access::Action,
    ids::ActId,
    refusal::Refusal,
    staff::{Account, Leaving, Left, PasswordChange},
};
use serde::Serialize;
use uuid::Uuid;

use super::{
    password::{fits, hash},
    rows, second_factor,
};
use crate::{
    desk::Desk,
    error::{Error, Result},
};

/// What the log keeps: that it was done, never with what.
#[derive(Serialize)]
struct Renewed {
    id: ActId,
    own_secret: &'static str,
}

/// What somebody signs in with, and in how many browsers they are.
///
/// # Errors
/// When the database fails.
pub async fn account(desk: &Desk) -> Result<Account> {
    desk.may(Action::OwnAccount)?;
    let me = desk.person()?.clone();
    let own = rows::own(desk.readers(), me.id).await?.ok_or(Error::Missing)?;
    let sign_ins = rows::count_sign_ins(desk, me.id).await?;
    let second_factor = second_factor::state(desk, me.id, &own.login).await?;
    let own_id = me.id;
    Ok(Account {
        me,
        login: own.login,
        sign_ins: u32::try_from(sign_ins).unwrap_or(u32::MAX),
        second_factor,
        client: rows::client_of(desk, own_id).await?,
        form: Uuid::now_v7(),
    })
}

/// Changes one's own password. All sign-ins end, the present one too: whoever knew the old password is out.
///
/// # Errors
/// [`Refusal::BadPassword`], [`Refusal::PasswordTooShort`].
pub async fn change_password(desk: &Desk, change: PasswordChange) -> Result<Left> {
    let act = desk.act(Action::OwnAccount, change.id, &Renewed { id: change.id, own_secret: "renewed" })?;
    change.new.long_enough()?;
    let me = desk.person()?;
    let own = rows::own(desk.readers(), me.id).await?.ok_or(Error::Missing)?;
    if !fits(&change.old.0, Some(own.password_hash.clone())).await? {
        return Err(Refusal::BadPassword.into());
    }
    let password_hash = hash(&change.new.0).await?;
    if let Some(tx) = desk.begin(act).await? {
        // Somebody may have given them a new one since it was read.
        if !rows::replace_password(&tx, me.id, &own.password_hash, password_hash).await? {
            return Err(Refusal::BadPassword.into());
        }
        rows::forget_sign_ins(&tx, me.id).await?;
        tx.commit().await?;
    }
    Ok(Left { who: me.id })
}

/// Ends all sign-ins of one's own, the present one too.
///
/// # Errors
/// When the database fails.
pub async fn leave_everywhere(desk: &Desk, leaving: Leaving) -> Result<Left> {
    let act = desk.act(Action::OwnAccount, leaving.id, &leaving)?;
    let me = desk.person()?;
    if let Some(tx) = desk.begin(act).await? {
        rows::forget_sign_ins(&tx, me.id).await?;
        tx.commit().await?;
    }
    Ok(Left { who: me.id })
}
