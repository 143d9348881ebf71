//! From the settings to a running server, and down again without losing anything.

use std::{error::Error, io, net::SocketAddr, time::Duration};

use axum::Router;
use club::{
    Club,
    clubs::{self, Tenancy},
    demo,
};
use tokio::{net::TcpListener, select, signal, time::timeout, try_join};
use tokio_util::sync::CancellationToken;

use crate::{
    cli, clockwork,
    config::{BadSetting, Config},
    metrics::Metrics,
    router::{self, Parts},
    sender,
    tls::{self, HangUps, Tls},
    who,
};

/// Open requests get so long to finish when the program is told to stop.
const GOODBYE: Duration = Duration::from_secs(10);

/// Serves until it is told to stop.
pub(crate) async fn serve(config: &Config, demo: Option<cli::Demo>) -> Result<(), Box<dyn Error>> {
    let site = config.checked_site()?;
    let tls = config.tls.as_ref().map(Tls::open).transpose()?;
    cli::migrate(config).await?;
    #[cfg(feature = "stage")]
    let clock = crate::stage::StageClock::default();
    #[cfg(not(feature = "stage"))]
    let clock = club::clock::SystemClock;
    let club = cli::open(config, clock.clone()).await?;
    let tenancy = prepare(&club, demo).await?;
    let set_up_code = (tenancy == Tenancy::Empty).then(who::fresh_code);
    let listener = listen("listen", config.listen).await?;
    let plain = match config.listen_http {
        Some(at) => Some(listen("listen_http", at).await?),
        None => None,
    };
    let stop = CancellationToken::new();
    let parts = Parts {
        club: club.clone(),
        site,
        secure: config.secure,
        tls: tls.clone(),
        proxies: config.trusted_proxy.clone(),
        demo: tenancy == Tenancy::Demo,
        set_up_code: set_up_code.clone(),
        metrics: config.metrics.then(|| Metrics::new(club.now())),
        stop: stop.clone(),
    };
    let app = router::router(parts);
    #[cfg(feature = "stage")]
    let app = app.merge(crate::stage::routes(clock, club.clone()));
    let mut clockwork = tokio::spawn(clockwork::run(club.clone(), stop.clone()));
    let mut sender = tokio::spawn(sender::run(club.clone(), sender::Patience::default(), stop.clone()));
    let at = listener.local_addr()?;
    let mut server = match tls {
        None => {
            greet(&format!("http://{at}"), tenancy, set_up_code.as_deref());
            tokio::spawn(answer(listener, app, stop.clone()))
        }
        Some(tls) => {
            let hang_ups = HangUps::listen()?;
            greet(&format!("https://{at}"), tenancy, set_up_code.as_deref());
            if let Some(plain) = &plain {
                println!("http://{} leads there", plain.local_addr()?);
            }
            let leads = tls::leads(&tls, config.public_url.as_deref(), at.port());
            let plain = plain.map(|listener| (listener, leads));
            tokio::spawn(answer_by_tls(tls, hang_ups, (listener, app), plain, club.clone(), stop.clone()))
        }
    };
    select! {
        () = told_to_stop() => tracing::info!("told to stop"),
        ended = &mut server => ended??,
        // Without it no time runs out and no screen hears anything: better to be started again.
        ended = &mut clockwork => return Err(format!("the clockwork stopped: {ended:?}").into()),
        ended = &mut sender => return Err(format!("messages are not sent any more: {ended:?}").into()),
    }
    stop.cancel();
    if timeout(GOODBYE, &mut server).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
    clockwork.await?;
    if timeout(GOODBYE, sender).await.is_err() {
        tracing::warn!("some messages were not handed over in time; they are tried again at the next start");
    }
    club.close().await?;
    tracing::info!("stopped");
    Ok(())
}

async fn prepare(club: &Club, demo: Option<cli::Demo>) -> Result<Tenancy, Box<dyn Error>> {
    match (clubs::tenancy(club).await?, demo) {
        (Tenancy::Empty, Some(made)) => {
            println!("Making the demo club and its past…");
            made.furnish(club).await?;
            Ok(Tenancy::Demo)
        }
        (Tenancy::Real, Some(_)) => {
            Err("--demo: this database holds a real club; leave --demo out to serve it".into())
        }
        (tenancy, _) => Ok(tenancy),
    }
}

async fn listen(setting: &'static str, at: SocketAddr) -> Result<TcpListener, BadSetting> {
    TcpListener::bind(at).await.map_err(|error| BadSetting { setting, why: format!("{at}: {error}") })
}

/// Answers until it is told to stop and what is under way is done.
async fn answer(listener: TcpListener, app: Router, stop: CancellationToken) -> io::Result<()> {
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop.cancelled_owned()).await
}

/// The same by TLS, and by plain HTTP the way there.
async fn answer_by_tls(
    tls: Tls,
    hang_ups: HangUps,
    (listener, app): (TcpListener, Router),
    plain: Option<(TcpListener, Router)>,
    club: Club,
    stop: CancellationToken,
) -> io::Result<()> {
    let lead = async {
        match plain {
            Some((listener, leads)) => answer(listener, leads, stop.clone()).await,
            None => Ok(()),
        }
    };
    let watch = async {
        tls.watch(hang_ups, club, stop.clone()).await;
        io::Result::Ok(())
    };
    try_join!(tls.answer(listener, app, stop.clone()), lead, watch)?;
    Ok(())
}

/// On standard output, for the person who started it.
fn greet(at: &str, tenancy: Tenancy, set_up_code: Option<&str>) {
    println!("Clubdeck is at {at}");
    match tenancy {
        Tenancy::Demo => {
            println!("This is a demo club. Sign in as:");
            for person in demo::SIGN_INS {
                println!("  {:14} {:8} password {}", person.role, person.login, person.password);
            }
        }
        Tenancy::Empty => {
            println!("There is no club in this database yet. Found yours at {at}/setup");
            println!("Set-up code: {}", set_up_code.unwrap_or_default());
        }
        Tenancy::Real => {}
    }
}

async fn told_to_stop() {
    let interrupt = async { signal::ctrl_c().await };
    #[cfg(unix)]
    let terminate = async {
        signal::unix::signal(signal::unix::SignalKind::terminate())?.recv().await;
        io::Result::Ok(())
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<io::Result<()>>();
    let told = select! {
        told = interrupt => told,
        told = terminate => told,
    };
    if let Err(error) = told {
        tracing::error!(%error, "signals cannot be heard; stop it by ending the process");
        std::future::pending::<()>().await;
    }
}
