//! What goes out of the browser and comes back.

#[cfg(feature = "hydrate")]
pub use self::browser::send;

/// Nobody on the server asks over the network.
#[cfg(not(feature = "hydrate"))]
pub async fn send(_path: &str, _method: http::Method, _words: String) -> crate::fault::Reply<String> {
    Err(crate::fault::Fault::Lost)
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::pin::Pin;

    use leptos::prelude::window;
    use send_wrapper::SendWrapper;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Headers, RequestInit, Response};

    use crate::{
        ask::read,
        fault::{Fault, Reply},
    };

    /// Sends a question or a form, and gives the words of the answer.
    pub fn send(
        path: &str,
        method: http::Method,
        words: String,
    ) -> Pin<Box<dyn Future<Output = Reply<String>> + Send>> {
        let asked = method == http::Method::GET;
        let address = if asked { format!("{path}?{words}") } else { path.to_owned() };
        let form = (!asked).then(|| JsValue::from(words));
        // A browser has one thread.
        Box::pin(SendWrapper::new(async move {
            // What fails here did not get through, or nobody knows whether it did.
            let (status, words) = exchange(&address, form).await.map_err(|_| Fault::Lost)?;
            if status < 400 { Ok(words) } else { Err(read(&words).unwrap_or_else(|fault| fault)) }
        }))
    }

    async fn exchange(address: &str, form: Option<JsValue>) -> Result<(u16, String), JsValue> {
        let headers = Headers::new()?;
        headers.set("Accept", "application/json")?;
        let request = RequestInit::new();
        if let Some(form) = form {
            headers.set("Content-Type", "application/x-www-form-urlencoded")?;
            request.set_method("POST");
            request.set_body(&form);
        }
        request.set_headers(&headers);
        let response = JsFuture::from(window().fetch_with_str_and_init(address, &request)).await?;
        let response: Response = response.unchecked_into();
        let words = JsFuture::from(response.text()?).await?;
        Ok((response.status(), words.as_string().unwrap_or_default()))
    }
}
