//! The program itself, as a process that can be killed.

use std::{
    fs::{self, File, OpenOptions},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use reqwest::{Client, StatusCode, redirect::Policy};
use tokio::time::sleep;

use crate::{
    database::{free_port, fresh_folder},
    desk::Desk,
};

pub struct Program {
    pub url: String,
    pub client: Client,
    folder: PathBuf,
    database: String,
    child: Child,
}

/// It makes its demo club, on a machine that is busy.
const FIRST_START: Duration = Duration::from_secs(60);

impl Program {
    /// Serves a new demo club in this database.
    pub async fn start(database: &str) -> Self {
        let folder = fresh_folder();
        fs::create_dir_all(folder.join("site/pkg")).unwrap();
        fs::write(folder.join("site/hash.txt"), "js: 1\nwasm: 2\ncss: 3\n").unwrap();
        let url = format!("http://127.0.0.1:{}", free_port());
        let child = spawn(&folder, database, &url);
        let mut program = Self { url, client: client(), folder, database: database.to_owned(), child };
        program.ready(FIRST_START).await;
        program
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// On the same database, at the same address. How long it took until it was ready.
    pub async fn start_again(&mut self) -> Duration {
        self.child = spawn(&self.folder, &self.database, &self.url);
        self.ready(FIRST_START).await
    }

    /// Is it still the process that was started?
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Until it says that it is ready.
    pub async fn ready(&mut self, patience: Duration) -> Duration {
        let began = Instant::now();
        loop {
            let asked =
                self.client.get(format!("{}/readyz", self.url)).timeout(Duration::from_secs(5)).send();
            if asked.await.is_ok_and(|answer| answer.status() == StatusCode::OK) {
                return began.elapsed();
            }
            assert!(self.runs(), "the program ended:\n{}", self.log());
            assert!(began.elapsed() < patience, "not ready after {patience:?}:\n{}", self.log());
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Somebody signs in.
    pub async fn sign_in(&self, login: &str) -> Desk {
        Desk::sign_in(self.client.clone(), self.url.clone(), login).await
    }

    /// One of its counts.
    pub async fn count(&self, name: &str) -> u64 {
        let page = self.client.get(format!("{}/metrics", self.url)).send().await.unwrap();
        let page = page.text().await.unwrap();
        let line = page.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{name} is counted in\n{page}")).parse().unwrap()
    }

    /// Waits until one of its counts is so.
    pub async fn until_count(&self, name: &str, right: impl Fn(u64) -> bool) -> u64 {
        let began = Instant::now();
        loop {
            let count = self.count(name).await;
            if right(count) {
                return count;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "{name} stays at {count}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Resident memory, in bytes.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
    }

    /// `clubdeck verify` finds nothing wrong.
    #[track_caller]
    pub fn verify(&self) {
        let done = Command::new(env!("CARGO_BIN_EXE_clubdeck"))
            .args(["verify", "--log", "error", "--database-url", &self.database])
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
        assert_eq!(done.status.code(), Some(0), "{}{}", said[0], said[1]);
    }

    /// What it said of itself, the end of it.
    pub fn log(&self) -> String {
        let log = fs::read(self.folder.join("log")).unwrap_or_default();
        let end = log.len().saturating_sub(4000);
        String::from_utf8_lossy(&log[end..]).into_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have been killed already.
        let _killed = self.child.kill();
        let _ended = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the end of the program's log:\n{}", self.log());
        } else {
            let _gone = fs::remove_dir_all(&self.folder);
        }
    }
}

fn spawn(folder: &Path, database: &str, url: &str) -> Child {
    let log: File = OpenOptions::new().create(true).append(true).open(folder.join("log")).unwrap();
    let listen = url.trim_start_matches("http://");
    Command::new(env!("CARGO_BIN_EXE_clubdeck"))
        .args(["serve", "--demo", "--without-past", "--metrics", "--log", "warn", "--log-format", "text"])
        .args(["--site", "site", "--database-url", database, "--listen", listen])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap()
}

/// Nothing here goes by TLS, but the library wants to know how it would.
fn client() -> Client {
    // Where it is there already it is the same.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .no_proxy()
        .tls_certs_only(std::iter::empty())
        .redirect(Policy::none())
        .connect_timeout(Duration::from_secs(2))
        .build()
        .unwrap()
}
