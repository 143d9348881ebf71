//! A gateway that answers as it is told to, on a real socket.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    time::{Instant, sleep},
};

/// What becomes of one connection, once the request has been read.
#[derive(Clone, Debug)]
pub enum Play {
    /// This, to the letter.
    Say(String),
    /// It was taken, but nobody says so for a while.
    Late(Duration),
    /// Nothing, for ever.
    Silence,
    /// Closed without a word.
    HangUp,
    /// Closed in the middle of an answer.
    BreakOff,
    /// An answer without an end.
    Flood,
}

pub struct Service {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Service {
    /// One play for each connection, in this order; from then on everything is taken.
    pub async fn open<const N: usize>(plays: [Play; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (mut plays, heard) = (VecDeque::from(plays), requests.clone());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let taken = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                let play = plays.pop_front().unwrap_or_else(|| Play::Say(taken.into()));
                tokio::spawn(answer(stream, play, heard.clone()));
            }
        });
        Self { url, requests }
    }

    /// All requests so far.
    pub fn heard(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// The same, once there are so many.
    pub async fn asked(&self, count: usize) -> Vec<String> {
        let began = Instant::now();
        while self.heard().len() < count {
            assert!(began.elapsed() < Duration::from_secs(10), "only {:?} was asked", self.heard());
            sleep(Duration::from_millis(10)).await;
        }
        self.heard()
    }
}

/// An address at which nobody listens.
pub async fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap().to_string()
}

async fn answer(mut stream: TcpStream, play: Play, heard: Arc<Mutex<Vec<String>>>) {
    let request = read(&mut stream).await;
    heard.lock().unwrap().push(request);
    match play {
        Play::Say(words) => say(&mut stream, words.as_bytes()).await,
        Play::Late(wait) => {
            sleep(wait).await;
            say(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
        }
        Play::Silence => sleep(Duration::from_secs(60)).await,
        Play::HangUp => {}
        Play::BreakOff => say(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf").await,
        Play::Flood => {
            say(&mut stream, b"HTTP/1.1 200 OK\r\n\r\n").await;
            // Until nobody reads any more.
            while stream.write_all(&[b'x'; 4096]).await.is_ok() {}
        }
    }
}

async fn say(stream: &mut TcpStream, words: &[u8]) {
    // Whoever asked may have gone.
    let _sent = stream.write_all(words).await;
}

/// The head, and as much of a body as it says.
async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        let mut more = [0; 4096];
        match stream.read(&mut more).await {
            Ok(read) if read > 0 => bytes.extend_from_slice(&more[..read]),
            _ => return text,
        }
    }
}
