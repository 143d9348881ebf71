//! TLS in the program: the certificate with which it answers, read again without a restart; the way from plain HTTP;
//! and `clubdeck tls`, which makes a certificate.

mod der;
mod files;
mod leads;
pub(crate) mod make;

use std::{
    future::{Future, pending},
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::Router;
use axum_server::{
    Handle,
    accept::Accept,
    tls_rustls::{RustlsAcceptor, RustlsConfig},
};
use chrono::TimeDelta;
use club::Club;
use domain::time::Moment;
use rustls::pki_types::CertificateDer;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::{
    net::{TcpListener, TcpStream},
    select,
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;

pub use self::files::Files;
pub(crate) use self::leads::{authority, leads};
use crate::config::BadSetting;

/// Files that were changed without a word are found so soon.
const LOOK_AGAIN: Duration = Duration::from_secs(3600);
/// The log speaks of a certificate that ends so soon.
const WARN_BEFORE: TimeDelta = TimeDelta::days(30);
/// And so often.
const WARN_EVERY: TimeDelta = TimeDelta::days(1);
/// Who connects says something before that.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is said to those who speak plain HTTP where TLS is spoken.
const SPEAK_TLS: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n\
    Connection: close\r\nContent-Length: 59\r\n\r\n\
    Clubdeck speaks TLS here: write https:// before the address";

/// The certificate in use. Cloned freely; everybody has the same one.
#[derive(Clone)]
pub struct Tls(Arc<Inner>);

struct Inner {
    files: Files,
    config: RustlsConfig,
    shown: RwLock<Shown>,
}

/// What is told of it.
struct Shown {
    chain: Vec<CertificateDer<'static>>,
    ends: Moment,
    authority: Option<Arc<str>>,
}

impl Tls {
    /// With what is in the files.
    pub(crate) fn open(files: &Files) -> Result<Self, BadSetting> {
        let loaded = files.load()?;
        let config = RustlsConfig::from_config(loaded.config);
        let shown = Shown { chain: loaded.chain, ends: loaded.ends, authority: loaded.authority };
        Ok(Self(Arc::new(Inner { files: files.clone(), config, shown: RwLock::new(shown) })))
    }

    /// When browsers stop to believe the certificate.
    pub(crate) fn ends(&self) -> Moment {
        self.told(|shown| shown.ends)
    }

    /// The authority that devices are to trust, in PEM.
    pub(crate) fn authority(&self) -> Option<Arc<str>> {
        self.told(|shown| shown.authority.clone())
    }

    fn told<T>(&self, what: impl FnOnce(&Shown) -> T) -> T {
        what(&self.0.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Answers browsers until it is told to stop and what is under way is done.
    pub(crate) async fn answer(
        &self,
        listener: TcpListener,
        app: Router,
        stop: CancellationToken,
    ) -> io::Result<()> {
        let handle = Handle::<SocketAddr>::new();
        let acceptor = RustlsAcceptor::new(self.0.config.clone()).acceptor(OnlyTls);
        let server = axum_server::from_tcp(listener.into_std()?)?
            .acceptor(acceptor)
            .handle(handle.clone())
            .accept_error_handler(|from: Option<&SocketAddr>, error: &io::Error| {
                tracing::debug!(?from, %error, "a connection was not made");
            })
            .serve(app.into_make_service_with_connect_info::<SocketAddr>());
        let mut server = pin!(server);
        select! {
            ended = &mut server => return ended,
            () = stop.cancelled() => handle.graceful_shutdown(None),
        }
        server.await
    }

    /// Reads the files again when it is told to (SIGHUP), and now and then; warns before the certificate ends.
    pub(crate) async fn watch(&self, mut hang_ups: HangUps, club: Club, stop: CancellationToken) {
        let mut warned = None;
        loop {
            self.warn(club.now(), &mut warned);
            select! {
                () = stop.cancelled() => return,
                () = hang_ups.next() => self.read_again(),
                () = sleep(LOOK_AGAIN) => self.read_again(),
            }
        }
    }

    /// A file that is no good changes nothing.
    fn read_again(&self) {
        let loaded = match self.0.files.load() {
            Ok(loaded) => loaded,
            Err(error) => {
                tracing::error!(%error, "the new certificate cannot be used; the old one goes on");
                return;
            }
        };
        let mut shown = self.0.shown.write().unwrap_or_else(PoisonError::into_inner);
        shown.authority = loaded.authority;
        if shown.chain != loaded.chain {
            tracing::info!(ends = %loaded.ends, "a new certificate is used");
            self.0.config.reload_from_config(loaded.config);
            shown.chain = loaded.chain;
            shown.ends = loaded.ends;
        }
    }

    fn warn(&self, now: Moment, warned: &mut Option<Moment>) {
        let ends = self.ends();
        if !must_warn(now, ends, *warned) {
            return;
        }
        *warned = Some(now);
        if ends <= now {
            tracing::warn!(%ends, "the TLS certificate has ended: browsers do not believe it any more");
        } else {
            tracing::warn!(%ends, "the TLS certificate ends soon");
        }
    }
}

/// In the last days of a certificate, once a day.
fn must_warn(now: Moment, ends: Moment, warned: Option<Moment>) -> bool {
    ends - now <= WARN_BEFORE && warned.is_none_or(|warned| now - warned >= WARN_EVERY)
}

/// The signal by which a program is told to read its files again.
pub(crate) struct HangUps {
    #[cfg(unix)]
    signal: Signal,
}

impl HangUps {
    /// From now on they are heard.
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            signal: signal(SignalKind::hangup())?,
        })
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        if self.signal.recv().await.is_some() {
            return;
        }
        pending::<()>().await;
    }
}

/// Tells those who speak plain HTTP what to do, before the handshake.
#[derive(Clone, Copy)]
struct OnlyTls;

impl<S: Send + 'static> Accept<TcpStream, S> for OnlyTls {
    type Stream = TcpStream;
    type Service = S;
    type Future = Pin<Box<dyn Future<Output = io::Result<(TcpStream, S)>> + Send>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        Box::pin(async move {
            stream.set_nodelay(true)?;
            timeout(PATIENCE, handshake_begins(&stream)).await??;
            Ok((stream, service))
        })
    }
}

