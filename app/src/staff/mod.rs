//! People with a login: signing in, who works here, what their roles allow, and one's own account.

mod account;
pub mod api;
mod holds;
mod kit;
mod people;
pub mod rights;
mod roles;
mod second_factor;
#[cfg(feature = "ssr")]
mod sign_in;
#[cfg(feature = "ssr")]
mod sign_in_code;

pub use self::{
    account::AccountPage,
    people::StaffPage,
    roles::RolesPage,
    second_factor::{RecoveryCodesPage, refused_at},
};
#[cfg(feature = "ssr")]
pub use self::{
    sign_in::{DemoSignIn, SignInNotice, SignInPage},
    sign_in_code::{CodeNotice, SignInCodePage},
};
