//! The page of one client.

use chrono::TimeDelta;
use domain::clients::{CardQuestion, ClientPage, ClientTab};
use uuid::Uuid;

use super::read;
use crate::{
    clubs,
    desk::Desk,
    error::{Error, Result},
    live, sessions, sql,
};

pub(super) async fn page(desk: &Desk, question: CardQuestion) -> Result<ClientPage> {
    // Before the rows, so that nothing falls between this answer and the first line heard after it.
    let seen = live::seen(desk).await?;
    let venue = clubs::venue(desk).await?;
    let organisation = desk.person()?.organisation;
    let db = sql::snapshot(desk.readers()).await?;
    let found = read::with_seats(&db, desk, &[question.client]).await?.pop().ok_or(Error::Missing)?;
    let mut totals = sessions::totals_of(&db, desk, &[question.client]).await?;
    let totals = totals.remove(&question.client).unwrap_or_default();
    let bans = read::bans(&db, question.client).await?;
    let visits = match question.tab {
        ClientTab::Sessions => Some(sessions::visits(&db, desk, venue.zone, &question).await?),
        ClientTab::Overview | ClientTab::Notes => None,
    };
    let moments = [found.client.registered_at, desk.now];
    let others = bans.iter().map(|ban| ban.from).chain(totals.first);
    let oldest = moments.into_iter().chain(others).min().unwrap_or(desk.now);
    let latest = bans.iter().filter_map(|ban| ban.until).chain([desk.now]).max().unwrap_or(desk.now);
    Ok(ClientPage {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, latest + TimeDelta::days(3)),
        question,
        groups: read::groups(&db, organisation).await?,
        client: found.client,
        plays_at: found.plays_at,
        bans,
        totals,
        visits,
        seen,
        form: Uuid::now_v7(),
        now: desk.now,
    })
}
