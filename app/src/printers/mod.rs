//! The receipt printer: how it is set up, a test page, and the slips that wait for it.

pub mod api;
pub mod logo;
pub mod sign;

use std::time::Duration;

use domain::{
    ids::ClubId,
    printers::{Letters, PaperWidth, PrintJob, Printer, PrinterPage},
};
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    api::{ChangePrinter, PrintTestPage, ReadPrinter, read_printer},
    logo::LogoForms,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        again::ask_while,
        card::{Card, FormEnd},
        field::{Check, SelectField, TextField},
        forms::Forms,
        notice::Toast,
    },
    sessions::past::when,
    settings::{SettingsFrame, Tab},
};

/// Asks for the printer.
#[component]
pub fn PrintersPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadPrinter {}
            loading="the printer"
            page=move |page| view! { <PrinterScreen page /> }
        />
    }
}

/// The form is drawn anew when it was saved, the slips whenever they are others.
#[component]
fn PrinterScreen(page: PrinterPage) -> impl IntoView {
    let forms = Forms::new(page.form);
    let (me, club) = (page.me.clone(), page.me.club);
    let (change, test) = (Act::<ChangePrinter>::new(), Act::<PrintTestPage>::new());
    let toast = RwSignal::new(None);
    let printer = RwSignal::new(page.printer.clone());
    let known = RwSignal::new(page);
    on_answer(change, move |page: PrinterPage| {
        toast.set(Some("Saved".to_owned()));
        printer.set(page.printer.clone());
        known.set(page);
    });
    on_answer(test, move |page: PrinterPage| {
        toast.set(Some("The test page is on its way".to_owned()));
        known.set(page);
    });
    ask_while(known, |page| page.sign.waiting > 0, read_printer, Duration::from_secs(2));
    view! {
        <Title text="Printer · Clubdeck" />
        <SettingsFrame me tab=Tab::Printer>
            {move || view! { <PrinterForm printer=printer.get() club change forms /> }}
            <LogoForms known toast forms club />
            <Slips known test forms club />
        </SettingsFrame>
        <Toast words=toast />
    }
}

