//! Fields of forms: what they are called, what they say about themselves, and the signal behind one.

use leptos::{html::Input, prelude::*};

use super::mark::{Marked, Why, described, is_first, is_wrong};

/// Keeps both the same. What was typed before the page was hydrated is kept: it is read from the field first.
pub fn bind(field: NodeRef<Input>, typed: RwSignal<String>) {
    Effect::new(move |bound: Option<bool>| {
        let words = typed.get();
        let Some(input) = field.get() else { return false };
        if input.value() != words {
            match bound {
                Some(true) => input.set_value(&words),
                _ => typed.set(input.value()),
            }
        }
        true
    });
}

/// A field that is typed into. Its id is its name, with dashes for brackets.
#[component]
pub fn TextField(
    /// What it is called.
    #[prop(into)]
    label: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What stands in it at first.
    #[prop(into, optional)]
    value: String,
    /// As HTML calls it: `password`, `number`, `date`, `time`, `tel`.
    #[prop(default = "text")]
    kind: &'static str,
    /// How a browser may fill it in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The most letters; of a number the most it may be.
    #[prop(default = 60)]
    most: u32,
    /// Of a number the least it may be.
    #[prop(default = 0)]
    least: u32,
    /// Must something stand in it?
    #[prop(default = true)]
    required: bool,
    /// What the field says about itself, or what was wrong with it.
    #[prop(into, optional)]
    hint: String,
    /// Is what stands in it no good?
    #[prop(optional)]
    wrong: bool,
    /// The id of a list of answers that a browser may suggest.
    #[prop(optional)]
    list: &'static str,
    /// What it belongs to, for those who do not see that beside it.
    #[prop(optional)]
    of: &'static str,
    /// Why it came back.
    #[prop(optional_no_strip)]
    mark: Marked,
) -> impl IntoView {
    let id = name.replace(['[', ']'], "-");
    let number = kind == "number";
    let hint_id = hint_id(&id, &hint);
    let (known, said, why) = (id.clone(), hint_id.clone(), id.clone());
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {(!of.is_empty()).then(|| view! { <span class="unseen">{of} " "</span> })}
                {label}
            </label>
            <input
                class="field__input"
                id=id
                name=name
                type=kind
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                maxlength=(!number).then(|| most.to_string())
                min=number.then(|| least.to_string())
                max=number.then(|| most.to_string())
                list=(!list.is_empty()).then_some(list)
                required=required
                value=value
                autofocus=move || is_first(mark)
                aria-invalid=move || (wrong || is_wrong(mark)).then_some("true")
                aria-describedby=move || described(mark, &known, said.as_deref())
            />
            <Why mark id=why />
            <Hint id=hint_id words=hint />
        </div>
    }
}

/// A field of several lines. Its id is its name, with dashes for brackets.
#[component]
pub fn AreaField(
    /// What it is called.
    label: &'static str,
    /// Its name in the form.
    name: &'static str,
    /// What stands in it at first.
    value: String,
    /// How many lines are seen.
    rows: u32,
    /// The most letters.
    most: u32,
    /// What the field says about itself.
    hint: &'static str,
) -> impl IntoView {
    let id = name.replace(['[', ']'], "-");
    let described = hint_id(&id, hint);
    let hint_id = described.clone();
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <textarea
                class="field__input"
                id=id
                name=name
                rows=rows.to_string()
                maxlength=most.to_string()
                autocapitalize="none"
                spellcheck="false"
                aria-describedby=described
            >
                {value}
            </textarea>
            <Hint id=hint_id words=hint.to_owned() />
        </div>
    }
}

/// The id of what a field says about itself, when it says anything.
fn hint_id(field: &str, hint: &str) -> Option<String> {
    (!hint.is_empty()).then(|| format!("{field}hint"))
}

#[component]
fn Hint(id: Option<String>, words: String) -> impl IntoView {
    id.map(|id| {
        view! {
            <p class="field__hint" id=id>
                {words}
            </p>
        }
    })
}

/// A field with a list of answers, each with the value that is sent. Its id is its name, with dashes for brackets.
#[component]
pub fn SelectField(
    /// What it is called.
    #[prop(into)]
    label: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// Value and word of each answer.
    options: Vec<(String, String)>,
    /// The value that is chosen at first.
    #[prop(into, optional)]
    value: String,
    /// What stands there while nothing is chosen; something must be then.
    #[prop(optional)]
    nothing: &'static str,
    /// What the field says about itself, or what was wrong with it.
    #[prop(into, optional)]
    hint: String,
    /// Is what is chosen no good?
    #[prop(optional)]
    wrong: bool,
    /// Why it came back.
    #[prop(optional_no_strip)]
    mark: Marked,
) -> impl IntoView {
    let id = name.replace(['[', ']'], "-");
    let hint_id = hint_id(&id, &hint);
    let (known, said, why) = (id.clone(), hint_id.clone(), id.clone());
    let must = !nothing.is_empty();
    let options = options
        .into_iter()
        .map(|(sent, word)| {
            let selected = sent == value;
            view! {
                <option value=sent selected=selected>
                    {word}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <select
                class="field__input"
                id=id
                name=name
                required=must
                autofocus=move || is_first(mark)
                aria-invalid=move || (wrong || is_wrong(mark)).then_some("true")
                aria-describedby=move || described(mark, &known, said.as_deref())
            >
                {must.then(|| view! { <option value="">{nothing}</option> })}
                {options}
            </select>
            <Why mark id=why />
            <Hint id=hint_id words=hint />
        </div>
    }
}

/// One of several things that can be chosen together.
#[component]
pub fn Check(
    /// What it is called.
    #[prop(into)]
    label: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What is sent when it is chosen.
    #[prop(into)]
    value: String,
    /// Is it chosen at first?
    checked: bool,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input class="check" type="checkbox" name=name value=value checked=checked />
            {label}
        </label>
    }
}
