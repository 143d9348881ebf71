//! Stories about messages: how they are sent, how they wait, and who may know what.

use std::collections::HashSet;

use crate::stage::{Stage, minutes, refused, story, typed};
use chrono::TimeDelta;
use club::{
    Desk, Error, clients,
    messages::{self, Heard, Taken},
};
use domain::{
    access::Action,
    clients::Register,
    ids::{ActId, MessageId},
    messages::{
        BodyFormat, Driver, EditSender, GatewayFault, HttpMethod, Message, MessagesPage, MessagesQuestion,
        SendTest, State,
    },
    refusal::Refusal,
    staff::Secret,
};

pub fn way(stage: &Stage, driver: Driver) -> EditSender {
    let secret = |text: &str| Secret(text.into());
    EditSender {
        id: ActId::fresh(),
        club: stage.hall.club.id,
        driver,
        code_words: typed(""),
        address: secret("https://sms.example.com/send?key={secret}"),
        method: HttpMethod::Post,
        format: BodyFormat::Json,
        headers: secret("Authorization: Bearer hush-hush"),
        body: secret(r#"{"to": "{to}", "text": "{text}", "id": "{id}"}"#),
        secret: secret("key-of-orbit"),
        statuses: typed("200-299"),
        answer: typed(""),
    }
}

/// The owner says how messages are sent.
pub async fn sends_by(stage: &Stage, driver: Driver) {
    messages::edit_sender(&stage.owner_desk(), way(stage, driver)).await.unwrap();
}

/// What is due and goes nowhere or into the outbox is dealt with; what goes to a gateway comes back.
pub async fn taken(stage: &Stage) -> Option<Taken> {
    messages::take_out(&stage.club).await.unwrap()
}

async fn page_of(desk: &Desk, question: MessagesQuestion) -> MessagesPage {
    messages::page(desk, question).await.unwrap()
}

/// The newest first.
pub async fn listed(stage: &Stage) -> Vec<Message> {
    page_of(&stage.owner_desk(), MessagesQuestion::default()).await.rows
}

fn test(stage: &Stage) -> SendTest {
    SendTest { id: MessageId::fresh(), club: stage.hall.club.id, to: typed("8 701 555 01 23") }
}

async fn send_test(stage: &Stage) -> MessageId {
    messages::send_test(&stage.owner_desk(), test(stage)).await.unwrap()
}

pub fn answered(status: u16, body: &str) -> Heard {
    Heard::Answer { status, asked: None, body: body.into() }
}

async fn over(stage: &Stage, taken: Taken, heard: Heard) -> Message {
    messages::over(&stage.club, taken, heard).await.unwrap();
    listed(stage).await.remove(0)
}

story!(a_test_lies_in_the_outbox_once, |stage| {
    let nowhere = messages::send_test(&stage.owner_desk(), test(stage)).await;
    assert_eq!(refused(nowhere), Refusal::NoSender);
    sends_by(stage, Driver::Outbox).await;
    let form = test(stage);
    for _ in 0..2 {
        assert_eq!(messages::send_test(&stage.owner_desk(), form.clone()).await.unwrap(), form.id);
    }
    let bad = SendTest { to: typed("12"), ..test(stage) };
    let bad = refused(messages::send_test(&stage.owner_desk(), bad).await);
    assert_eq!(bad, Refusal::BadPhone { typed: "12".into() });
    assert_eq!(listed(stage).await[0].state, State::Queued);
    assert!(taken(stage).await.is_none());
    let all = listed(stage).await;
    let message = &all[0];
    assert_eq!((all.len(), message.id, message.to.as_str()), (1, form.id, "+77015550123"));
    assert_eq!((message.state, message.attempts, &message.error), (State::HandedOver, 1, &None));
});

story!(what_a_gateway_says_decides, |stage| {
    sends_by(stage, Driver::Gateway).await;
    let id = send_test(stage).await;
    let first = taken(stage).await.unwrap();
    let request = first.request();
    assert_eq!(request.address, "https://sms.example.com/send?key=key-of-orbit");
    assert!(request.body.unwrap().1.contains(&id.to_string()));
    // While it is on its way nobody else takes it.
    assert!(taken(stage).await.is_none());
    let message = over(stage, first, answered(503, "")).await;
    assert_eq!(
        (message.state, message.attempts, message.error.as_deref()),
        (State::Queued, 1, Some("HTTP 503"))
    );
    assert!(taken(stage).await.is_none());
    stage.clock.advance(TimeDelta::seconds(2));
    let heard = Heard::Answer { status: 429, asked: Some(20), body: String::new() };
    let message = over(stage, taken(stage).await.unwrap(), heard).await;
    assert_eq!(message.next_try_at, Some(stage.club.now() + TimeDelta::seconds(20)));
    stage.clock.advance(TimeDelta::seconds(20));
    let third = taken(stage).await.unwrap();
    assert_eq!(third.id(), id);
    let message = over(stage, third, answered(200, "ok")).await;
    assert_eq!((message.state, message.attempts, message.error), (State::HandedOver, 3, None));
    // No is no at once.
    send_test(stage).await;
    let message = over(stage, taken(stage).await.unwrap(), answered(400, "no credit")).await;
    assert_eq!((message.state, message.error.as_deref()), (State::Failed, Some("HTTP 400: no credit")));
    stage.clock.advance(minutes(60));
    assert!(taken(stage).await.is_none());
});

story!(nobody_waits_for_ever, |stage| {
    sends_by(stage, Driver::Gateway).await;
    send_test(stage).await;
    for wait in [2, 5, 15, 30, 60] {
        over(stage, taken(stage).await.unwrap(), Heard::Nothing("timed out".into())).await;
        stage.clock.advance(TimeDelta::seconds(wait));
    }
    let message = over(stage, taken(stage).await.unwrap(), Heard::Nothing("timed out".into())).await;
    assert_eq!(message.state, State::Failed);
    assert_eq!(message.error.as_deref(), Some("timed out; given up after 6 tries"));
    // What nobody took out in time is not sent when somebody does.
    send_test(stage).await;
    stage.clock.advance(minutes(10));
    assert!(taken(stage).await.is_none());
    assert_eq!(listed(stage).await[0].state, State::Failed);
    // Nor what waits when it is said that nothing is sent.
    send_test(stage).await;
    sends_by(stage, Driver::None).await;
    assert!(taken(stage).await.is_none());
    assert_eq!(listed(stage).await[0].error.as_deref(), Some("messages are not sent"));
});

story!(a_program_that_was_killed_hands_it_over_once_more_under_the_same_id, |stage| {
    sends_by(stage, Driver::Gateway).await;
    let id = send_test(stage).await;
    let lost = taken(stage).await.unwrap();
    let again = stage.restarted().await;
    assert!(messages::take_out(&again).await.unwrap().is_none());
    stage.clock.advance(TimeDelta::seconds(40));
    let second = messages::take_out(&again).await.unwrap().unwrap();
    assert_eq!(second.id(), id);
    // Whoever was only slow has nothing to say any more.
    messages::over(&stage.club, lost, answered(400, "")).await.unwrap();
    assert_eq!(listed(stage).await[0].state, State::Queued);
    messages::over(&again, second, answered(200, "")).await.unwrap();
    assert_eq!((listed(stage).await[0].state, listed(stage).await[0].attempts), (State::HandedOver, 2));
    again.close().await.unwrap();
});

story!(two_programs_never_take_the_same, |stage| {
    sends_by(stage, Driver::Gateway).await;
    for _ in 0..12 {
        send_test(stage).await;
    }
    let other = stage.restarted().await;
    let takers = (0..8).map(|number| {
        let club = if number % 2 == 0 { stage.club.clone() } else { other.clone() };
        tokio::spawn(async move {
            let mut ids = Vec::new();
            while let Some(taken) = messages::take_out(&club).await.unwrap() {
                ids.push(taken.id());
                messages::over(&club, taken, answered(200, "")).await.unwrap();
            }
            ids
        })
    });
    let mut all = Vec::new();
    for taker in takers.collect::<Vec<_>>() {
        all.extend(taker.await.unwrap());
    }
    assert_eq!((all.len(), all.iter().collect::<HashSet<_>>().len()), (12, 12));
    assert_eq!(stage.count("message where state = 'handed_over' and attempts = 1").await, 12);
    other.close().await.unwrap();
});

story!(secrets_are_never_said_again, |stage| {
    sends_by(stage, Driver::Gateway).await;
    let page = page_of(&stage.owner_desk(), MessagesQuestion::default()).await;
    assert_eq!((page.sender.headers.as_str(), page.sender.has_secret), ("Authorization: ***", true));
    // Saved again as it is shown, all of it stays.
    let again = EditSender {
        headers: Secret(page.sender.headers.clone()),
        secret: Secret::default(),
        ..way(stage, Driver::Gateway)
    };
    messages::edit_sender(&stage.owner_desk(), again).await.unwrap();
    send_test(stage).await;
    let taken = taken(stage).await.unwrap();
    assert_eq!(taken.request().headers[0].value.0, "Bearer hush-hush");
    let told = over(stage, taken, answered(400, "Bearer hush-hush key-of-orbit")).await;
    let bad = EditSender { answer: typed("/x"), ..way(stage, Driver::Gateway) };
    let desk = stage.owner_desk();
    let error = messages::edit_sender(&desk, bad).await.unwrap_err();
    desk.record(&error).await;
    let page = serde_json::to_string(&page).unwrap() + told.error.as_deref().unwrap();
    for secret in ["hush-hush", "key-of-orbit"] {
        assert!(!page.contains(secret), "{page}");
        let logged = format!("audit_entry where cast(input as text) like '%{secret}%'");
        assert_eq!(stage.count(&logged).await, 0);
    }
    assert_eq!(stage.count("audit_entry where action = 'edit_messages' and outcome = 'refused'").await, 1);
});

story!(a_body_must_be_json_where_it_says_so, |stage| {
    for (body, fits) in [
        (r#"{"to": "{to}", "text": "{text}"}"#, true),
        (r#"[{"to": "{digits}", "text": "a {text}"}]"#, true),
        (r#"{"to": {to}, "text": {text}}"#, false),
        ("to={to}&text={text}", false),
    ] {
        let edit = EditSender { body: Secret(body.into()), ..way(stage, Driver::Gateway) };
        let form = EditSender { format: BodyFormat::Form, id: ActId::fresh(), ..edit.clone() };
        let edited = messages::edit_sender(&stage.owner_desk(), edit).await;
        if fits {
            edited.unwrap();
        } else {
            assert_eq!(refused(edited), Refusal::BadGateway(GatewayFault::Body), "{body}");
        }
        messages::edit_sender(&stage.owner_desk(), form).await.unwrap();
    }
});

story!(only_who_may_says_how_messages_are_sent, |stage| {
    for desk in [stage.desk(), stage.cashier_desk()] {
        let seen = messages::page(&desk, MessagesQuestion::default()).await;
        assert!(matches!(seen, Err(Error::Forbidden(Action::EditMessages))), "{seen:?}");
        let edited = messages::edit_sender(&desk, way(stage, Driver::Outbox)).await;
        assert!(matches!(edited, Err(Error::Forbidden(Action::EditMessages))), "{edited:?}");
        let sent = messages::send_test(&desk, test(stage)).await;
        assert!(matches!(sent, Err(Error::Forbidden(Action::EditMessages))), "{sent:?}");
    }
    // One sender for all clubs.
    let there = stage.another_club("Comet").await;
    sends_by(stage, Driver::Outbox).await;
    assert_eq!(page_of(&there, MessagesQuestion::default()).await.sender.driver, Driver::Outbox);
    let elsewhere = messages::send_test(&there, test(stage)).await;
    assert_eq!(refused(elsewhere), Refusal::AnotherClub);
});

story!(a_list_is_read_page_by_page_and_by_its_index, |stage| {
    sends_by(stage, Driver::Outbox).await;
    for number in 0..30 {
        send_test(stage).await;
        // Several of one moment.
        if number % 4 == 0 {
            stage.clock.advance(TimeDelta::seconds(1));
        }
    }
    let first = page_of(&stage.owner_desk(), MessagesQuestion::default()).await;
    let second = MessagesQuestion { before: first.older };
    let second = page_of(&stage.owner_desk(), second).await;
    assert_eq!((first.rows.len(), second.rows.len(), second.older), (25, 5, None));
    let rows: Vec<_> = first.rows.iter().chain(&second.rows).map(|row| (row.at, row.id)).collect();
    assert!(rows.windows(2).all(|pair| pair[0] > pair[1]));
    let plan = "select id from message where organisation_id = (select id from organisation limit 1)
        and created_at <= '2030-01-01' order by created_at desc, id desc limit 26";
    let queue = "select id from message where state = 'queued' order by next_try_at, id limit 1";
    if stage.url.starts_with("sqlite:") {
        assert!(stage.plan(plan).await.contains("message_latest"), "{}", stage.plan(plan).await);
        assert!(stage.plan(queue).await.contains("message_due"), "{}", stage.plan(queue).await);
    }
});

story!(what_is_long_over_is_forgotten, |stage| {
    sends_by(stage, Driver::Outbox).await;
    let form = |phone: &str| Register {
        id: domain::ids::ClientId::fresh(),
        profile: crate::clients::profile(phone, ""),
    };
    clients::register(&stage.desk(), form("8 701 555 01 23")).await.unwrap();
    assert!(taken(stage).await.is_none());
    stage.clock.advance(TimeDelta::days(89));
    send_test(stage).await;
    messages::forget_old(&stage.club).await.unwrap();
    assert_eq!((stage.count("message").await, stage.count("client_code").await), (2, 0));
    stage.clock.advance(TimeDelta::days(2));
    messages::forget_old(&stage.club).await.unwrap();
    // What waits stays until somebody has said what became of it.
    assert_eq!(listed(stage).await[0].state, State::Queued);
    assert_eq!(stage.count("message").await, 1);
});
