//! A plain axum answer: the bytes of a file, from memory.

use std::fs;

use axum::{Router, http::header, routing::get};
use tokio::net::TcpListener;

use crate::{Outcome, program::given_port};

/// Serves it at `/`, until the process is ended.
pub async fn serve(file: &str) -> Outcome {
    let page = axum::body::Bytes::from(fs::read(file)?);
    let answer = move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) };
    let listener = TcpListener::bind(("127.0.0.1", given_port()?)).await?;
    Ok(axum::serve(listener, Router::new().route("/", get(answer))).await?)
}
