//! Databases for the program: a file, one of the server that `make test` starts, or a server of one's own.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

use uuid::Uuid;

use crate::any_below;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

pub fn fresh_name() -> String {
    format!("faults_{}", Uuid::now_v7().simple())
}

/// A folder that every user of the machine can reach: PostgreSQL runs as one of its own.
pub fn fresh_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(fresh_name());
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A port that nobody has. Below those from which connections are made: nobody takes it while the program is down.
pub fn free_port() -> u16 {
    for _ in 0..100 {
        let port = u16::try_from(10_000 + any_below(10_000)).unwrap();
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
    panic!("no port is free between 10000 and 20000");
}

/// The address of a new database; a file lies in the folder of the program.
pub fn fresh(kind: Kind) -> String {
    match kind {
        Kind::Sqlite => "sqlite://club.db".to_owned(),
        Kind::Postgres => {
            let server = std::env::var("CLUBDECK_TEST_POSTGRES").expect(
                "CLUBDECK_TEST_POSTGRES names no PostgreSQL: `make test` starts one, so does scripts/postgres.sh",
            );
            let name = fresh_name();
            run(Command::new("createdb").arg(format!("--maintenance-db={server}")).arg(&name));
            let (base, _) = server.rsplit_once('/').unwrap();
            format!("{base}/{name}")
        }
    }
}

/// A script of the repository.
pub fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../scripts").join(name).canonicalize().unwrap()
}

#[track_caller]
pub fn run(command: &mut Command) {
    let done = command.output().unwrap();
    let said = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    assert!(done.status.success(), "{command:?}: {}{}", said[0], said[1]);
}

/// A PostgreSQL server of one's own, as it is set up by default: what it said is on the disk.
pub struct Cluster {
    home: PathBuf,
    data: PathBuf,
    port: u16,
}

impl Cluster {
    /// With its data in a folder that is not there yet.
    pub fn start(home: &Path, data: PathBuf) -> Self {
        let cluster = Self { home: home.to_owned(), data, port: free_port() };
        cluster.tell("make");
        cluster.tell("start");
        cluster
    }

    pub fn url(&self) -> String {
        format!("postgres://clubdeck@127.0.0.1:{}/postgres", self.port)
    }

    /// As a power cut does it, and up again.
    pub fn restart(&self) {
        self.tell("stop");
        self.tell("start");
    }

    /// Starts it, unless it runs.
    pub fn start_again(&self) {
        self.tell("start");
    }

    fn tell(&self, what: &str) {
        run(&mut self.command(what));
    }

    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(script("cluster.sh"));
        command.arg(what).arg(&self.home).arg(&self.data).arg(self.port.to_string());
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The test has ended, well or not.
        let _stopped = self.command("stop").output();
        let _gone = fs::remove_dir_all(&self.data);
    }
}
