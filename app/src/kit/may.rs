//! What may not be done is not shown (decision 43). That is courtesy; protection is the desk.

use domain::access::{Action, ActionSet};
use leptos::prelude::*;

/// Shows its children to those who may.
#[component]
pub fn May(
    /// The rights of who looks.
    rights: ActionSet,
    /// What they need.
    action: Action,
    /// What they may do.
    children: Children,
) -> impl IntoView {
    rights.has(action).then(children)
}
