//! How a page speaks to the club over the network: the protocol of all server functions.
//!
//! To the server it is [`Http`] as everybody knows it, so that a form works without a script. In the browser almost
//! all of it is the same code for all functions: only what an answer is read into differs. A browser loads the program
//! before it can do anything, and of [`Http`] each function would bring several kilobytes of its own.

pub mod looking;
pub mod page;
pub(crate) mod wire;

use std::marker::PhantomData;

use leptos::server_fn::{
    ContentType, Decodes, Encodes, Format, FormatType, Http, Protocol,
    client::Client,
    codec::{GetUrl, Json, PostUrl},
    server::Server,
};
use serde::{Serialize, de::DeserializeOwned};

use crate::fault::{Fault, Reply};

/// A question: its words stand in the address, and nothing changes.
pub type Ask = Spoken<GetUrl>;

/// Something is done: a form is sent.
pub type Post = Spoken<PostUrl>;

/// [`Ask`] or [`Post`].
pub struct Spoken<Encoding>(PhantomData<Encoding>);

macro_rules! spoken {
    ($encoding:ident, $method:ident) => {
        impl<Input, Output, C, S> Protocol<Input, Output, C, S, Fault> for Spoken<$encoding>
        where
            Input: Serialize + Send,
            Output: DeserializeOwned + Send,
            C: Client<Fault>,
            S: Server<Fault>,
            Http<$encoding, Json>: Protocol<Input, Output, C, S, Fault>,
        {
            const METHOD: http::Method = http::Method::$method;

            fn run_server<F, Fut>(
                request: S::Request,
                server_fn: F,
            ) -> impl Future<Output = Reply<S::Response>> + Send
            where
                F: Fn(Input) -> Fut + Send,
                Fut: Future<Output = Reply<Output>> + Send,
            {
                <Http<$encoding, Json> as Protocol<Input, Output, C, S, Fault>>::run_server(
                    request, server_fn,
                )
            }

            async fn run_client(path: &str, input: Input) -> Reply<Output> {
                let words = serde_qs::to_string(&input).map_err(|_| Fault::Lost)?;
                read(&wire::send(path, Self::METHOD, words).await?)
            }
        }
    };
}

spoken!(GetUrl, GET);
spoken!(PostUrl, POST);

/// What an answer says.
///
/// # Errors
/// [`Fault::Lost`] when it cannot be read.
pub fn read<T: DeserializeOwned>(words: &str) -> Reply<T> {
    serde_json::from_str(words).map_err(|_| Fault::Lost)
}

/// JSON, always read from text: of each reader that is generic over where its words come from there is one in the
/// program, not two.
pub struct Words;

impl ContentType for Words {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for Words {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Serialize> Encodes<T> for Words {
    type Error = serde_json::Error;

    fn encode(value: &T) -> Result<leptos::server_fn::Bytes, Self::Error> {
        Ok(serde_json::to_string(value)?.into())
    }
}

impl<T: DeserializeOwned> Decodes<T> for Words {
    type Error = serde_json::Error;

    fn decode(bytes: leptos::server_fn::Bytes) -> Result<T, Self::Error> {
        serde_json::from_str(&String::from_utf8_lossy(&bytes))
    }
}
