//! The page of one client.

use chrono::TimeDelta;
use domain::{
    access::Action,
    balances::{Balances, RefundPlan},
    clients::{Account, CardQuestion, ClientMoney, ClientPage, ClientTab},
    ids::ZoneId,
    money::Currency,
    refusal::Refusal,
    tariffs::OffersQuestion,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{read, totals, verification};
use crate::{
    balances, card_payments, client_tariffs,
    clubs::{self, Venue},
    desk::Desk,
    error::{Error, Result},
    ledger, live, loyalty, messages, sessions, shifts, sql, tariffs, transactions,
};

pub(super) async fn page(desk: &Desk, question: CardQuestion) -> Result<ClientPage> {
    // Before the rows, so that nothing falls between this answer and the first line heard after it.
    let seen = live::seen(desk).await?;
    let venue = clubs::venue(desk).await?;
    let organisation = desk.person()?.organisation;
    // Who holds one snapshot takes no other.
    let sees = desk.may(Action::SeeTransactions).is_ok();
    let transactions = match question.tab {
        ClientTab::Transactions if sees => {
            Some(transactions::of_client(desk, question.client, question.behind).await?)
        }
        _ => None,
    };
    let db = sql::snapshot(desk.snapshots()).await?;
    let found = read::with_seats(&db, desk, &[question.client]).await?.pop().ok_or(Error::Missing)?;
    let totals = totals::of(&db, desk.club_id(), &[question.client]).await?.remove(&question.client);
    let totals = totals.unwrap_or_default();
    let bans = read::bans(&db, question.client).await?;
    let visits = match question.tab {
        ClientTab::Sessions => {
            Some(sessions::visits(&db, desk, (venue.zone, venue.card.price_step), &question).await?)
        }
        _ => None,
    };
    let account = match question.tab {
        ClientTab::Tariffs => Some(account(desk, &db, &venue, &question).await?),
        _ => None,
    };
    let money = money(desk, &db, &venue.card.currency, &question, found.balances).await?;
    let moments = [found.client.registered_at, desk.now];
    let done = transactions.iter().flat_map(|page| page.rows.iter().map(|line| line.at));
    let earned = money.lots.iter().map(|lot| lot.earned_at);
    let all = account.iter().flat_map(|account| &account.tariffs);
    let bought = found.tariffs.iter().chain(all).map(|tariff| tariff.paid_at);
    let others = bans.iter().map(|ban| ban.from).chain(totals.first).chain(done).chain(earned).chain(bought);
    let oldest = moments.into_iter().chain(others).min().unwrap_or(desk.now);
    let expiring = money.lots.iter().filter_map(|lot| lot.expires_at);
    let ahead = bans.iter().filter_map(|ban| ban.until).chain(expiring);
    let latest = ahead.chain([desk.now]).max().unwrap_or(desk.now);
    let payments = card_payments::of_client(&db, desk, question.client).await?;
    Ok(ClientPage {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, latest + TimeDelta::days(3)),
        question,
        groups: read::groups(&db, organisation).await?,
        codes_are_sent: messages::are_sent(&db, desk.club_id()).await?,
        code: verification::code_out(&db, found.client.id).await?,
        client: found.client,
        plays_at: found.plays_at,
        tariffs: found.tariffs,
        bans,
        totals,
        visits,
        account,
        money,
        transactions,
        payments,
        seen,
        form: Uuid::now_v7(),
        now: desk.now,
    })
}

/// A page of all client tariffs, and what can be sold onto the account.
async fn account(
    desk: &Desk,
    db: &impl ConnectionTrait,
    venue: &Venue,
    question: &CardQuestion,
) -> Result<Account> {
    let client = question.client;
    let zones = sessions::zones(db, desk).await?;
    let offers = match desk.may(Action::SellTariff) {
        Ok(()) => {
            let ids: Vec<ZoneId> = zones.iter().map(|zone| zone.id).collect();
            let client = Some(client);
            let question = OffersQuestion { client, onto_account: true, ..OffersQuestion::default() };
            Some(tariffs::on_offer(desk, venue, &ids, &question).await?)
        }
        Err(_) => None,
    };
    let terminal = card_payments::is_connected(desk).await?;
    let (tariffs, older) = client_tariffs::of_client(db, desk, client, question.beyond).await?;
    Ok(Account { tariffs, older, offers, zones, terminal })
}

async fn money(
    desk: &Desk,
    db: &impl ConnectionTrait,
    currency: &Currency,
    question: &CardQuestion,
    balances: Balances,
) -> Result<ClientMoney> {
    let mut lots = ledger::lots(db, question.client).await?;
    // What has expired is not theirs any more, whether or not the clockwork has seen it.
    lots.retain(|lot| lot.expires_at.is_none_or(|at| at > desk.now));
    lots.sort_by_key(|lot| (lot.expires_at.is_none(), lot.expires_at, lot.earned_at, lot.id));
    Ok(ClientMoney {
        balances,
        lots,
        loyalty: loyalty::known(db, desk).await?,
        shift_open: shifts::current(desk).await?.is_some(),
        last_count: shifts::last_count(desk).await?,
        refund: refund(desk, currency, question).await?,
    })
}

/// What the refund that is asked about would do. That it cannot be done is an answer, too.
async fn refund(
    desk: &Desk,
    currency: &Currency,
    question: &CardQuestion,
) -> Result<Option<std::result::Result<RefundPlan, Refusal>>> {
    if question.refund.0.is_empty() || desk.may(Action::Refund).is_err() {
        return Ok(None);
    }
    let amount = match question.refund.positive(currency) {
        Ok(amount) => amount,
        Err(refusal) => return Ok(Some(Err(refusal))),
    };
    match balances::refund_preview(desk, question.client, amount).await {
        Ok(plan) => Ok(Some(Ok(plan))),
        Err(Error::Refused(refusal)) => Ok(Some(Err(refusal))),
        Err(error) => Err(error),
    }
}
