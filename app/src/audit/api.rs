//! The audit log's one question.

#[cfg(feature = "ssr")]
use club::audit;
use domain::audit::{AuditLog, LogFilter};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{ask::Ask, fault::Reply};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for AuditLog {}

/// A page of the log, and the entry that is open.
#[server(prefix = "/api", endpoint = "log", protocol = Ask)]
pub async fn read_log(
    /// Which.
    filter: LogFilter,
) -> Reply<AuditLog> {
    let desk = desk().await?;
    answer(&desk, audit::log(&desk, filter).await).await
}
