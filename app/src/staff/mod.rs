//! People with a login: signing in, who works here, what their roles allow, and one's own account.

mod account;
pub mod api;
mod kit;
mod people;
mod rights;
mod roles;
mod sign_in;

pub use self::{
    account::AccountPage,
    people::StaffPage,
    roles::RolesPage,
    sign_in::{DemoSignIn, SignInNotice, SignInPage},
};
