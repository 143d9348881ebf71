//! The live state of the page of tariffs, and where one is on it.

use domain::{
    ids::TariffId,
    tariffs::{Preview, PriceList},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
    params::ParamsMap,
};

use super::{
    api::{ArrangeTariff, ChangeTariff, MakeTariff},
    kind::Kind,
};
use crate::kit::{
    act::{Act, forget, forget_when_elsewhere, on_answer},
    forms::Forms,
};

/// The address of the page, read: which form is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// None.
    List,
    /// None, but the week of all that are for sale.
    Week,
    /// That of a new tariff of a kind; first it is chosen.
    Add(Option<Kind>),
    /// That of a new tariff like this one.
    Copy(TariffId),
    /// That of this tariff, perhaps to be of another kind.
    Edit(TariffId, Option<Kind>),
}

impl At {
    fn read(query: &ParamsMap) -> Self {
        let word = |name: &str| query.get(name).unwrap_or_default();
        // One that became of another kind says both.
        let kind = Kind::read(&word("as")).or_else(|| Kind::read(&word("kind")));
        // A form that is looked at without a script has its fields in the address.
        let edited = query.get("edit[tariff]").unwrap_or_else(|| word("tariff"));
        let looked = query.get("make[draft][sold]").is_some();
        match edited.parse() {
            Ok(tariff) if word("do") == "copy" => Self::Copy(tariff),
            Ok(tariff) => Self::Edit(tariff, kind),
            Err(_) if looked => Self::Add(kind.or(Some(Kind::Hours))),
            Err(_) if word("do") == "week" => Self::Week,
            Err(_) if word("do") == "add" => Self::Add(kind),
            Err(_) => Self::List,
        }
    }

    /// As an address.
    pub fn href(self) -> String {
        match self {
            Self::List => "/settings/tariffs".into(),
            Self::Week => "/settings/tariffs?do=week".into(),
            Self::Add(None) => "/settings/tariffs?do=add".into(),
            Self::Add(Some(kind)) => format!("/settings/tariffs?do=add&kind={}", kind.slug()),
            Self::Copy(tariff) => format!("/settings/tariffs?do=copy&tariff={tariff}"),
            Self::Edit(tariff, None) => format!("/settings/tariffs?tariff={tariff}"),
            Self::Edit(tariff, Some(kind)) => {
                format!("/settings/tariffs?tariff={tariff}&kind={}", kind.slug())
            }
        }
    }
}

/// The price list as the page holds it.
#[derive(Clone, Copy)]
pub struct Page {
    /// What is known of it.
    pub list: RwSignal<PriceList>,
    /// Which form is open.
    pub at: Memo<At>,
    /// The id of whatever is sent next: a new one after each answer.
    pub form: RwSignal<String>,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    /// Adds a tariff.
    pub make: Act<MakeTariff>,
    /// Changes one.
    pub edit: Act<ChangeTariff>,
    /// Changes one's place.
    pub arrange: Act<ArrangeTariff>,
    /// What the form that came with the page comes to.
    pub preview: StoredValue<Option<Preview>>,
    /// Is the script there?
    pub alive: RwSignal<bool>,
    forms: Forms,
}

impl Page {
    /// From the page's one answer.
    pub fn new(mut list: PriceList) -> Self {
        let preview = StoredValue::new(list.preview.take());
        let alive = RwSignal::new(false);
        Effect::new(move |_| alive.set(true));
        let query = use_query_map();
        let forms = Forms::new(list.form);
        let page = Self {
            at: Memo::new(move |_| At::read(&query.read())),
            form: RwSignal::new(list.form.to_string()),
            toast: RwSignal::new(None),
            make: Act::new(),
            edit: Act::new(),
            arrange: Act::new(),
            list: RwSignal::new(list),
            preview,
            alive,
            forms,
        };
        page.saved(page.make, "Tariff added");
        page.saved(page.edit, "Tariff saved");
        on_answer(page.arrange, move |list| page.heard(list, "Price list changed"));
        page.forget_elsewhere();
        page
    }

    fn heard(self, list: PriceList, words: &str) {
        self.toast.set(Some(words.to_owned()));
        self.form.set(self.forms.id());
        self.list.set(list);
    }

    /// A form that was sent is closed, unless another one was opened meanwhile.
    fn saved<S>(self, action: Act<S>, words: &'static str)
    where
        S: ServerFn<Output = PriceList>,
    {
        let navigate = use_navigate();
        let press = *action;
        on_answer(action, move |list| {
            self.heard(list, words);
            if press.stayed() {
                let options = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
                navigate(&At::List.href(), options);
            }
        });
    }

    /// What was refused of one tariff is not said at the next, and its form is not sent again.
    fn forget_elsewhere(self) {
        forget_when_elsewhere(self.at, move || {
            forget(&[*self.make, *self.edit, *self.arrange]);
            self.form.set(self.forms.id());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_form_is_open() {
        let id = TariffId::fresh();
        let word = id.to_string();
        let word = word.as_str();
        for (fields, at) in [
            (vec![], At::List),
            (vec![("do", "add")], At::Add(None)),
            (vec![("do", "add"), ("kind", "night")], At::Add(Some(Kind::Night))),
            (vec![("do", "copy"), ("tariff", word)], At::Copy(id)),
            (vec![("tariff", word)], At::Edit(id, None)),
            (vec![("tariff", word), ("kind", "visits")], At::Edit(id, Some(Kind::PassVisits))),
            (vec![("tariff", "x")], At::List),
            // A form that is looked at without a script.
            (vec![("kind", "minute"), ("make[draft][sold]", "minute")], At::Add(Some(Kind::Minute))),
            (vec![("make[draft][sold]", "units")], At::Add(Some(Kind::Hours))),
            (vec![("kind", "night"), ("edit[tariff]", word)], At::Edit(id, Some(Kind::Night))),
            (
                vec![("kind", "night"), ("make[draft][sold]", "window"), ("as", "minute")],
                At::Add(Some(Kind::Minute)),
            ),
        ] {
            let mut query = ParamsMap::new();
            for (name, value) in fields {
                query.insert(name, value.to_owned());
            }
            assert_eq!(At::read(&query), at, "{query:?}");
        }
        for at in [At::Week, At::Add(None), At::Add(Some(Kind::PassHours)), At::Copy(id), At::Edit(id, None)]
        {
            let (_, query) =
                at.href().split_once('?').map(|(path, query)| (path.to_owned(), query.to_owned())).unwrap();
            let mut read = ParamsMap::new();
            for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
                read.insert(name.to_owned(), value.to_owned());
            }
            assert_eq!(At::read(&read), at);
        }
    }
}
