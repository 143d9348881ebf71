//! The audit log's one question.

#[cfg(feature = "ssr")]
use club::audit;
use domain::audit::{AuditLog, LogFilter};
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

#[cfg(feature = "ssr")]
impl crate::desk::Leads for AuditLog {}

/// A page of the log, and the entry that is open.
#[server(prefix = "/api", endpoint = "log", input = GetUrl)]
pub async fn read_log(
    /// Which.
    filter: LogFilter,
) -> Reply<AuditLog> {
    let desk = desk().await?;
    answer(&desk, audit::log(&desk, filter).await).await
}
