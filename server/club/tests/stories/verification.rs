//! Stories about codes that prove whose a phone is. Nobody waits for one.

use crate::{
    clients::{form, profile, registered},
    messages::{answered, listed, sends_by, taken},
    stage::{Stage, minutes, refused, story},
};
use chrono::TimeDelta;
use club::{Error, Result, clients, live, messages, sessions};
use domain::{
    clients::{CODE_TRIES, CardQuestion, Client, ClientTab, CodeOut, EditClient, EnterCode, SendCode},
    ids::{ActId, ClientId},
    messages::{Driver, State},
    news::{Line, News},
    refusal::Refusal,
    staff::Secret,
};

const PHONE: &str = "8 701 555 01 23";

async fn enter(stage: &Stage, client: ClientId, code: &str) -> Result<Client> {
    let enter = EnterCode { id: ActId::fresh(), client, code: Secret(code.into()) };
    clients::enter_code(&stage.desk(), enter).await
}

async fn send(stage: &Stage, client: ClientId) -> Result<Client> {
    clients::send_code(&stage.desk(), SendCode { id: ActId::fresh(), client }).await
}

/// What lies in the outbox, newest first; the first is the code that was sent last.
async fn code(stage: &Stage) -> String {
    assert!(taken(stage).await.is_none());
    let text = listed(stage).await.remove(0).text;
    text.split(' ')
        .find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .unwrap()
        .into()
}

/// Some other code.
fn other(code: &str, by: u32) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + by) % 1_000_000)
}

async fn out(stage: &Stage, client: ClientId) -> Option<CodeOut> {
    clients::card(&stage.desk(), CardQuestion::of(client, ClientTab::Overview)).await.unwrap().code
}

story!(a_code_is_sent_by_itself_and_proves_that_the_phone_is_theirs, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let form = form(PHONE, "Айгерім");
    let client = clients::register(&stage.desk(), form.clone()).await.unwrap();
    // The same press again sends nothing again.
    clients::register(&stage.desk(), form).await.unwrap();
    assert_eq!((client.verified_at, listed(stage).await.len()), (None, 1));
    assert_eq!(out(stage, client.id).await.unwrap().state, State::Queued);
    // Nobody waits for it: they play.
    let start = domain::sessions::Start { client: client.id, ..stage.guest(1) };
    sessions::start(&stage.desk(), start).await.unwrap();
    let digits = code(stage).await;
    assert_eq!(out(stage, client.id).await.unwrap().state, State::HandedOver);
    let mut screen = live::listen(&stage.desk(), 0).await.unwrap();
    let speaker = tokio::spawn({
        let club = stage.club.clone();
        async move { live::speak(&club).await.unwrap() }
    });
    stage.clock.advance(TimeDelta::seconds(299));
    let form = EnterCode { id: ActId::fresh(), client: client.id, code: Secret(digits) };
    let verified = clients::enter_code(&stage.desk(), form.clone()).await.unwrap();
    assert_eq!(verified.verified_at, Some(stage.club.now()));
    assert_eq!(clients::enter_code(&stage.desk(), form).await.unwrap(), verified);
    assert_eq!((out(stage, client.id).await, stage.count("client_code").await), (None, 0));
    assert_eq!(refused(send(stage, client.id).await), Refusal::PhoneVerified);
    // Open screens hear it.
    loop {
        let heard: Line = serde_json::from_str(&screen.lines.recv().await.unwrap().text).unwrap();
        if heard.news == News::Client(Box::new(verified.clone())) {
            break;
        }
    }
    speaker.abort();
    assert_eq!(stage.count("audit_entry where action = 'edit_clients' and outcome = 'done'").await, 2);
});

story!(a_wrong_code_is_one_try_of_three, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let digits = code(stage).await;
    assert_eq!(refused(enter(stage, client, "12345").await), Refusal::CodeDigits);
    assert_eq!(refused(enter(stage, client, &other(&digits, 1)).await), Refusal::WrongCode { left: 2 });
    // The same once more, as by a form that is sent again, is no other try.
    assert_eq!(refused(enter(stage, client, &other(&digits, 1)).await), Refusal::WrongCode { left: 2 });
    assert_eq!(refused(enter(stage, client, &other(&digits, 2)).await), Refusal::WrongCode { left: 1 });
    assert_eq!(refused(enter(stage, client, &other(&digits, 3)).await), Refusal::WrongCode { left: 0 });
    for typed in [&digits, &other(&digits, 4)] {
        assert_eq!(refused(enter(stage, client, typed).await), Refusal::CodeTries);
    }
    stage.clock.advance(minutes(1));
    send(stage, client).await.unwrap();
    let second = code(stage).await;
    assert!(enter(stage, client, &second).await.unwrap().verified_at.is_some());
});

