//! Messages: one question, the form that says how they are sent, and a test.

#[cfg(feature = "ssr")]
use club::messages;
use domain::{
    ids::MessageId,
    messages::{EditSender, MessagesPage, MessagesQuestion, SendTest, SenderChanged},
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for MessagesPage {}
#[cfg(feature = "ssr")]
impl Leads for SenderChanged {}
/// To the list, where it is the newest.
#[cfg(feature = "ssr")]
impl Leads for MessageId {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/messages".to_owned())
    }
}

/// How messages are sent, and a page of them.
#[server(prefix = "/api", endpoint = "messages", protocol = Ask)]
pub async fn read_messages(
    /// Which.
    question: MessagesQuestion,
) -> Reply<MessagesPage> {
    let desk = desk().await?;
    answer(&desk, messages::page(&desk, question).await).await
}

/// Changes how messages are sent.
#[server(prefix = "/api", endpoint = "messages/sender", protocol = Post)]
pub async fn change_sender(
    /// To what.
    edit: EditSender,
) -> Reply<SenderChanged> {
    let desk = desk().await?;
    answer(&desk, messages::edit_sender(&desk, edit).await).await
}

/// Sends a message to see whether it arrives.
#[server(prefix = "/api", endpoint = "messages/test", protocol = Post)]
pub async fn send_test_message(
    /// To whom.
    test: SendTest,
) -> Reply<MessageId> {
    let desk = desk().await?;
    answer(&desk, messages::send_test(&desk, test).await).await
}
