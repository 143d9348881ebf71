//! Counts for those who watch the program, in the text format of Prometheus.

use std::{
    fmt::Write,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use club::Club;
use domain::time::Moment;

use crate::{router::Parts, tls::Tls};

const METHODS: [&str; 3] = ["GET", "POST", "other"];
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];
/// The upper ends of the buckets, in microseconds, and how Prometheus is told them in seconds.
const BUCKETS: [(u128, &str); 5] =
    [(5_000, "0.005"), (25_000, "0.025"), (100_000, "0.1"), (500_000, "0.5"), (2_500_000, "2.5")];

/// What was counted since the start. Cloned freely; everybody counts in the same one.
#[derive(Clone)]
pub struct Metrics(Arc<Counts>);

struct Counts {
    /// In seconds since 1970.
    started: i64,
    methods: [Series; METHODS.len()],
    lines: AtomicU64,
}

/// The requests of one method.
#[derive(Default)]
struct Series {
    classes: [AtomicU64; CLASSES.len()],
    /// The last one is for what took longer than all buckets.
    buckets: [AtomicU64; BUCKETS.len() + 1],
    micros: AtomicU64,
}

impl Metrics {
    /// Nothing was counted yet.
    pub fn new(started: Moment) -> Self {
        Self(Arc::new(Counts {
            started: started.timestamp(),
            methods: Default::default(),
            lines: AtomicU64::new(0),
        }))
    }

    /// A screen listens, until what is given back is dropped.
    pub(crate) fn open_line(&self) -> OpenLine {
        self.0.lines.fetch_add(1, Ordering::Relaxed);
        OpenLine(self.clone())
    }

    fn answered(&self, method: &Method, status: StatusCode, took: Duration) {
        let method = METHODS.iter().position(|known| *known == method.as_str()).unwrap_or(METHODS.len() - 1);
        let class = usize::from(status.as_u16() / 100).clamp(1, CLASSES.len()) - 1;
        let micros = took.as_micros();
        let bucket = BUCKETS.iter().position(|(end, _)| micros <= *end).unwrap_or(BUCKETS.len());
        let series = &self.0.methods[method];
        series.classes[class].fetch_add(1, Ordering::Relaxed);
        series.buckets[bucket].fetch_add(1, Ordering::Relaxed);
        series.micros.fetch_add(u64::try_from(micros).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    fn written(&self, club: &Club, tls: Option<&Tls>) -> String {
        let mut page = Page::default();
        let counts = &self.0;
        page.about("clubdeck_build_info", "gauge", "The version that runs.");
        page.say("clubdeck_build_info", concat!("version=\"", env!("CARGO_PKG_VERSION"), "\""), 1);
        page.about("process_start_time_seconds", "gauge", "When the program was started, since 1970.");
        page.say("process_start_time_seconds", "", counts.started);
        page.about("clubdeck_http_requests_total", "counter", "Requests answered, by method and status.");
        for (method, series) in METHODS.iter().zip(&counts.methods) {
            for (class, count) in CLASSES.iter().zip(&series.classes) {
                let labels = format!("method=\"{method}\",status=\"{class}\"");
                page.say("clubdeck_http_requests_total", &labels, read(count));
            }
        }
        page.about("clubdeck_http_request_duration_seconds", "histogram", "How long the answers took.");
        for (method, series) in METHODS.iter().zip(&counts.methods) {
            page.histogram(method, series);
        }
        page.about("clubdeck_live_lines", "gauge", "Screens that listen.");
        page.say("clubdeck_live_lines", "", read(&counts.lines));
        let figures = club.figures();
        page.about("clubdeck_commits_total", "counter", "Acts committed.");
        page.say("clubdeck_commits_total", "", figures.commits);
        page.about("clubdeck_news_number", "gauge", "The number of the last news that was read out.");
        page.say("clubdeck_news_number", "", figures.spoken);
        if let Some(tls) = tls {
            let name = "clubdeck_tls_certificate_expires_seconds";
            page.about(name, "gauge", "When the certificate ends, since 1970.");
            page.say(name, "", tls.ends().timestamp());
        }
        page.0
    }
}

fn read(count: &AtomicU64) -> u64 {
    count.load(Ordering::Relaxed)
}

/// One screen that listens.
pub(crate) struct OpenLine(Metrics);

impl Drop for OpenLine {
    fn drop(&mut self) {
        self.0.0.lines.fetch_sub(1, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn about(&mut self, name: &str, kind: &str, help: &str) {
        self.line(format_args!("# HELP {name} {help}"));
        self.line(format_args!("# TYPE {name} {kind}"));
    }

    fn say(&mut self, name: &str, labels: &str, value: impl std::fmt::Display) {
        if labels.is_empty() {
            self.line(format_args!("{name} {value}"));
        } else {
            self.line(format_args!("{name}{{{labels}}} {value}"));
        }
    }

    /// Each bucket counts everything up to its end.
    fn histogram(&mut self, method: &str, series: &Series) {
        let name = "clubdeck_http_request_duration_seconds";
        let ends = BUCKETS.iter().map(|(_, seconds)| *seconds).chain(["+Inf"]);
        let mut sum = 0;
        for (end, count) in ends.zip(&series.buckets) {
            sum += read(count);
            self.say(&format!("{name}_bucket"), &format!("method=\"{method}\",le=\"{end}\""), sum);
        }
        let micros = read(&series.micros);
        let seconds = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
        self.say(&format!("{name}_sum"), &format!("method=\"{method}\""), seconds);
        self.say(&format!("{name}_count"), &format!("method=\"{method}\""), sum);
    }

    fn line(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing into a text never fails.
        let _written = writeln!(self.0, "{text}");
    }
}

/// `GET /metrics`, where it is wanted.
pub(crate) fn routes(parts: &Parts) -> Router {
    match &parts.metrics {
        Some(metrics) => {
            let state = (metrics.clone(), parts.club.clone(), parts.tls.clone());
            Router::new().route("/metrics", get(show)).with_state(state)
        }
        None => Router::new(),
    }
}

async fn show(State((metrics, club, tls)): State<(Metrics, Club, Option<Tls>)>) -> Response {
    let format = [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (format, metrics.written(&club, tls.as_ref())).into_response()
}

/// Counts what the log has a line for.
pub(crate) async fn count(State(metrics): State<Option<Metrics>>, request: Request, next: Next) -> Response {
    let Some(metrics) = metrics else {
        return next.run(request).await;
    };
    let began = Instant::now();
    let method = request.method().clone();
    let response = next.run(request).await;
    metrics.answered(&method, response.status(), began.elapsed());
    response
}