story!(a_right_code_after_two_wrong_ones_is_right, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let digits = code(stage).await;
    for by in [1, 2] {
        enter(stage, client, &other(&digits, by)).await.unwrap_err();
    }
    assert!(
        enter(stage, client, &format!(" {}-{} ", &digits[..3], &digits[3..]))
            .await
            .unwrap()
            .verified_at
            .is_some()
    );
});

story!(however_many_guess_at_once_three_are_heard, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let digits = code(stage).await;
    let guesses = (1..=16).map(|by| {
        let (desk, code) = (stage.desk(), Secret(other(&digits, by)));
        tokio::spawn(async move {
            clients::enter_code(&desk, EnterCode { id: ActId::fresh(), client, code }).await
        })
    });
    let mut wrong = 0;
    for guess in guesses.collect::<Vec<_>>() {
        match guess.await.unwrap() {
            Err(Error::Refused(Refusal::WrongCode { .. })) => wrong += 1,
            Err(Error::Refused(Refusal::CodeTries)) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(wrong, CODE_TRIES);
    assert_eq!(refused(enter(stage, client, &digits).await), Refusal::CodeTries);
});

story!(a_code_lasts_five_minutes_and_another_waits_for_one, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let first = code(stage).await;
    stage.clock.advance(TimeDelta::seconds(59));
    assert_eq!(refused(send(stage, client).await), Refusal::CodeTooSoon { seconds: 1 });
    stage.clock.advance(TimeDelta::seconds(1));
    let form = SendCode { id: ActId::fresh(), client };
    clients::send_code(&stage.desk(), form.clone()).await.unwrap();
    clients::send_code(&stage.desk(), form).await.unwrap();
    let second = code(stage).await;
    assert_eq!(listed(stage).await.len(), 2);
    // The one before is worth nothing, unless they happen to be the same.
    if first != second {
        assert_eq!(refused(enter(stage, client, &first).await), Refusal::WrongCode { left: 2 });
    }
    stage.clock.advance(minutes(5));
    assert_eq!(refused(enter(stage, client, &second).await), Refusal::CodeExpired);
});

story!(ten_who_press_at_once_send_one_code, |stage| {
    let client = registered(stage, PHONE, "").await.id;
    assert_eq!(refused(send(stage, client).await), Refusal::NoSender);
    sends_by(stage, Driver::Outbox).await;
    let presses = (0..10).map(|_| {
        let desk = stage.desk();
        tokio::spawn(async move { clients::send_code(&desk, SendCode { id: ActId::fresh(), client }).await })
    });
    let mut sent = 0;
    for press in presses.collect::<Vec<_>>() {
        match press.await.unwrap() {
            Ok(_) => sent += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::CodeTooSoon { .. })), "{error:?}"),
        }
    }
    assert_eq!((sent, listed(stage).await.len()), (1, 1));
});

story!(another_phone_is_unverified_and_its_code_is_another, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let edit =
        |phone: &str, name: &str| EditClient { id: ActId::fresh(), client, profile: profile(phone, name) };
    // The name alone changes nothing of it.
    clients::edit(&stage.desk(), edit(PHONE, "Айгерім")).await.unwrap();
    let digits = code(stage).await;
    clients::edit(&stage.desk(), edit("8 701 555 01 24", "Айгерім")).await.unwrap();
    assert_eq!(refused(enter(stage, client, &digits).await), Refusal::NoCodeSent);
    // Another number waits for nothing.
    send(stage, client).await.unwrap();
    let second = code(stage).await;
    assert_eq!(listed(stage).await[0].to, "+77015550124");
    assert!(enter(stage, client, &second).await.unwrap().verified_at.is_some());
    assert!(clients::edit(&stage.desk(), edit("8 701 555 01 24", "")).await.unwrap().verified_at.is_some());
    assert_eq!(clients::edit(&stage.desk(), edit(PHONE, "")).await.unwrap().verified_at, None);
});

