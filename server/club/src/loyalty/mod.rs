//! What top-ups earn, the same in every club of the organisation.

mod rows;

use domain::{
    access::Action,
    loyalty::{EditLoyalty, Loyalty, LoyaltyRules},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{clubs, desk::Desk, error::Result, staff, tx::Tx};

/// Changes what top-ups earn from now on.
///
/// # Errors
/// What [`EditLoyalty::read`] refuses; [`Refusal::NotYours`](domain::refusal::Refusal::NotYours) for who may not in all
/// clubs; [`Refusal::AnotherClub`](domain::refusal::Refusal::AnotherClub).
pub async fn edit(desk: &Desk, edit: EditLoyalty) -> Result<LoyaltyRules> {
    let act = desk.act(Action::EditLoyalty, edit.id, &edit)?;
    desk.shown_for(edit.club)?;
    if let Some(tx) = desk.begin(act).await? {
        // What is every club's is changed by who may in all of them.
        staff::may_everywhere_in(&tx, Action::EditLoyalty).await?;
        let currency = clubs::venue_in(&tx).await?.card.currency;
        let loyalty = edit.read(&currency)?;
        rows::replace(&tx, desk.person()?.organisation, &loyalty).await?;
        tx.commit().await?;
    }
    rules(desk).await
}

/// What top-ups earn.
///
/// # Errors
/// When the role may not see it.
pub async fn rules(desk: &Desk) -> Result<LoyaltyRules> {
    desk.may(Action::EditLoyalty)?;
    let me = desk.person()?.clone();
    Ok(LoyaltyRules {
        currency: clubs::venue(desk).await?.card.currency,
        loyalty: rows::of_club(desk.readers(), desk.club_id()).await?,
        me,
        form: Uuid::now_v7(),
    })
}

/// What a top-up would earn: the page of a client says so in advance.
pub(crate) async fn known(db: &impl ConnectionTrait, desk: &Desk) -> Result<Loyalty> {
    rows::of_club(db, desk.club_id()).await
}

/// What a top-up under way earns.
pub(crate) async fn rules_in(tx: &Tx<'_>) -> Result<Loyalty> {
    rows::of_club(&tx.conn, tx.desk.club_id()).await
}
