//! Screens that open the line and never read it, and screens that vanish without a word.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    net::{TcpSocket, TcpStream},
    time::timeout,
};

use crate::{
    database::{self, Kind},
    desk::Desk,
    line::Screen,
    program::Program,
    rounds, tell,
    writers::Writers,
};

const OF_EACH: usize = 200;
/// Acts of a round.
const ACTS: u64 = 500;
/// What so many screens may cost at most, however much is said to them: in bytes.
const MEMORY_MAX: u64 = 64 << 20;

/// Opens the line by hand, with hardly any room for what comes.
async fn screen(program: &Program, desk: &Desk) -> TcpStream {
    let at: SocketAddr = program.url.trim_start_matches("http://").parse().unwrap();
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(2048).unwrap();
    let stream = socket.connect(at).await.unwrap();
    let (request, mut written) = (desk.line_by_hand(), 0);
    while written < request.len() {
        stream.writable().await.unwrap();
        match stream.try_write(&request.as_bytes()[written..]) {
            Ok(more) => written += more,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(error) => panic!("the line cannot be opened: {error}"),
        }
    }
    stream
}

async fn screens(program: &Program, desk: &Desk) -> Vec<TcpStream> {
    let mut screens = Vec::new();
    for _ in 0..OF_EACH {
        screens.push(screen(program, desk).await);
    }
    screens
}

#[tokio::test(flavor = "multi_thread")]
async fn screens_that_hang_or_vanish_cost_no_memory() {
    let program = Program::start(&database::fresh(Kind::Sqlite)).await;
    let owner = program.sign_in("owner").await;
    let healthy = Screen::open(&owner).await;
    let writers = Writers::begin(&program).await;
    let hanging = screens(&program, &owner).await;
    let vanishing = screens(&program, &owner).await;
    let all = 2 * OF_EACH as u64 + 1;
    program.until_count("clubdeck_live_lines", |lines| lines == all).await;
    // Once around, so that everything that is made once has been made.
    writers.until_answered(ACTS, Duration::from_secs(60)).await;
    let before = program.memory();
    for screen in vanishing {
        // Not even a last word goes out.
        screen.set_zero_linger().unwrap();
        drop(screen);
    }
    let left = OF_EACH as u64 + 1;
    program.until_count("clubdeck_live_lines", |lines| lines == left).await;
    for _ in 0..rounds() {
        writers.until_answered(ACTS, Duration::from_secs(60)).await;
    }
    let grown = program.memory().saturating_sub(before);
    assert!(grown < MEMORY_MAX, "grown by {grown} bytes");
    let done = writers.stop().await;
    let heard = healthy.heard_everything(&program).await;
    assert!(heard > ACTS);
    // Those who hang are still there, and so is what they were told first.
    program.until_count("clubdeck_live_lines", |lines| lines == OF_EACH as u64).await;
    let mut beginning = [0; 12];
    timeout(Duration::from_secs(5), hanging[0].readable()).await.unwrap().unwrap();
    assert_eq!(hanging[0].try_read(&mut beginning).unwrap(), beginning.len());
    assert_eq!(&beginning, b"HTTP/1.1 200");
    done.is_all_there().await;
    drop(hanging);
    program.verify();
    tell("slow readers", &format!("{} acts said to {all} screens, {} KiB more", done.acts, grown / 1024));
}
