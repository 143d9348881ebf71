//! What the staff see of the printer: nothing while it prints.

use leptos::prelude::*;

use crate::{
    hall::board::Board,
    kit::icon::{Glyph, Icon},
};

/// What keeps receipts from being printed, and how many wait.
#[component]
pub fn PrinterSign(
    /// The hall.
    board: Board,
) -> impl IntoView {
    let words = move || {
        let sign = board.printer.get()?;
        let fault = sign.fault?;
        Some(view! {
            <p class="printer-sign">
                <Icon glyph=Glyph::Failed />
                <span>{fault.word()} ". " {waiting(sign.waiting)}</span>
            </p>
        })
    };
    view! { <div role="status">{words}</div> }
}

fn waiting(count: u32) -> String {
    match count {
        0 => "No receipt waits.".to_owned(),
        1 => "One receipt waits.".to_owned(),
        _ => format!("{count} receipts wait."),
    }
}
