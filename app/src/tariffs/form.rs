//! The form of one tariff: a new one, or one that is there. Beside it stands what it comes to.

use domain::{
    ids::TariffId,
    tariffs::{Draft, PriceList, RefundPolicy, Tariff},
};
use leptos::prelude::*;

use super::{
    kind::{Kind, Kinds, OtherKinds},
    length::{ExpiryFields, LengthFields},
    page::{At, Page},
    preview::Looked,
    sales::SalesFields,
    terms::HoursFields,
    week::AllOffers,
    wrong::{Marks, SaveTariff},
};
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        card::Card,
        field::{SelectField, TextField},
        kept::Kept,
    },
};

/// The form's own id: buttons stand outside of it.
pub const ID: &str = "tariff-form";

/// What the fields of the form are made of.
#[derive(Clone, Copy)]
pub struct Form {
    /// What was typed before, and what the fields are called.
    pub kept: Kept,
    /// Which fields there are.
    pub kind: Kind,
    /// The page.
    pub list: StoredValue<PriceList>,
    /// What there is.
    pub tariff: StoredValue<Option<Tariff>>,
    /// What came back of it.
    pub marks: Marks,
}

impl Form {
    fn new(
        prefix: &'static str,
        kind: Kind,
        list: PriceList,
        tariff: Option<Tariff>,
        fault: Signal<Option<Fault>>,
    ) -> Self {
        let marks = Marks::new(prefix, fault, list.currency.clone());
        let (list, tariff) = (StoredValue::new(list), StoredValue::new(tariff));
        Self { kept: Kept::of(prefix), kind, list, tariff, marks }
    }

    /// Is it that of a tariff that is there?
    pub fn edits(self) -> bool {
        self.kept.name("").starts_with("edit")
    }

    /// Something of the tariff that there is; otherwise what a new one begins with.
    pub fn known<T>(self, of: impl Fn(&Tariff) -> T, new: T) -> T {
        self.tariff.with_value(|tariff| tariff.as_ref().map_or(new, of))
    }
}

/// The form that is open. It is drawn anew only when another one is opened, so that nothing typed is lost.
#[component]
pub fn Editor(
    /// The page.
    page: Page,
) -> impl IntoView {
    move || {
        let list = page.list.get_untracked();
        match page.at.get() {
            At::List => None,
            At::Week => Some(view! { <AllOffers page list /> }.into_any()),
            At::Add(None) => Some(view! { <Kinds /> }.into_any()),
            At::Add(Some(kind)) => Some(view! { <AddForm page list kind copied=None /> }.into_any()),
            At::Copy(id) => {
                let copied = known(&list, id).map(|tariff| Tariff { name: copy_of(&tariff.name), ..tariff });
                let kind = copied.as_ref().map_or(Kind::Hours, Kind::of);
                Some(view! { <AddForm page list kind copied /> }.into_any())
            }
            At::Edit(id, kind) => known(&list, id).map(|tariff| {
                let kind = kind.unwrap_or_else(|| Kind::of(&tariff));
                view! { <EditForm page list tariff kind /> }.into_any()
            }),
        }
    }
}

fn known(list: &PriceList, id: TariffId) -> Option<Tariff> {
    list.tariffs.iter().find(|listed| listed.tariff.id == id).map(|listed| listed.tariff.clone())
}

/// A name that fits, and is not the other's.
fn copy_of(name: &str) -> String {
    name.chars().take(54).chain(", copy".chars()).collect()
}

#[component]
fn AddForm(page: Page, list: PriceList, kind: Kind, copied: Option<Tariff>) -> impl IntoView {
    let (fault, pending) = (fault_of(page.make), page.make.pending());
    let club = list.me.club.to_string();
    let form = Form::new("make[draft]", kind, list, copied, fault);
    view! {
        <Looked page form of=None save=move || view! { <SaveTariff page form fault pending /> }>
            <Card id="tariff-title" title=format!("Add Tariff: {}", kind.title())>
                <OtherKinds kind />
                <div class="form tariff-form">
                    <ActForm action=page.make id=ID>
                        <input type="hidden" name="make[id]" value=move || page.form.get() />
                        <input type="hidden" name="make[club]" value=club />
                        <DraftFields form />
                    </ActForm>
                </div>
            </Card>
        </Looked>
    }
}

#[component]
fn EditForm(page: Page, list: PriceList, tariff: Tariff, kind: Kind) -> impl IntoView {
    let (fault, pending) = (fault_of(page.edit), page.edit.pending());
    let title = format!("Edit {}", tariff.name);
    let id = tariff.id;
    let form = Form::new("edit[draft]", kind, list, Some(tariff), fault);
    view! {
        <Looked page form of=Some(id) save=move || view! { <SaveTariff page form fault pending /> }>
            <Card id="tariff-title" title=title>
                <p class="card__note">"What was sold before keeps its time, its price and what an early end does."</p>
                <OtherKinds kind />
                <div class="form tariff-form">
                    <ActForm action=page.edit id=ID>
                        <input type="hidden" name="edit[id]" value=move || page.form.get() />
                        <input type="hidden" name="edit[tariff]" value=id.to_string() />
                        <DraftFields form />
                    </ActForm>
                </div>
            </Card>
        </Looked>
    }
}