story!(a_phone_that_comes_back_waits_for_its_next_code_all_the_same, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let client = registered(stage, PHONE, "").await.id;
    let changed = async |phone: &str| {
        let edit = EditClient { id: ActId::fresh(), client, profile: profile(phone, "") };
        clients::edit(&stage.desk(), edit).await.unwrap();
    };
    stage.clock.advance(TimeDelta::seconds(20));
    changed("8 701 555 01 24").await;
    send(stage, client).await.unwrap();
    stage.clock.advance(TimeDelta::seconds(10));
    changed(PHONE).await;
    assert_eq!(refused(send(stage, client).await), Refusal::CodeTooSoon { seconds: 30 });
    stage.clock.advance(TimeDelta::seconds(30));
    send(stage, client).await.unwrap();
    let to: Vec<_> = listed(stage).await.into_iter().map(|message| message.to).collect();
    assert_eq!(to, ["+77015550123", "+77015550124", "+77015550123"]);
});

story!(without_a_sender_nothing_is_offered, |stage| {
    let client = registered(stage, PHONE, "").await;
    let page = clients::card(&stage.desk(), CardQuestion::of(client.id, ClientTab::Overview)).await.unwrap();
    assert_eq!((page.codes_are_sent, page.code, stage.count("message").await), (false, None, 0));
    assert_eq!(refused(enter(stage, client.id, "123456").await), Refusal::NoCodeSent);
    let nobody = enter(stage, ClientId::fresh(), "123456").await;
    assert!(matches!(nobody, Err(Error::Missing)), "{nobody:?}");
    let guest = send(stage, stage.hall.guest).await;
    assert!(matches!(guest, Err(Error::Missing)), "{guest:?}");
    let cashier = SendCode { id: ActId::fresh(), client: client.id };
    let cashier = clients::send_code(&stage.cashier_desk(), cashier).await;
    assert!(matches!(cashier, Err(Error::Forbidden(_))), "{cashier:?}");
});

story!(a_code_that_left_is_nowhere_to_be_read, |stage| {
    sends_by(stage, Driver::Gateway).await;
    let client = registered(stage, PHONE, "").await.id;
    assert!(listed(stage).await[0].text.contains("••••••"));
    let sent = taken(stage).await.unwrap();
    let (_, body) = sent.request().body.unwrap();
    let text = body.split('"').find(|part| part.contains("is your code")).unwrap().to_owned();
    let digits = text.split(' ').find(|word| word.len() == 6 && word.parse::<u32>().is_ok()).unwrap();
    messages::over(&stage.club, sent, answered(500, &text)).await.unwrap();
    let fares = out(stage, client).await.unwrap();
    assert_eq!((fares.state, fares.error.as_deref()), (State::Queued, Some("HTTP 500: ***")));
    stage.clock.advance(TimeDelta::seconds(2));
    let sent = taken(stage).await.unwrap();
    messages::over(&stage.club, sent, answered(200, &text)).await.unwrap();
    let desk = stage.desk();
    let wrong = Secret(other(digits, 1));
    let error =
        clients::enter_code(&desk, EnterCode { id: ActId::fresh(), client, code: wrong.clone() }).await;
    desk.record(&error.unwrap_err()).await;
    for (column, table) in [
        ("body", "message"),
        ("error", "message"),
        ("input", "audit_entry"),
        ("detail", "audit_entry"),
        ("body", "news"),
    ] {
        for digits in [digits, &wrong.0] {
            let found = format!("{table} where cast({column} as text) like '%{digits}%'");
            assert_eq!(stage.count(&found).await, 0, "{found}");
        }
    }
    assert!(enter(stage, client, digits).await.unwrap().verified_at.is_some());
});

story!(a_code_that_is_replaced_before_it_left_is_not_sent, |stage| {
    sends_by(stage, Driver::Gateway).await;
    let client = registered(stage, PHONE, "").await.id;
    stage.clock.advance(minutes(1));
    send(stage, client).await.unwrap();
    let all = listed(stage).await;
    assert_eq!((all[1].state, all[0].state), (State::Failed, State::Queued));
    assert!(all[1].text.contains("••••••"));
    assert_eq!(taken(stage).await.unwrap().id(), all[0].id);
    assert!(taken(stage).await.is_none());
    assert_eq!(stage.count("message where state = 'failed' and body like '%••••••%'").await, 1);
});