#[component]
fn PrinterForm(
    printer: Option<Printer>,
    club: ClubId,
    change: Act<ChangePrinter>,
    forms: Forms,
) -> impl IntoView {
    let (fault, pending) = (fault_of(change), change.pending());
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let papers = PaperWidth::ALL.iter().map(|paper| (paper.slug().to_owned(), paper.word().to_owned()));
    let letters = Letters::ALL.iter().map(|letters| (letters.slug().to_owned(), letters.word().to_owned()));
    let known = printer.as_ref();
    let on = known.is_none_or(|printer| printer.on);
    let port = number(known.map(|printer| printer.port));
    // The usual one goes with the letters, also when others are chosen.
    let table = known.filter(|printer| printer.table != printer.letters.usual_table());
    let table = number(table.map(|printer| printer.table));
    let logo = number(known.and_then(|printer| printer.logo));
    let paper = known.map_or(PaperWidth::Wide, |printer| printer.paper).slug();
    let chosen = known.map_or(Letters::Cp866, |printer| printer.letters).slug();
    let (host, footer, qr) =
        printer.map(|printer| (printer.host, printer.footer, printer.qr)).unwrap_or_default();
    view! {
        <Card id="printer-title" title="Receipt printer">
            <p class="card__note">
                "A printer for ESC/POS in the club's network. Receipts of top-ups and sales are printed by themselves; one that cannot be printed waits for half an hour, and keeps nobody from working."
            </p>
            <div class="form">
                <ActForm action=change>
                    <input type="hidden" name="edit[id]" value=forms.id() />
                    <input type="hidden" name="edit[club]" value=club.to_string() />
                    <div class="form__pair">
                        <TextField
                            label="Address"
                            name="edit[host]"
                            value=host
                            hint="As in 192.168.1.50."
                            most=100
                        />
                        <TextField
                            label="Port"
                            name="edit[port]"
                            kind="number"
                            value=port
                            hint="Empty: 9100."
                            least=1
                            most=65535
                            required=false
                        />
                    </div>
                    <div class="form__pair">
                        <SelectField label="Paper" name="edit[paper]" options=papers.collect() value=paper />
                        <TextField
                            label="Stored logo"
                            name="edit[logo]"
                            kind="number"
                            value=logo
                            hint="The number of a picture that was stored in the printer with its maker's program. Empty: none. A logo that is uploaded below is printed in its place."
                            least=1
                            most=255
                            required=false
                        />
                    </div>
                    <div class="form__pair">
                        <SelectField
                            label="Letters"
                            name="edit[letters]"
                            options=letters.collect()
                            value=chosen
                            hint="The test page shows whether they are right. Others, as ₸ and ә, are drawn."
                        />
                        <TextField
                            label="Table of letters"
                            name="edit[table]"
                            kind="number"
                            value=table
                            hint="Empty: 17 for CP866, 46 for WPC1251. Some makers count otherwise: the printer's self-test lists its tables."
                            most=255
                            required=false
                        />
                    </div>
                    <TextField
                        label="At the end"
                        name="edit[footer]"
                        value=footer
                        hint="As in: Thank you! Open round the clock."
                        most=200
                        required=false
                    />
                    <TextField
                        label="QR code"
                        name="edit[qr]"
                        value=qr
                        hint="An address that a phone opens. Empty: none."
                        most=200
                        required=false
                    />
                    <Check label="Print on it" name="edit[on]" value="true" checked=on />
                    <FormEnd fault pending word="Save" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Slips(
    known: RwSignal<PrinterPage>,
    test: Act<PrintTestPage>,
    forms: Forms,
    club: ClubId,
) -> impl IntoView {
    let (fault, pending) = (fault_of(test), test.pending());
    let rows = move || {
        let page = known.read();
        page.jobs
            .iter()
            .map(|job| view! { <Slip job=job.clone() at=when(&page.times, job.at) /> })
            .collect_view()
    };
    // One page a press, however often the press is sent; the next press is another.
    let id = move || {
        test.pending().track();
        forms.id()
    };
    let usable = move || known.read().printer.as_ref().is_some_and(|printer| printer.on);
    let trouble = move || {
        known.read().sign.fault.map(|fault| {
            view! {
                <p class="refused" role="alert">
                    {fault.word()}
                    "."
                </p>
            }
        })
    };
    view! {
        <Card id="slips-title" title="Slips">
            {trouble}
            <div class="table">
                <table hidden=move || known.read().jobs.is_empty()>
                    <thead>
                        <tr>
                            <th scope="col">"Time"</th>
                            <th scope="col">"What"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">"Staff"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="card__note" hidden=move || !known.read().jobs.is_empty()>
                "Nothing was printed yet."
            </p>
            <div class="form" hidden=move || !usable()>
                <ActForm action=test>
                    <input type="hidden" name="test[id]" value=id />
                    <input type="hidden" name="test[club]" value=club.to_string() />
                    <FormEnd fault pending word="Print Test Page" class="button" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Slip(job: PrintJob, at: String) -> impl IntoView {
    let copy = job.again.then_some(", a copy");
    let what = match job.transaction {
        Some(id) => view! {
            <a class="ledger__link" href=format!("/transactions/{id}/receipt")>
                "Receipt"
            </a>
        }
        .into_any(),
        None => "Test page".into_any(),
    };
    let why = job.fault.map(|fault| format!("{}.", fault.word()));
    view! {
        <tr>
            <td>{at}</td>
            <td>{what} {copy}</td>
            <td>
                {job.state.word()} <span class="past__from">{why}</span>
            </td>
            <td>{job.by.unwrap_or_default()}</td>
        </tr>
    }
}
