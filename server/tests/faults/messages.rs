//! The program is killed between handing a message over and noting it: the message is handed over once more, under the
//! same id, and never lost.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use domain::{
    clients::Client,
    ids::{ActId, ClientId},
    messages::{MessagesPage, SenderChanged, State},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::sleep,
};

use crate::{
    clock::hand,
    database::{self, Kind},
    desk::{Desk, Form},
    program::Program,
    tell,
};

/// A gateway that takes every message, but never says so to the first who asks. What it heard.
async fn gateway() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = heard.clone();
    tokio::spawn(async move {
        let mut silent = Vec::new();
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            // The body is short, and comes at the latest with the second reading.
            let mut request = String::new();
            while !request.contains('}') {
                let mut bytes = [0; 4096];
                let read = stream.read(&mut bytes).await.unwrap();
                request.push_str(&String::from_utf8_lossy(&bytes[..read]));
            }
            ears.lock().unwrap().push(request);
            if silent.is_empty() {
                silent.push(stream);
            } else {
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await.unwrap();
            }
        }
    });
    (url, heard)
}

async fn until(words: &str, right: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !right().await {
        assert!(began.elapsed() < Duration::from_secs(20), "{words}");
        sleep(Duration::from_millis(20)).await;
    }
}

async fn sends_to(desk: &Desk, url: &str) {
    let club = desk.hall().await.club.id;
    let fields: [(&str, &dyn ToString); 12] = [
        ("id", &ActId::fresh()),
        ("club", &club),
        ("driver", &"gateway"),
        ("code_words", &""),
        ("address", &url),
        ("method", &"post"),
        ("format", &"json"),
        ("headers", &""),
        ("body", &r#"{"to": "{to}", "text": "{text}", "id": "{id}"}"#),
        ("secret", &""),
        ("statuses", &"200"),
        ("answer", &""),
    ];
    let _changed: SenderChanged =
        desk.post(&Form::new("/api/messages/sender", "edit", &fields)).await.unwrap();
}

async fn a_message_on_its_way_is_not_lost(kind: Kind) {
    let (url, heard) = gateway().await;
    let mut program = Program::start(&database::fresh(kind)).await;
    let desk = program.sign_in("owner").await;
    sends_to(&desk, &url).await;
    let form = [
        ("register[id]", ClientId::fresh().to_string()),
        ("register[profile][phone]", "+77051234567".into()),
    ];
    let form = form.map(|(name, value)| (name.to_owned(), value));
    let register = Form { path: "/api/clients/register", fields: form.into() };
    let client: Client = desk.post(&register).await.unwrap();
    assert_eq!(client.verified_at, None);
    until("the gateway is asked", async || heard.lock().unwrap().len() == 1).await;
    program.kill();
    program.start_again().await;
    let desk = program.sign_in("owner").await;
    // Whoever had it out might still have it.
    hand(&program, "advance", 41).await;
    until("the gateway is asked again", async || heard.lock().unwrap().len() == 2).await;
    let message = async || {
        let page: MessagesPage = desk.ask("/api/messages?question=").await.unwrap();
        page.rows.into_iter().next().unwrap()
    };
    until("it is handed over", async || message().await.state == State::HandedOver).await;
    let message = message().await;
    assert_eq!((message.attempts, message.text.contains("••••••")), (2, true));
    let asked = heard.lock().unwrap().clone();
    assert!(asked.iter().all(|asked| asked.contains(&message.id.to_string())), "{asked:?}");
    program.verify();
    tell(&format!("kill -9 while a message is on its way on {kind:?}"), "handed over twice, under one id");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_on_its_way_is_not_lost_on_sqlite() {
    a_message_on_its_way_is_not_lost(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_on_its_way_is_not_lost_on_postgres() {
    a_message_on_its_way_is_not_lost(Kind::Postgres).await;
}
