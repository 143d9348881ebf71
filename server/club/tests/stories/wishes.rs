//! Stories about who wishes to go on by the minute: with whatever is on offer then.

use crate::{
    bookings::{later_on, with_balance},
    minutes::{balance, lengths, seated},
    offers::{at, hours, made, price},
    passes::zone,
    stage::{Stage, minutes, money, night, refused, story, typed},
};
use club::{clients, sessions};
use domain::{
    ids::{ActId, ClientId, ScheduleId, TariffId, ZoneId},
    minutes::Continue,
    refusal::Refusal,
    sessions::{EndReason, Move, Session},
    tariffs::{Draft, NotOffered, TypedHours, TypedPrice, TypedSold},
};

/// By the minute in one zone, for so much an hour; in some hours, or always.
async fn by_minute(
    stage: &Stage,
    name: &str,
    zone: ZoneId,
    hours: Option<ScheduleId>,
    hour: &str,
) -> TariffId {
    let draft = Draft {
        name: typed(name),
        sold: TypedSold::Minute,
        hours: vec![hours.map_or_else(TypedHours::default, |hours| at(hours, None))],
        prices: vec![TypedPrice { zone, ..price(stage, 0, hour) }],
        ..night()
    };
    made(stage, draft).await
}

async fn wishes(stage: &Stage, client: ClientId) {
    let on = Continue { id: ActId::fresh(), client, on: true };
    clients::continue_by_minute(&stage.desk(), on).await.unwrap();
}

fn goes_on_with(session: &Session) -> Option<&str> {
    session.by_minute.as_ref().map(|with| with.name.as_str())
}

story!(who_wishes_to_go_on_does_so_with_another_tariff_when_the_hours_are_over, |stage| {
    // It is half past eight in the evening.
    let standard = zone(stage, "Standard");
    let evening = hours(stage, "Evening", "20:00", "21:00").await;
    let late = hours(stage, "Late", "21:00", "21:20").await;
    let tariff = by_minute(stage, "Evening", standard, Some(evening), "600").await;
    by_minute(stage, "Late", standard, Some(late), "1200").await;
    let client = with_balance(stage, "5000").await;
    wishes(stage, client).await;
    let session = seated(stage, client, tariff).await;
    // The hours end at nine, and that is not the end.
    assert_eq!(session.lasts(stage.club.now()), minutes(500));
    later_on(stage, minutes(25)).await;
    assert_eq!(stage.session(session.id).await.lasts(stage.club.now()), minutes(475));
    later_on(stage, minutes(7)).await;
    let shown = stage.session(session.id).await;
    assert_eq!((goes_on_with(&shown), lengths(&shown)), (Some("Late"), vec![30, 10]));
    assert_eq!(balance(stage, client).await, 5000 - 300 - 200);
    // Nothing is on offer behind that.
    assert_eq!(shown.lasts(stage.club.now()), minutes(18));
    // However late the house looks.
    later_on(stage, minutes(60)).await;
    let ended = stage.session(session.id).await;
    assert_eq!((lengths(&ended), ended.paid()), (vec![30, 20], money(300 + 400)));
    let over = ended.ended.unwrap();
    assert_eq!((over.at, over.why), (session.started_at + minutes(50), EndReason::TimeRanOut));
});

story!(who_wishes_nothing_ends_with_the_hours_of_their_tariff, |stage| {
    let standard = zone(stage, "Standard");
    let evening = hours(stage, "Evening", "20:00", "21:00").await;
    let tariff = by_minute(stage, "Evening", standard, Some(evening), "600").await;
    by_minute(stage, "Always", standard, None, "1200").await;
    let client = with_balance(stage, "5000").await;
    let session = seated(stage, client, tariff).await;
    assert_eq!(session.lasts(stage.club.now()), minutes(30));
    later_on(stage, minutes(40)).await;
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!((ended.at, ended.why), (session.started_at + minutes(30), EndReason::TimeRanOut));
});

story!(who_wishes_to_go_on_moves_to_where_another_tariff_is_on_offer, |stage| {
    let tariff = by_minute(stage, "Standard", zone(stage, "Standard"), None, "600").await;
    by_minute(stage, "Dear", zone(stage, "VIP"), None, "1200").await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(2)).await;
    let go = || Move::keep(ActId::fresh(), session.id, stage.pc(4));
    let refusal = refused(sessions::move_to(&stage.desk(), go()).await);
    assert_eq!(refusal, Refusal::NotOffered(NotOffered::Zone));
    wishes(stage, client).await;
    let moved = sessions::move_to(&stage.desk(), go()).await.unwrap();
    assert_eq!((goes_on_with(&moved), lengths(&moved)), (Some("Dear"), vec![2, 10]));
    assert_eq!(balance(stage, client).await, 1000 - 20 - 200);
    assert_eq!(stage.session(session.id).await, moved);
});