/// A handshake's first byte is 22; no letter is.
async fn handshake_begins(stream: &TcpStream) -> io::Result<()> {
    let mut first = [0_u8];
    if stream.peek(&mut first).await? == 1 && first[0].is_ascii_alphabetic() {
        forget_asked(stream);
        stream.writable().await?;
        let _said = stream.try_write(SPEAK_TLS);
        return Err(io::Error::other("plain HTTP was spoken"));
    }
    Ok(())
}

/// What was asked is read: a connection that is closed before loses the answer.
fn forget_asked(stream: &TcpStream) {
    let _asked = stream.try_read(&mut [0_u8; 4096]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_that_ends_soon_is_spoken_of_once_a_day() {
        let ends: Moment = "2027-03-31T00:00:00Z".parse().unwrap();
        let before = |hours: i64| ends - TimeDelta::hours(hours);
        for (now, warned, must) in [
            (before(31 * 24), None, false),
            (before(30 * 24), None, true),
            (before(30 * 24 - 23), Some(before(30 * 24)), false),
            (before(29 * 24), Some(before(30 * 24)), true),
            (before(-1), Some(before(1)), false),
            (before(-48), Some(before(1)), true),
        ] {
            assert_eq!(must_warn(now, ends, warned), must, "{now} {warned:?}");
        }
    }

    #[test]
    fn the_plain_answer_has_its_length() {
        let text = std::str::from_utf8(SPEAK_TLS).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.ends_with(&format!("Content-Length: {}", body.len())), "{head}");
    }
}
