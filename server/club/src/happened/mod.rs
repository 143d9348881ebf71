//! "What happened here": the whole story of a visit or a transaction on one page, for a dispute. It owns no tables; each
//! feature tells its part, and who may not see a part does not get it.

use chrono::TimeDelta;
use domain::{
    access::Action,
    happened::{About, Happened},
    ids::{ClientId, SessionId, ShiftId},
    sessions::past::{Deed, Named, SessionStory},
    time::Moment,
    transactions::TransactionLine,
};

use crate::{
    audit, clubs,
    desk::Desk,
    error::Result,
    sessions, shifts,
    transactions::{self, Anchor, Around},
};

/// The whole story.
///
/// # Errors
/// When the role may not see sessions, or transactions, whichever it is about;
/// [`Error::Missing`](crate::Error::Missing) when the club has no such thing.
pub async fn happened(desk: &Desk, about: About) -> Result<Happened> {
    desk.may(match about {
        About::Session(_) => Action::SeeSessions,
        About::Transaction(_) => Action::SeeTransactions,
    })?;
    let (transaction, session) = match about {
        About::Session(session) => (None, Some(session)),
        About::Transaction(id) => {
            let (line, session) = transactions::with_visit(desk, id).await?;
            (Some(line), session.filter(|_| desk.may(Action::SeeSessions).is_ok()))
        }
    };
    let visit = match session {
        Some(session) => Some(sessions::story(desk, session).await?),
        None => None,
    };
    tell(desk, about, transaction, visit).await
}

async fn tell(
    desk: &Desk,
    about: About,
    transaction: Option<TransactionLine>,
    visit: Option<SessionStory>,
) -> Result<Happened> {
    let venue = clubs::venue(desk).await?;
    let client = whose(transaction.as_ref(), visit.as_ref());
    let account = client.as_ref().map(|client| client.id).filter(|client| *client != venue.guest);
    let (from, until) = stretch(desk, transaction.as_ref(), visit.as_ref());
    let session = visit.as_ref().map(|visit| visit.session.id);
    let anchor =
        Anchor { client: account, session, transaction: transaction.map(|line| line.id), from, until };
    let around = match desk.may(Action::SeeTransactions) {
        Ok(()) => Some(transactions::around(desk, anchor).await?),
        Err(_) => None,
    };
    let tries = match (&around, account) {
        (Some(around), Some(client)) => tries(desk, client, around, &anchor, visit.as_ref()).await?,
        _ => Vec::new(),
    };
    let Around { lines, earlier, course, handed } = around.unwrap_or_default();
    let first = lines.first().map_or(from, |line| line.at.min(from));
    Ok(Happened {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(
            venue.zone,
            first - TimeDelta::days(1),
            desk.now + TimeDelta::days(3),
        ),
        about,
        registered: account.is_some(),
        client,
        shifts: shifts::notes(desk, &shifts_of(desk, session, &lines).await?).await?,
        visit,
        transactions: lines,
        earlier,
        course,
        handed,
        tries,
        now: desk.now,
    })
}

fn whose(transaction: Option<&TransactionLine>, visit: Option<&SessionStory>) -> Option<Named<ClientId>> {
    let seated = visit.map(|visit| &visit.session);
    seated
        .map(|session| Named { id: session.payer(), name: session.called() })
        .or_else(|| transaction.and_then(|line| line.client.clone()))
}

/// From when until when it went.
fn stretch(
    desk: &Desk,
    transaction: Option<&TransactionLine>,
    visit: Option<&SessionStory>,
) -> (Moment, Moment) {
    let moment = transaction.map_or(desk.now, |line| line.at);
    visit.map(|visit| &visit.session).map_or((moment, moment), |session| {
        (session.started_at, session.ended.as_ref().map_or(desk.now, |ended| ended.at))
    })
}

/// What was tried with the client from the first transaction on, and is not told with the visit.
async fn tries(
    desk: &Desk,
    client: ClientId,
    around: &Around,
    anchor: &Anchor,
    visit: Option<&SessionStory>,
) -> Result<Vec<Deed>> {
    let from = around.lines.first().map_or(anchor.from, |line| line.at.min(anchor.from));
    let until = around.lines.last().map_or(anchor.until, |line| line.at.max(anchor.until));
    let mut tries = audit::tries(desk, client, from, until).await?;
    tries.retain(|tried| visit.is_none_or(|visit| !visit.deeds.contains(tried)));
    Ok(tries)
}

/// The shifts of the desk's club in which it was done.
async fn shifts_of(
    desk: &Desk,
    session: Option<SessionId>,
    lines: &[TransactionLine],
) -> Result<Vec<ShiftId>> {
    let mut shifts: Vec<ShiftId> =
        lines.iter().filter_map(|line| line.shift.as_ref()).map(|shift| shift.id).collect();
    if let Some(session) = session {
        shifts.extend(sessions::sold_in(desk, session).await?);
    }
    shifts.sort();
    shifts.dedup();
    Ok(shifts)
}
