//! The part of a client's page with all that they ever had on their account.

use domain::{access::Action, clients::ClientPage};
use leptos::prelude::*;

use super::sell::SellCard;
use crate::{
    clients::{
        tariffs::{minute, table},
        watch::Watch,
    },
    kit::{card::Card, filter::Pages, may::May},
};

fn pages(page: &ClientPage) -> impl IntoView + use<> {
    let question = &page.question;
    let newest = question.beyond.is_some().then(|| question.beyond(None).href());
    let older = page.account.as_ref().and_then(|account| account.older);
    view! { <Pages newest older=older.map(|older| question.beyond(Some(older)).href()) /> }
}

/// The whole of it.
#[component]
pub fn AccountTab(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let rights = watch.page.with_untracked(|page| page.me.may);
    let minute = minute(watch);
    let client = watch.page.with_untracked(|page| page.client.id);
    let all = format!("/client-tariffs?state=all&client={client}");
    let rows = move || {
        watch.page.with(|page| {
            let tariffs = page.account.as_ref().map(|account| account.tariffs.as_slice()).unwrap_or_default();
            match tariffs.is_empty() {
                true => view! { <p class="card__note">"Nothing was ever on this account in this club."</p> }
                    .into_any(),
                false => view! {
                    {table(page, tariffs, "Client tariffs", minute.get())}
                    {pages(page)}
                }
                .into_any(),
            }
        })
    };
    view! {
        <May rights action=Action::SellTariff>
            <SellCard watch />
        </May>
        <Card id="account-title" title="Client tariffs">
            {rows}
            <div class="form__buttons">
                <a class="button" href=all>
                    "Write off, restore, export"
                </a>
            </div>
        </Card>
    }
}
