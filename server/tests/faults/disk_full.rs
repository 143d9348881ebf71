//! The disk is full: on a real small file system of its own, which scripts/small-disk.sh mounts for a second run of
//! the same test.

use std::{
    env, fs,
    fs::File,
    future::Future,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use domain::{
    hall::Hall,
    ids::{DeviceId, SessionId},
    sessions::Session,
};
use reqwest::StatusCode;

use crate::{
    database::{Cluster, Kind, fresh_folder, script},
    desk::{Desk, Failure, Form},
    program::Program,
    tell,
};

/// Where the small disk is, in the second run.
const DISK: &str = "CLUBDECK_SMALL_DISK";

/// Runs this test again where such a disk is, and the story there.
fn on_a_disk_of<F: Future<Output = ()>>(megabytes: u32, test: &str, story: impl FnOnce(PathBuf) -> F) {
    if let Some(disk) = env::var_os(DISK).map(PathBuf::from) {
        tokio::runtime::Runtime::new().unwrap().block_on(story(disk.clone()));
        // Not on the disk, but beside it: whoever started this sees it.
        fs::write(disk.with_extension("told"), "").unwrap();
        return;
    }
    let disk = fresh_folder();
    let again = Command::new(script("small-disk.sh"))
        .arg(&disk)
        .arg(megabytes.to_string())
        .arg(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(DISK, &disk)
        .status()
        .unwrap();
    assert!(again.success(), "on the small disk: {again}");
    fs::remove_file(disk.with_extension("told")).expect("the story was told on the small disk");
    fs::remove_dir(disk).unwrap();
}

/// Nothing more goes onto this disk.
fn fill(disk: &Path) -> PathBuf {
    let ballast = disk.join("ballast");
    let mut file = File::create(&ballast).unwrap();
    for size in [1 << 20, 1 << 12, 1] {
        let weight = vec![0_u8; size];
        while file.write_all(&weight).is_ok() {}
    }
    ballast
}

/// Somebody who works until it fails, and what was answered so far.
struct Worker {
    desk: Desk,
    hall: Hall,
    seats: Vec<DeviceId>,
    answered: Vec<Session>,
}

impl Worker {
    async fn begin(program: &Program) -> Self {
        let desk = program.sign_in("owner").await;
        let hall = desk.hall().await;
        let free = |device: &DeviceId| {
            hall.sessions.iter().all(|session| session.device != *device)
                && hall.holds.iter().all(|hold| hold.device != *device)
        };
        let seats = hall.devices.iter().map(|device| device.id).filter(free).collect();
        Self { desk, hall, seats, answered: Vec::new() }
    }

    fn guest(&self, seat: usize, tendered: &str) -> (SessionId, Form) {
        let id = SessionId::fresh();
        (id, Form::start(&self.hall, id, self.seats[seat], "cash", tendered))
    }

    /// Guests come and go until one cannot be seated or seen off: what was posted then, about which guest.
    async fn until_it_fails(&mut self) -> (SessionId, Form, Failure) {
        for _ in 0..5000 {
            let (id, start) = self.guest(0, "");
            match self.desk.post::<Session>(&start).await {
                Ok(_) => {}
                Err(failure) => return (id, start, failure),
            }
            let end = Form::end(id, "policy");
            match self.desk.post::<Session>(&end).await {
                Ok(ended) => self.answered.push(ended),
                Err(failure) => return (id, end, failure),
            }
        }
        panic!("five thousand guests found room on a full disk");
    }

    /// Everything that was answered is there as it was answered.
    async fn all_is_there(&self) {
        for answered in &self.answered {
            let story = self.desk.story(answered.id).await.unwrap();
            assert_eq!(story.session, *answered);
        }
    }

    async fn cash(&self) -> i64 {
        self.desk.till().await.takings.unwrap().expected_cash.minor()
    }
}

async fn nothing_is_half_done(kind: Kind, disk: PathBuf) {
    let home = fresh_folder();
    let cluster = (kind == Kind::Postgres).then(|| Cluster::start(&home, disk.join("data")));
    let database = match &cluster {
        Some(cluster) => cluster.url(),
        None => format!("sqlite://{}/club.db", disk.display()),
    };
    let mut program = Program::start(&database).await;
    let mut worker = Worker::begin(&program).await;
    let before = worker.cash().await;

    let ballast = fill(&disk);
    let (guest, form, failure) = worker.until_it_fails().await;
    match (&failure, kind) {
        (Failure::Broken(said), _) => assert!(said.contains("Broken"), "a fault with a number: {said}"),
        // PostgreSQL itself may have gone down with its full disk.
        (Failure::Lost(_), Kind::Postgres) => {}
        other => panic!("a full disk was answered {other:?}"),
    }
    assert!(program.runs(), "{}", program.log());
    if kind == Kind::Sqlite {
        // What is there can be looked at all the same, and what failed is not among it.
        worker.all_is_there().await;
        if form.path == "/api/sessions/start" {
            let missing = worker.desk.story(guest).await;
            assert!(matches!(missing, Err(Failure::Said(StatusCode::NOT_FOUND, _))), "{missing:?}");
        } else {
            assert!(worker.desk.running(guest).await.is_some());
        }
    }

    fs::remove_file(ballast).unwrap();
    if let Some(cluster) = &cluster {
        cluster.start_again();
    }
    // The same form, pressed again.
    let seated: Session = worker.desk.insist(&form).await;
    assert_eq!(seated.id, guest);
    if seated.ended.is_none() {
        worker.desk.insist::<Session>(&Form::end(guest, "policy")).await;
    }
    // A refusal takes back what it began, and what comes after it is seen by everybody: also after a power cut.
    let (_, short) = worker.guest(1, "1");
    let refused = worker.desk.post::<Session>(&short).await;
    assert!(matches!(refused, Err(Failure::Said(StatusCode::CONFLICT, _))), "{refused:?}");
    let (last, start) = worker.guest(1, "");
    worker.desk.insist::<Session>(&start).await;
    assert!(worker.desk.running(last).await.is_some(), "what was answered is shown");
    program.kill();
    program.start_again().await;
    assert!(worker.desk.running(last).await.is_some(), "what was answered is on the disk");
    worker.all_is_there().await;
    // An hour for each guest who was answered, for the one of the failure, and for the last one.
    let hour = seated.paid().minor();
    let guests = i64::try_from(worker.answered.len()).unwrap() + 1;
    let last_hour = worker.desk.running(last).await.unwrap().paid().minor();
    assert_eq!(worker.cash().await, before + guests * hour + last_hour);
    program.verify();
    tell(&format!("disk full on {kind:?}"), &format!("{} guests before it failed", worker.answered.len()));
    drop(program);
    drop(cluster);
    fs::remove_dir_all(home).unwrap();
}

#[test]
fn a_full_disk_leaves_nothing_half_done_on_sqlite() {
    let test = "disk_full::a_full_disk_leaves_nothing_half_done_on_sqlite";
    on_a_disk_of(24, test, |disk| nothing_is_half_done(Kind::Sqlite, disk));
}

#[test]
fn a_full_disk_leaves_nothing_half_done_on_postgres() {
    let test = "disk_full::a_full_disk_leaves_nothing_half_done_on_postgres";
    on_a_disk_of(128, test, |disk| nothing_is_half_done(Kind::Postgres, disk));
}
