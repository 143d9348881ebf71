//! What is wrong in the form of a tariff: each beside its field, and how much of it at Save.

use domain::{
    money::Currency,
    refusal::Refusal,
    tariffs::{TariffFault, Wrong},
};
use leptos::prelude::*;

use super::{form::Form, page::At, page::Page, preview::LookWithoutScript};
use crate::{
    fault::Fault,
    kit::{
        focus::reveal,
        mark::{Mark, Marked},
        notice::Refused,
    },
    words::sentence,
};

/// What came back of the form, until it is mended.
#[derive(Clone, Copy)]
pub struct Marks {
    prefix: &'static str,
    wrong: RwSignal<Vec<Wrong>>,
    currency: StoredValue<Currency>,
}

impl Marks {
    /// Of a form whose fields all begin with this. The first that is wrong gets the keyboard.
    pub fn new(prefix: &'static str, fault: Signal<Option<Fault>>, currency: Currency) -> Self {
        let wrong = RwSignal::new(fault.get_untracked().as_ref().map(fields).unwrap_or_default());
        let marks = Self { prefix, wrong, currency: StoredValue::new(currency) };
        Effect::new(move |_| {
            let Some(found) = fault.get().as_ref().map(fields) else { return };
            if let Some(first) = found.first() {
                reveal(marks.id(&first.field));
            }
            wrong.set(found);
        });
        marks
    }

    /// The id of a field.
    pub fn id(self, field: &str) -> String {
        format!("{}{field}", self.prefix).replace(['[', ']'], "-")
    }

    /// What is said at a field.
    pub fn of(self, field: impl Into<String>) -> Marked {
        let field = field.into();
        Some(Signal::derive(move || {
            self.wrong.with(|wrong| {
                let of_it = wrong.iter().position(|one| one.field == field);
                of_it.map_or_else(Mark::default, |place| Mark {
                    words: self.words(&wrong[place].why),
                    first: place == 0,
                })
            })
        }))
    }

    /// Is anything wrong in fields that begin with one of these? What they stand in is open then.
    pub fn is_any(self, begin: &[&str]) -> bool {
        let here = |one: &Wrong| begin.iter().any(|begin| one.field.starts_with(begin));
        self.wrong.with_untracked(|wrong| wrong.iter().any(here))
    }

    /// Something was typed into a field: what was said of it may be true no longer.
    pub fn typed(self, name: &str) {
        let Some(field) = name.strip_prefix(self.prefix).map(|field| field.trim_end_matches("[]")) else {
            return;
        };
        let price = field.starts_with("[prices]");
        let hours = field.ends_with("[start]") || field.ends_with("[schedule]");
        let mended = |one: &Wrong| {
            one.field == field
                || (price && one.why == Refusal::BadTariff(TariffFault::NoPrice))
                || (hours && one.field.starts_with("[new_hours]"))
        };
        if self.wrong.with_untracked(|wrong| wrong.iter().any(mended)) {
            self.wrong.update(|wrong| wrong.retain(|one| !mended(one)));
        }
    }

    fn words(self, why: &Refusal) -> String {
        self.currency.with_value(|currency| sentence(why, currency))
    }
}

/// At which fields a fault is said; at none: it is about all of it.
fn fields(fault: &Fault) -> Vec<Wrong> {
    let at = |field: &str, why: &Refusal| vec![Wrong { field: field.to_owned(), why: why.clone() }];
    match fault.refusal() {
        Some(Refusal::BadTariff(TariffFault::Fields(wrong))) => wrong.clone(),
        Some(taken @ Refusal::NameTaken) => at("[name]", taken),
        Some(taken @ Refusal::BadTariff(TariffFault::HoursName)) => at("[new_hours][name]", taken),
        _ => Vec::new(),
    }
}

/// The end of the form, after what it comes to: how much is wrong, and the button that sends it.
#[component]
pub fn SaveTariff(
    /// The page.
    page: Page,
    /// The form.
    form: Form,
    /// Why it came back.
    fault: Signal<Option<Fault>>,
    /// Is it under way?
    #[prop(into)]
    pending: Signal<bool>,
) -> impl IntoView {
    let marks = form.marks;
    let others = Signal::derive(move || fault.get().filter(|fault| fields(fault).is_empty()));
    let currency = marks.currency.get_value();
    let summary = move || {
        let wrong = marks.wrong.get();
        let counted = match wrong.len() {
            0 => return None,
            1 => "One field is not right yet:".to_owned(),
            count => format!("{count} fields are not right yet:"),
        };
        let lines = wrong.into_iter().map(|one| {
            let id = marks.id(&one.field);
            let href = format!("#{id}");
            let go = move |event: leptos::ev::MouseEvent| {
                event.prevent_default();
                reveal(id.clone());
            };
            view! {
                <li>
                    <a href=href on:click=go>
                        {marks.words(&one.why)}
                    </a>
                </li>
            }
        });
        let lines = lines.collect_view();
        Some(view! {
            <div class="refused" role="alert">
                <p>{counted}</p>
                <ul class="tariff-wrong">{lines}</ul>
            </div>
        })
    };
    view! {
        <section class="card tariff-save" aria-label="Save">
            {summary}
            <Refused fault=others currency />
            <div class="form__buttons">
                <LookWithoutScript page />
                <a class="button" href=At::List.href() data-noscroll="">
                    "Cancel"
                </a>
                <button
                    class="button button--primary"
                    type="submit"
                    form=super::form::ID
                    formnovalidate=true
                    disabled=move || pending.get()
                >
                    "Save Tariff"
                </button>
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let one = || Wrong { field: "[visits]".into(), why: Refusal::BadTariff(TariffFault::Visits) };
        let refused = |refusal| fields(&Fault::Refused(refusal));
        assert_eq!(refused(Refusal::BadTariff(TariffFault::Fields(vec![one()]))), [one()]);
        assert_eq!(refused(Refusal::NameTaken)[0].field, "[name]");
        assert_eq!(refused(Refusal::BadTariff(TariffFault::HoursName))[0].field, "[new_hours][name]");
        assert_eq!(refused(Refusal::AnotherClub), []);
        assert_eq!(fields(&Fault::Lost), []);
    }

    #[test]
    fn what_is_typed_is_not_marked_any_more() {
        let owner = Owner::new();
        owner.set();
        let wrong = |field: &str, fault| Wrong { field: field.into(), why: Refusal::BadTariff(fault) };
        let all = vec![
            wrong("[prices][0][price]", TariffFault::NoPrice),
            wrong("[new_hours][to]", TariffFault::EndsBefore),
            wrong("[visits]", TariffFault::Visits),
        ];
        for (name, left) in [
            ("make[draft][name]", 3),
            ("edit[draft][visits]", 3),
            ("make[draft][visits]", 2),
            ("make[draft][prices][4][price]", 2),
            ("make[draft][hours][0][start]", 2),
        ] {
            let marks = Marks {
                prefix: "make[draft]",
                wrong: RwSignal::new(all.clone()),
                currency: StoredValue::new(crate::words::no_currency()),
            };
            marks.typed(name);
            assert_eq!(marks.wrong.read_untracked().len(), left, "{name}");
        }
    }
}
