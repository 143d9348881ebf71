//! Discounts of a club: what comes off the price of time by itself.

mod rows;

use domain::{
    access::Action,
    discounts::{Discount, Discounts, EditDiscount, NewDiscount, RetireDiscount},
    news::News,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    desk::Desk,
    error::{Error, Result},
    schedules,
    tx::Tx,
};

/// Makes a discount.
///
/// # Errors
/// [`Refusal::NameTaken`](domain::refusal::Refusal::NameTaken), [`Refusal::AnotherClub`](domain::refusal::Refusal::AnotherClub);
/// whatever [`Draft::read`](domain::discounts::Draft::read) finds wrong; [`Error::Missing`] for what it is to be off, or
/// for, and is not there.
pub async fn make(desk: &Desk, new: NewDiscount) -> Result<Discounts> {
    let act = desk.act(Action::EditTariffs, new.id, &new)?;
    desk.shown_for(new.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let discount = new.draft.read(new.id)?;
        know_in(&tx, &discount).await?;
        rows::insert(&tx, &discount).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    list(desk).await
}

/// Changes a discount. What was sold keeps the price that it was sold at.
///
/// # Errors
/// As [`make`]; [`Error::Missing`] when the club has no such discount.
pub async fn edit(desk: &Desk, edit: EditDiscount) -> Result<Discounts> {
    let act = desk.act(Action::EditTariffs, edit.id, &edit)?;
    if let Some(mut tx) = desk.begin(act).await? {
        rows::locked(&tx, edit.discount).await?.ok_or(Error::Missing)?;
        let discount = edit.draft.read(edit.discount)?;
        know_in(&tx, &discount).await?;
        rows::replace(&tx, &discount).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    list(desk).await
}

/// Archives a discount, so that it applies no more, or brings it back.
///
/// # Errors
/// [`Refusal::NameTaken`](domain::refusal::Refusal::NameTaken) when one that comes back is called like another;
/// [`ScheduleFault::Archived`](domain::schedules::ScheduleFault::Archived) when its schedule was archived meanwhile;
/// [`Error::Missing`].
pub async fn retire(desk: &Desk, retire: RetireDiscount) -> Result<Discounts> {
    let act = desk.act(Action::EditTariffs, retire.id, &retire)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let archived = rows::locked(&tx, retire.discount).await?.ok_or(Error::Missing)?;
        if archived != retire.archived {
            rows::set_archived(&tx, retire.discount, retire.archived.then_some(desk.now)).await?;
            if !retire.archived {
                schedules::refer_in(&tx, rows::schedule_of(&tx, retire.discount).await?).await?;
            }
            tx.tell(News::Furnished);
        }
        tx.commit().await?;
    }
    list(desk).await
}

/// What it is off and for is there, and stays.
async fn know_in(tx: &Tx<'_>, discount: &Discount) -> Result<()> {
    rows::know_things(tx, discount).await?;
    schedules::refer_in(tx, discount.schedule).await
}

/// Everything the page of discounts shows.
///
/// # Errors
/// When the role may not change tariffs.
pub async fn list(desk: &Desk) -> Result<Discounts> {
    desk.may(Action::EditTariffs)?;
    let things = rows::things(desk).await?;
    Ok(Discounts {
        discounts: rows::listed(desk).await?,
        tariffs: things.tariffs,
        tariff_groups: things.tariff_groups,
        groups: things.groups,
        schedules: things.schedules,
        me: desk.person()?.clone(),
        form: Uuid::now_v7(),
    })
}

/// What may apply in the desk's club, in one question.
pub(crate) async fn in_use(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Discount>> {
    rows::in_use(db, desk).await
}
