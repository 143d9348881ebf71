//! A bare broadcast: what is posted to `/say` is heard by everybody on `/live`.

use axum::{
    Router,
    response::{Sse, sse::Event},
    routing::{get, post},
};
use tokio::{net::TcpListener, sync::broadcast};
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

use crate::{Outcome, program::given_port};

/// Until the process is ended.
pub async fn serve() -> Outcome {
    let lines = broadcast::Sender::<String>::new(1024);
    let ears = lines.clone();
    let live = move || async move {
        let events = BroadcastStream::new(ears.subscribe());
        Sse::new(events.map(|said| said.map(|words| Event::default().id("1").data(words))))
    };
    let say = move |words: String| async move {
        lines.send(words).map(|heard| heard.to_string()).unwrap_or_default()
    };
    let router = Router::new()
        .route("/", get(|| async { "ready" }))
        .route("/live", get(live))
        .route("/say", post(say));
    let listener = TcpListener::bind(("127.0.0.1", given_port()?)).await?;
    Ok(axum::serve(listener, router).await?)
}
