//! What can be asked of a hold. Each is a form, which works before the page is hydrated.

#[cfg(feature = "ssr")]
use club::holds;
use domain::holds::{Hold, PlaceHold, ReleaseHold};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{ask::Post, fault::Reply};

/// To the device, as it is now.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Hold {
    fn leads_to(&self) -> Option<String> {
        Some(format!("/hall?device={}", self.device))
    }
}

/// Takes a device out of service.
#[server(prefix = "/api", endpoint = "holds/place", protocol = Post)]
pub async fn put_on_hold(
    /// Which, why, until when.
    place: PlaceHold,
) -> Reply<Hold> {
    let desk = desk().await?;
    answer(&desk, holds::place(&desk, place).await).await
}

/// Puts a device into service again.
#[server(prefix = "/api", endpoint = "holds/release", protocol = Post)]
pub async fn release_device(
    /// Which hold.
    release: ReleaseHold,
) -> Reply<Hold> {
    let desk = desk().await?;
    answer(&desk, holds::release(&desk, release).await).await
}
