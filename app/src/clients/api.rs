//! Clients: one question for each of their pages, one for the field in the hall, and what changes them.

#[cfg(feature = "ssr")]
use club::clients;
use domain::{
    clients::{
        AddGroup, ArchiveClient, BanClient, CardQuestion, Client, ClientFilter, ClientFound, ClientList,
        ClientPage, EditClient, EditGroup, EnterCode, Found, LiftBan, Register, RetireGroup, SendCode,
        TagClient, WriteNote,
    },
    ids::{ClientId, GroupId},
    minutes::Continue,
};
use leptos::prelude::*;

use crate::ask::{Ask, Post};
#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, came_from, desk};
use crate::fault::Reply;

#[cfg(feature = "ssr")]
impl Leads for Found {}
#[cfg(feature = "ssr")]
impl Leads for ClientFound {}
#[cfg(feature = "ssr")]
impl Leads for ClientList {}
#[cfg(feature = "ssr")]
impl Leads for ClientPage {}

/// To their page. Whoever was being seated is found by the number that still stands in the address of the hall or of the
/// dialog.
#[cfg(feature = "ssr")]
impl Leads for Client {
    fn leads_to(&self) -> Option<String> {
        (!came_from("/hall") && !came_from("/checkout")).then(|| format!("/clients/{}", self.id))
    }
}

/// Back to the groups.
#[cfg(feature = "ssr")]
impl Leads for GroupId {
    fn leads_to(&self) -> Option<String> {
        Some("/clients?groups=1".to_owned())
    }
}

/// Who is like what was typed.
#[server(prefix = "/api", endpoint = "clients/find", protocol = Ask)]
pub async fn find_clients(
    /// What was typed.
    words: String,
) -> Reply<Found> {
    let desk = desk().await?;
    answer(&desk, clients::find(&desk, words).await).await
}

/// One client, with what has to be known before they are served.
#[server(prefix = "/api", endpoint = "clients/known", protocol = Ask)]
pub async fn read_known(
    /// Whom.
    client: ClientId,
) -> Reply<ClientFound> {
    let desk = desk().await?;
    answer(&desk, clients::known(&desk, client).await).await
}

/// A page of the clients.
#[server(prefix = "/api", endpoint = "clients", protocol = Ask)]
pub async fn read_clients(
    /// Which.
    filter: ClientFilter,
) -> Reply<ClientList> {
    let desk = desk().await?;
    answer(&desk, clients::list(&desk, filter).await).await
}

/// Everything the page of a client shows.
#[server(prefix = "/api", endpoint = "clients/card", protocol = Ask)]
pub async fn read_card(
    /// Whose, and which part of it.
    question: CardQuestion,
) -> Reply<ClientPage> {
    let desk = desk().await?;
    answer(&desk, clients::card(&desk, question).await).await
}

/// Makes somebody a client.
#[server(prefix = "/api", endpoint = "clients/register", protocol = Post)]
pub async fn register_client(
    /// Whom.
    register: Register,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::register(&desk, register).await).await
}

/// Changes what is known of a client.
#[server(prefix = "/api", endpoint = "clients/edit", protocol = Post)]
pub async fn edit_profile(
    /// To what.
    edit: EditClient,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::edit(&desk, edit).await).await
}

/// Writes down what staff should know.
#[server(prefix = "/api", endpoint = "clients/note", protocol = Post)]
pub async fn write_client_note(
    /// What.
    write: WriteNote,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::write_note(&desk, write).await).await
}

/// Says what a client's sessions do when bought time is over.
#[server(prefix = "/api", endpoint = "clients/continue", protocol = Post)]
pub async fn continue_by_minute(
    /// What.
    says: Continue,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::continue_by_minute(&desk, says).await).await
}

/// Puts a client away, or brings them back.
#[server(prefix = "/api", endpoint = "clients/archive", protocol = Post)]
pub async fn put_client_away(
    /// Whom.
    archive: ArchiveClient,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::archive(&desk, archive).await).await
}

/// Keeps a client out.
#[server(prefix = "/api", endpoint = "clients/ban", protocol = Post)]
pub async fn keep_client_out(
    /// Whom, why, until when.
    ban: BanClient,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::ban(&desk, ban).await).await
}

/// Serves a client again.
#[server(prefix = "/api", endpoint = "clients/lift", protocol = Post)]
pub async fn lift_client_ban(
    /// Whom.
    lift: LiftBan,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::lift_ban(&desk, lift).await).await
}

/// Says in which groups a client is.
#[server(prefix = "/api", endpoint = "clients/tag", protocol = Post)]
pub async fn give_groups(
    /// Whom, and which.
    tag: TagClient,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::tag(&desk, tag).await).await
}

/// Sends a client a code.
#[server(prefix = "/api", endpoint = "clients/code/send", protocol = Post)]
pub async fn send_client_code(
    /// To whom.
    send: SendCode,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::send_code(&desk, send).await).await
}

/// The code that a client says they got.
#[server(prefix = "/api", endpoint = "clients/code/enter", protocol = Post)]
pub async fn enter_client_code(
    /// Which.
    enter: EnterCode,
) -> Reply<Client> {
    let desk = desk().await?;
    answer(&desk, clients::enter_code(&desk, enter).await).await
}

/// Makes a group.
#[server(prefix = "/api", endpoint = "groups/add", protocol = Post)]
pub async fn make_group(
    /// Which.
    add: AddGroup,
) -> Reply<GroupId> {
    let desk = desk().await?;
    answer(&desk, clients::add_group(&desk, add).await).await
}

/// Changes name and colour of a group.
#[server(prefix = "/api", endpoint = "groups/edit", protocol = Post)]
pub async fn change_group(
    /// To what.
    edit: EditGroup,
) -> Reply<GroupId> {
    let desk = desk().await?;
    answer(&desk, clients::edit_group(&desk, edit).await).await
}

/// Gives a group to nobody any more, or again.
#[server(prefix = "/api", endpoint = "groups/retire", protocol = Post)]
pub async fn put_group_away(
    /// Which.
    retire: RetireGroup,
) -> Reply<GroupId> {
    let desk = desk().await?;
    answer(&desk, clients::retire_group(&desk, retire).await).await
}