#[component]
fn DraftFields(form: Form) -> impl IntoView {
    let kept = form.kept;
    let name = kept.text("[name]", form.known(|tariff| tariff.name.clone(), String::new()));
    let example = match form.kind {
        Kind::Hours => "As cashiers and clients read it, such as “1 hour”.",
        Kind::Night => "As cashiers and clients read it, such as “Night”.",
        Kind::PassHours => "As cashiers and clients read it, such as “30 hours”.",
        Kind::PassVisits => "As cashiers and clients read it, such as “10 visits”.",
        Kind::Minute => "As cashiers and clients read it, such as “By the minute”.",
    };
    view! {
        <input type="hidden" name="kind" value=form.kind.slug() />
        <input type="hidden" name=kept.name("[sold]") value=form.kind.sold() />
        <TextField
            label="Name"
            name=kept.name("[name]")
            value=name
            hint=example
            mark=form.marks.of("[name]")
        />
        <LengthFields form />
        <HoursFields form />
        <PolicyFields form />
        <ExpiryFields form />
        <SalesFields form />
        <AboutFields form />
    }
}

/// Each policy with its word in the form and its meaning (decision 9).
const POLICIES: [(RefundPolicy, &str, &str); 3] = [
    (RefundPolicy::Keep, "keep", "Keep: kept on the client's account, to be played another day"),
    (RefundPolicy::Bonus, "bonus", "Bonus: credited as bonus, in proportion to the money paid for it"),
    (RefundPolicy::Burn, "burn", "Burn: lost"),
];

/// What an early end does. What is played by the minute leaves nothing, and a visit is one, however long it was.
#[component]
fn PolicyFields(form: Form) -> impl IntoView {
    let kept = form.kept;
    let chosen = form.known(|tariff| tariff.refund_policy, RefundPolicy::Keep);
    let first =
        POLICIES.into_iter().find(|(policy, ..)| *policy == chosen).map_or("keep", |(_, word, _)| word);
    let chosen = kept.text("[refund_policy]", first);
    if matches!(form.kind, Kind::Minute | Kind::PassVisits) {
        return view! { <input type="hidden" name=kept.name("[refund_policy]") value=chosen /> }.into_any();
    }
    let policies = POLICIES.map(|(_, value, words)| {
        let checked = value == chosen;
        view! {
            <label class="choice">
                <input type="radio" name=kept.name("[refund_policy]") value=value checked=checked />
                <span>{words}</span>
            </label>
        }
    });
    let policies = policies.into_iter().collect_view();
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">"When a session ends early, the unused time is"</legend>
            <div class="choices">{policies}</div>
        </fieldset>
    }
    .into_any()
}

/// What else there is to say.
#[component]
fn AboutFields(form: Form) -> impl IntoView {
    let kept = form.kept;
    let headings = form.list.with_value(|list| {
        let groups = list.groups.iter().map(|(id, name)| (id.to_string(), name.clone()));
        std::iter::once((String::new(), "None".to_owned())).chain(groups).collect::<Vec<_>>()
    });
    let heading =
        form.known(|tariff| tariff.group.map(|id| id.to_string()).unwrap_or_default(), String::new());
    let about = form.known(|tariff| tariff.description.clone(), String::new());
    let share = form.known(|tariff| tariff.max_bonus_percent.to_string(), "0".to_owned());
    let by_minute = form.kind == Kind::Minute;
    let (heading, about) = (kept.text("[group]", heading), kept.text("[description]", about));
    let (new_group, share) = (kept.text("[new_group]", ""), kept.text("[max_bonus_percent]", share));
    let open = !(about.is_empty() && heading.is_empty() && new_group.is_empty() && share == "0")
        || form.marks.is_any(&["[description]", "[group]", "[new_group]", "[max_bonus_percent]"]);
    let bonus = match by_minute {
        // It is paid from the balance alone.
        true => {
            view! { <input type="hidden" name=kept.name("[max_bonus_percent]") value=share /> }.into_any()
        }
        false => view! { <BonusField form share /> }.into_any(),
    };
    view! {
        <details class="tariff-more" open=open>
            <summary>"Description, group and bonus"</summary>
            <div class="tariff-use">
                <TextField
                    label="Description"
                    name=kept.name("[description]")
                    value=about
                    most=Draft::MAX_DESCRIPTION
                    required=false
                    mark=form.marks.of("[description]")
                />
                <div class="form__pair">
                    <SelectField
                        label="Group"
                        name=kept.name("[group]")
                        options=headings
                        value=heading
                        mark=form.marks.of("[group]")
                    />
                    <TextField
                        label="Or a new group"
                        name=kept.name("[new_group]")
                        value=new_group
                        required=false
                        hint="Tariffs of a group are listed together."
                        mark=form.marks.of("[new_group]")
                    />
                </div>
                {bonus}
            </div>
        </details>
    }
}

#[component]
fn BonusField(form: Form, share: String) -> impl IntoView {
    view! {
        <TextField
            label="Of the price by bonus, percent at most"
            name=form.kept.name("[max_bonus_percent]")
            kind="number"
            most=100
            value=share
            hint="0: this tariff takes no bonus."
            mark=form.marks.of("[max_bonus_percent]")
        />
    }
}
