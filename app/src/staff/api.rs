//! Staff and roles: one question for their pages, one for the own account, and what changes them.

#[cfg(feature = "ssr")]
use club::staff;
use domain::{
    ids::{RoleId, StaffId},
    second_factor::{Beginning, Cancelling, FactorChanged, FactorRemoval, SwitchingOff},
    staff::{
        Account, Disabling, Hiring, Leaving, Left, LinkClient, NewRole, PasswordChange, PasswordReset,
        PersonChange, RoleChange, RoleRemoval, Roster,
    },
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for Roster {}

#[cfg(feature = "ssr")]
impl Leads for Account {}

/// Back to the list.
#[cfg(feature = "ssr")]
impl Leads for StaffId {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/staff".to_owned())
    }
}

/// Back to the list.
#[cfg(feature = "ssr")]
impl Leads for RoleId {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/roles".to_owned())
    }
}

/// Without what the address said of a code that was refused before.
#[cfg(feature = "ssr")]
impl Leads for FactorChanged {
    fn leads_to(&self) -> Option<String> {
        Some("/account".to_owned())
    }
}

/// Who is signed out signs in again.
#[cfg(feature = "ssr")]
impl Leads for Left {
    fn leads_to(&self) -> Option<String> {
        Some("/login".to_owned())
    }
}

/// Everything the pages of staff and of roles show.
#[server(prefix = "/api", endpoint = "staff", protocol = Ask)]
pub async fn read_roster() -> Reply<Roster> {
    let desk = desk().await?;
    answer(&desk, staff::roster(&desk).await).await
}

/// Hires somebody.
#[server(prefix = "/api", endpoint = "staff/hire", protocol = Post)]
pub async fn hire_person(
    /// Whom, and as what.
    hire: Hiring,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::hire_person(&desk, hire).await).await
}

/// Changes name, login and roles of somebody.
#[server(prefix = "/api", endpoint = "staff/change", protocol = Post)]
pub async fn change_person(
    /// To what.
    change: PersonChange,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::change_person(&desk, change).await).await
}

/// Says which client somebody is themselves.
#[server(prefix = "/api", endpoint = "staff/client", protocol = Post)]
pub async fn link_own_client(
    /// Of whom, and which.
    link: LinkClient,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::link_client(&desk, link).await).await
}

/// Shuts somebody out, or lets them in again.
#[server(prefix = "/api", endpoint = "staff/disable", protocol = Post)]
pub async fn disable_person(
    /// Whom.
    disable: Disabling,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::disable(&desk, disable).await).await
}

/// Gives somebody a new password.
#[server(prefix = "/api", endpoint = "staff/password", protocol = Post)]
pub async fn reset_password(
    /// Whom, and which.
    reset: PasswordReset,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::reset_password(&desk, reset).await).await
}

/// Removes the second factor of somebody who lost their phone.
#[server(prefix = "/api", endpoint = "staff/factor", protocol = Post)]
pub async fn remove_second_factor(
    /// Whose.
    remove: FactorRemoval,
) -> Reply<StaffId> {
    let desk = desk().await?;
    answer(&desk, staff::remove_second_factor(&desk, remove).await).await
}

/// Makes a role.
#[server(prefix = "/api", endpoint = "roles/add", protocol = Post)]
pub async fn add_role(
    /// Of which rights.
    add: NewRole,
) -> Reply<RoleId> {
    let desk = desk().await?;
    answer(&desk, staff::add_role(&desk, add).await).await
}

/// Changes name and rights of a role.
#[server(prefix = "/api", endpoint = "roles/change", protocol = Post)]
pub async fn change_role(
    /// To what.
    change: RoleChange,
) -> Reply<RoleId> {
    let desk = desk().await?;
    answer(&desk, staff::change_role(&desk, change).await).await
}

/// Takes a role away.
#[server(prefix = "/api", endpoint = "roles/remove", protocol = Post)]
pub async fn remove_role(
    /// Which.
    remove: RoleRemoval,
) -> Reply<RoleId> {
    let desk = desk().await?;
    answer(&desk, staff::remove_role(&desk, remove).await).await
}

/// Everything the page of one's own account shows.
#[server(prefix = "/api", endpoint = "account", protocol = Ask)]
pub async fn read_account() -> Reply<Account> {
    let desk = desk().await?;
    answer(&desk, staff::account(&desk).await).await
}

/// Changes one's own password.
#[server(prefix = "/api", endpoint = "account/password", protocol = Post)]
pub async fn change_password(
    /// From which to which.
    change: PasswordChange,
) -> Reply<Left> {
    let desk = desk().await?;
    answer(&desk, staff::change_password(&desk, change).await).await
}

/// Signs out everywhere.
#[server(prefix = "/api", endpoint = "account/leave", protocol = Post)]
pub async fn leave_everywhere(
    /// The form.
    leave: Leaving,
) -> Reply<Left> {
    let desk = desk().await?;
    answer(&desk, staff::leave_everywhere(&desk, leave).await).await
}

/// Makes the secret of a second factor, which waits for its first code.
#[server(prefix = "/api", endpoint = "account/factor/begin", protocol = Post)]
pub async fn begin_second_factor(
    /// The form.
    begin: Beginning,
) -> Reply<FactorChanged> {
    let desk = desk().await?;
    answer(&desk, staff::begin_second_factor(&desk, begin).await).await
}

/// Forgets a secret that waits for its first code.
#[server(prefix = "/api", endpoint = "account/factor/cancel", protocol = Post)]
pub async fn cancel_second_factor(
    /// The form.
    cancel: Cancelling,
) -> Reply<FactorChanged> {
    let desk = desk().await?;
    answer(&desk, staff::cancel_second_factor(&desk, cancel).await).await
}

/// Switches one's own second factor off.
#[server(prefix = "/api", endpoint = "account/factor/off", protocol = Post)]
pub async fn switch_off_second_factor(
    /// With password and code.
    off: SwitchingOff,
) -> Reply<FactorChanged> {
    let desk = desk().await?;
    answer(&desk, staff::switch_off_second_factor(&desk, off).await).await
}
