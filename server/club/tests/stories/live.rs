//! Stories about what open screens hear.

use crate::stage::{minutes, story};
use club::{live, sessions};
use domain::{
    ids::ActId,
    news::{Line, News},
    sessions::{Move, Pause},
};

fn line(heard: &live::Heard) -> Line {
    serde_json::from_str(&heard.text).unwrap()
}

/// Reads the news out while a story goes on.
fn speaker(club: &club::Club) -> tokio::task::JoinHandle<()> {
    let club = club.clone();
    tokio::spawn(async move { live::speak(&club).await.unwrap() })
}

story!(every_screen_hears_everything_once_in_the_order_of_its_numbers, |stage| {
    let seen = stage.board().await.seen;
    let mut screens = Vec::new();
    for _ in 0..3 {
        screens.push(live::listen(&stage.desk(), seen).await.unwrap());
    }
    let speaker = speaker(&stage.club);
    let guests = (1..=4).map(|pc| {
        let (desk, guest) = (stage.desk(), stage.guest(pc));
        tokio::spawn(async move { sessions::start(&desk, guest).await.unwrap() })
    });
    for guest in guests.collect::<Vec<_>>() {
        guest.await.unwrap();
    }
    for screen in &mut screens {
        let missed = screen.missed.take().unwrap();
        let mut numbers: Vec<i64> = missed.iter().map(|heard| heard.number).collect();
        // The opening of the shift, and four guests.
        while numbers.len() < 5 {
            numbers.push(screen.lines.recv().await.unwrap().number);
        }
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
    }
    speaker.abort();
});

story!(of_one_session_the_news_are_in_the_order_of_its_changes, |stage| {
    let session = stage.seated(1).await;
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(2));
    let moved = sessions::move_to(&stage.desk(), go).await.unwrap();
    stage.clock.advance(minutes(1));
    let paused =
        sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: session.id }).await.unwrap();
    let mut screen = live::listen(&stage.desk(), 0).await.unwrap();
    let speaker = speaker(&stage.club);
    let mut heard = Vec::new();
    while heard.len() < 4 {
        heard.push(line(&screen.lines.recv().await.unwrap()).news);
    }
    assert_eq!(heard[1..], [session, moved, paused].map(News::Session));
    speaker.abort();
});

story!(a_screen_that_comes_back_hears_what_it_missed_or_is_told_to_ask_again, |stage| {
    let mut screen = live::listen(&stage.desk(), 0).await.unwrap();
    let speaker = speaker(&stage.club);
    let first = screen.lines.recv().await.unwrap().number;
    let session = stage.seated(1).await;
    let second = screen.lines.recv().await.unwrap();
    assert_eq!(line(&second).news, News::Session(session));
    let missed = live::listen(&stage.desk(), first).await.unwrap().missed.unwrap();
    assert_eq!(missed.iter().map(|heard| heard.number).collect::<Vec<_>>(), [second.number]);
    // A number this database never said: the screen belongs to another one.
    assert!(live::listen(&stage.desk(), 99).await.unwrap().missed.is_none());
    stage.clock.advance(minutes(25 * 60));
    assert_eq!(live::forget_old(&stage.club).await.unwrap(), 1);
    assert!(live::listen(&stage.desk(), 0).await.unwrap().missed.is_none());
    assert_eq!(live::listen(&stage.desk(), second.number).await.unwrap().missed.unwrap().len(), 0);
    speaker.abort();
});
