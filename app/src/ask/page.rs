//! A page that is made of the answer to one question. It arrives filled: the answer travels in the HTML, and the browser
//! asks only when the page turns to something else.

use std::{convert::Infallible, pin::Pin, sync::Arc};

use leptos::{
    prelude::*,
    server::codee::{Decoder, Encoder},
    server_fn::ServerFn,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{looking::made_of, read};
use crate::fault::{Fault, FaultPage, Reply};

/// An answer, whatever of: so that all pages wait for theirs by the same code.
#[derive(Clone)]
pub struct Answer {
    words: Arc<str>,
    /// What the words say, where they were made.
    #[cfg(feature = "ssr")]
    said: Arc<dyn std::any::Any + Send + Sync>,
}

impl Answer {
    /// On the server: of what a page is made of.
    #[cfg(feature = "ssr")]
    fn of<T: Serialize + Send + Sync + 'static>(value: T) -> Reply<Self> {
        let words = serde_json::to_string(&value).map_err(|_| Fault::Lost)?;
        Ok(Self { words: words.into(), said: Arc::new(value) })
    }

    /// In the browser: what came in the page, or over the network.
    fn heard(words: &str) -> Self {
        Self {
            words: words.into(),
            #[cfg(feature = "ssr")]
            said: Arc::new(()),
        }
    }

    fn open<T: DeserializeOwned + Clone + Send + Sync + 'static>(&self) -> Reply<T> {
        #[cfg(feature = "ssr")]
        if let Some(value) = self.said.downcast_ref::<T>() {
            return Ok(value.clone());
        }
        read(&self.words)
    }
}

/// How answers travel in a page: as they are; and a fault behind a `!`, with which no JSON begins.
pub struct AsItIs;

impl Encoder<Reply<Answer>> for AsItIs {
    type Error = serde_json::Error;
    type Encoded = String;

    fn encode(answer: &Reply<Answer>) -> Result<String, Self::Error> {
        Ok(match answer {
            Ok(answer) => answer.words.as_ref().to_owned(),
            Err(fault) => format!("!{}", serde_json::to_string(fault)?),
        })
    }
}

impl Decoder<Reply<Answer>> for AsItIs {
    type Error = Infallible;
    type Encoded = str;

    fn decode(words: &str) -> Result<Reply<Answer>, Self::Error> {
        Ok(match words.strip_prefix('!') {
            None => Ok(Answer::heard(words)),
            Some(fault) => Err(read(fault).unwrap_or_else(|fault| fault)),
        })
    }
}

/// Asks, and shows what the answer is made into; or why there is none.
#[component]
pub fn Asking<S, V>(
    /// What is asked. Where it changes, the page asks again.
    question: impl Fn() -> S + Clone + Send + Sync + 'static,
    /// Where this changes, the same is asked again.
    #[prop(optional)]
    turn: Option<RwSignal<u32>>,
    /// What is being loaded: `the hall`.
    loading: &'static str,
    /// The page.
    page: impl Fn(S::Output) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    S: ServerFn<Error = Fault> + Serialize + 'static,
    S::Output: Serialize + DeserializeOwned + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let words = {
        let question = question.clone();
        move || {
            let turn = turn.map(|turn| turn.get()).unwrap_or_default();
            (turn, serde_qs::to_string(&question()).unwrap_or_default())
        }
    };
    #[cfg(feature = "ssr")]
    let ask = move |_| -> Coming {
        let asked = untrack(&question);
        Box::pin(async move { Answer::of(asked.run_body().await?) })
    };
    #[cfg(not(feature = "ssr"))]
    let ask = move |words| -> Coming { Box::pin(over_the_network(S::PATH, words)) };
    let page = move |answer: &Answer| answer.open().map(|answer| page(answer).into_any());
    waiting(Box::new(words), Box::new(ask), loading, Arc::new(page))
}

/// A page that is made of what the server provides as a context, where it is rendered.
pub fn provided<T, V>(page: impl Fn(T) -> V + Send + Sync + 'static) -> AnyView
where
    T: Serialize + DeserializeOwned + Default + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    #[cfg(feature = "ssr")]
    let ask = {
        let provided = use_context::<T>().unwrap_or_default();
        move |_| -> Coming { Box::pin(std::future::ready(Answer::of(provided.clone()))) }
    };
    // Nothing is provided in the browser: it came with the page.
    #[cfg(not(feature = "ssr"))]
    let ask = |_| -> Coming { Box::pin(std::future::ready(Err(Fault::Lost))) };
    let page = move |answer: &Answer| answer.open().map(|answer| page(answer).into_any());
    waiting(Box::new(|| (0, String::new())), Box::new(ask), "the page", Arc::new(page))
}

type Coming = Pin<Box<dyn Future<Output = Reply<Answer>> + Send>>;
type Words = Box<dyn Fn() -> (u32, String) + Send + Sync>;
type Ask = Box<dyn Fn(String) -> Coming + Send + Sync>;
type Page = Arc<dyn Fn(&Answer) -> Reply<AnyView> + Send + Sync>;

#[cfg(not(feature = "ssr"))]
async fn over_the_network(path: &'static str, words: String) -> Reply<Answer> {
    super::wire::send(path, http::Method::GET, words).await.map(|words| Answer::heard(&words))
}

fn waiting(words: Words, ask: Ask, loading: &'static str, page: Page) -> AnyView {
    let answer: Resource<Reply<Answer>, AsItIs> =
        Resource::new_with_options(words, move |(_, words)| ask(words), true);
    let shown = move || {
        let page = page.clone();
        made_of(answer, move |answer| match answer.and_then(|answer| page(&answer)) {
            Ok(page) => page,
            Err(fault) => view! { <FaultPage fault /> }.into_any(),
        })
    };
    view! {
        <Transition fallback=move || view! { <p class="lone">{format!("Loading {loading}…")}</p> }>
            {shown.clone()}
        </Transition>
    }
    .into_any()
}
