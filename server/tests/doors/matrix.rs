//! Every endpoint for everybody: whoever may gets an answer, whoever may not is told which right is missing, and
//! nothing that anybody sends breaks the program.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use crate::{
    endpoints::{self, Comes, For, PAGES, PLAIN, World, encoded, fits, in_the_house, read, row_of, sent},
    house::House,
    logo,
    rows::rows,
};
use app::fault::Fault;
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use domain::{
    access::Action,
    ids::{
        ActId, ClubId, DeviceId, DiscountId, HoldId, ScheduleId, SessionId, ShiftId, TariffId, TransactionId,
        ZoneId,
    },
    search::Hits,
    staff::Account,
};
use leptos::server_fn::axum::server_fn_paths;
use server::router::pages_there_are;
use tower::ServiceExt;
use uuid::Uuid;

const PEOPLE: [&str; 4] = ["owner", "admin", "cashier", "nobody"];

/// A house, somebody's cookie there, and what they may.
async fn house_of(login: &str) -> (House, World, String, Account) {
    let house = House::open().await;
    let owner = house.cookie("owner").await;
    let world = World::of(&house, &owner).await;
    if login == "nobody" {
        let (role, person) = (ActId::fresh().to_string(), ActId::fresh().to_string());
        let add = [("add[id]", role.clone()), ("add[name]", "Nothing".to_owned())];
        let hire = [
            ("hire[id]", person),
            ("hire[name]", "Nobody".to_owned()),
            ("hire[login]", "nobody".to_owned()),
            ("hire[password]", "nobody-demo".to_owned()),
            ("hire[holds][]", role),
        ];
        for (path, fields) in [("/api/roles/add", &add[..]), ("/api/staff/hire", &hire[..])] {
            let answer = house.request(Method::POST, path, Some(&owner), &encoded(fields)).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        }
    }
    let cookie = if login == "owner" { owner } else { house.cookie(login).await };
    let account = read(&house, &cookie, "/api/account").await;
    (house, world, cookie, account)
}

/// In the order of the table, so that nothing is asked of what is gone.
fn functions() -> Vec<(&'static endpoints::Row, Method)> {
    let method = |path| server_fn_paths().find(|(known, _)| *known == path).map(|(_, method)| method);
    rows().filter_map(|row| Some((row, method(row.path)?))).collect()
}

/// The status alone: a line has no end.
async fn status(house: &House, path: &str, cookie: Option<&str>) -> StatusCode {
    let mut request = Request::get(path).header(header::HOST, "club.test");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    house.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap().status()
}

#[test]
fn every_function_has_one_row() {
    let known: Vec<_> = server_fn_paths().map(|(path, _)| path).collect();
    for path in &known {
        row_of(path);
    }
    for row in rows() {
        assert!(known.contains(&row.path), "{} is gone: its row can go too", row.path);
        assert_eq!(rows().filter(|other| other.path == row.path).count(), 1, "{}", row.path);
    }
}

#[tokio::test]
async fn every_page_has_a_row() {
    let there: BTreeSet<_> = pages_there_are().into_iter().collect();
    let known: BTreeSet<_> = PAGES.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(there, known);
}

#[test]
fn every_other_route_has_a_row() {
    let mut routes = BTreeSet::new();
    routes_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut routes);
    let known: BTreeSet<_> = PLAIN.iter().map(|(path, ..)| (*path).to_owned()).collect();
    assert_eq!(routes, known);
}

/// What the files of the program route, read as text: axum does not tell.
fn routes_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            routes_in(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for call in [".route(", ".route_service(", ".nest(", ".nest_service("] {
            for piece in text.split(call).skip(1) {
                let address = piece.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
                let address = address.unwrap_or_else(|| panic!("a route without its address in {path:?}"));
                found.insert(address.to_owned());
            }
        }
    }
}

#[tokio::test]
async fn whoever_may_gets_an_answer_and_nobody_else_does() {
    for login in PEOPLE {
        let (house, world, cookie, Account { me, .. }) = house_of(login).await;
        if login == "nobody" {
            assert!(Action::ALL.iter().all(|action| me.may(*action) == action.is_everybodys()), "{me:?}");
        }
        for (row, method) in functions() {
            let (path, body) = row.request(&method, &world);
            let answer = house.request(method, &path, Some(&cookie), &body).await;
            let said = format!("{login} {path}: {} {}", answer.status, answer.body);
            if !me.may(row.right) {
                let forbidden = serde_json::to_string(&Fault::Forbidden(row.right)).unwrap();
                assert_eq!((answer.status, answer.body), (StatusCode::FORBIDDEN, forbidden), "{said}");
                continue;
            }
            // An owner does it all in order; to others things happen on the way that were not allowed.
            let refused = answer.status == StatusCode::CONFLICT;
            assert!(fits(row, answer.status) || (login != "owner" && refused), "{said}");
            if refused {
                let fault: Fault = serde_json::from_str(&answer.body).unwrap();
                assert!(matches!(fault, Fault::Refused(_)), "{said}");
            }
        }
    }
}

#[tokio::test]
async fn pages_and_files_are_for_those_who_may_see_them() {
    for login in PEOPLE {
        let (house, world, cookie, Account { me, .. }) = house_of(login).await;
        let owner = house.cookie("owner").await;
        logo::put(&house, &owner, &world, &logo::picture(8, 8)).await;
        for (address, right) in PAGES {
            let path = in_the_house(address, &world);
            let answer = house.page(&path, Some(&cookie)).await;
            let expected = match right {
                None => StatusCode::FOUND,
                Some(right) if me.may(*right) => StatusCode::OK,
                Some(_) => StatusCode::FORBIDDEN,
            };
            let leads_on = right.is_none() && answer.status.is_redirection();
            assert!(answer.status == expected || leads_on, "{login} {path}: {}", answer.status);
            assert_eq!(
                answer.body.contains("Not allowed"),
                expected == StatusCode::FORBIDDEN,
                "{login} {path}"
            );
        }
        for (path, posted, whose) in PLAIN {
            let given = status(&house, path, Some(&cookie)).await;
            match whose {
                // A form is not asked for: there is no page at its address, or one that leads on.
                For::Those(_) if *posted => {
                    assert!(given.is_client_error() || given.is_redirection(), "{login} {path}: {given}");
                }
                For::Those(right) if me.may(*right) => assert_eq!(given, StatusCode::OK, "{login} {path}"),
                For::Those(_) => assert_eq!(given, StatusCode::FORBIDDEN, "{login} {path}"),
                For::All | For::Nobody => assert!(!given.is_server_error(), "{login} {path}: {given}"),
            }
        }
    }
}

#[tokio::test]
async fn every_page_that_is_found_is_there() {
    let (house, _, cookie, _) = house_of("owner").await;
    let all: Hits = read(&house, &cookie, "/api/search?words=").await;
    assert!(all.pages.len() >= 10, "{:?}", all.pages);
    for page in all.pages {
        let answer = house.page(page.href.split('#').next().unwrap(), Some(&cookie)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", page.href);
    }
}

#[tokio::test]
async fn strangers_are_led_to_the_sign_in_from_everywhere() {
    let house = House::open().await;
    let owner = house.cookie("owner").await;
    let world = World::of(&house, &owner).await;
    for (address, _) in PAGES {
        let answer = house.page(&in_the_house(address, &world), None).await;
        if *address == "/login" {
            assert_eq!(answer.status, StatusCode::OK);
        } else {
            assert_eq!(
                (answer.status, answer.location.as_str()),
                (StatusCode::SEE_OTHER, "/login"),
                "{address}"
            );
        }
    }
    for (path, ..) in PLAIN.iter().filter(|(_, _, whose)| matches!(whose, For::Those(_))) {
        let given = status(&house, path, None).await;
        assert!(given == StatusCode::UNAUTHORIZED || given == StatusCode::SEE_OTHER, "{path}: {given}");
    }
}

/// The same world with one thing in it that is not there, for each kind of thing that belongs to one club.
pub fn without(world: World, id: Uuid) -> [(String, World); 12] {
    [
        (world.club.to_string(), World { club: ClubId(id), ..world }),
        (world.zone.to_string(), World { zone: ZoneId(id), ..world }),
        (world.free.to_string(), World { free: DeviceId(id), ..world }),
        (world.spare.to_string(), World { spare: DeviceId(id), ..world }),
        (world.taken.to_string(), World { taken: DeviceId(id), ..world }),
        (world.tariff.to_string(), World { tariff: TariffId(id), ..world }),
        (world.session.to_string(), World { session: SessionId(id), ..world }),
        (world.shift.to_string(), World { shift: ShiftId(id), ..world }),
        (world.hold.to_string(), World { hold: HoldId(id), ..world }),
        (world.schedule.to_string(), World { schedule: ScheduleId(id), ..world }),
        (world.discount.to_string(), World { discount: DiscountId(id), ..world }),
        (world.transaction.to_string(), World { transaction: TransactionId(id), ..world }),
    ]
}

#[tokio::test]
async fn what_is_not_there_is_missing_and_never_breaks_anything() {
    let (house, world, cookie, _) = house_of("owner").await;
    let mut missing = 0;
    for (row, method) in functions() {
        for (there, other) in without(world, Uuid::now_v7()) {
            if !row.names(&world, &there) {
                continue;
            }
            let (path, body) = row.request(&method, &other);
            let answer = house.request(method.clone(), &path, Some(&cookie), &body).await;
            let said = format!("{path} without {there}: {} {}", answer.status, answer.body);
            assert!(answer.status.is_success() || answer.status.is_client_error(), "{said}");
            missing += u32::from(answer.status == StatusCode::NOT_FOUND);
        }
    }
    assert!(missing >= 15, "only {missing} were missing");
}

#[tokio::test]
async fn an_id_that_something_has_already_is_refused() {
    let (house, world, cookie, account) = house_of("owner").await;
    // The founder was nobody's act: only the table knows the id.
    let hire = row_of("/api/staff/hire");
    let mut fields = (hire.fields)(&world);
    fields[0].1 = account.me.id.to_string();
    let answer = house.request(Method::POST, hire.path, Some(&cookie), &encoded(&fields)).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::CONFLICT, r#"{"Refused":"IdReused"}"#));
}

/// What nobody's browser sends.
fn garbage() -> Vec<Vec<u8>> {
    let deep = format!("a{}=1", "[b]".repeat(100));
    let many = "x[y][]=1&".repeat(2_000);
    [
        "",
        "=",
        "&&&",
        "x",
        "{\"id\":1}",
        "end[id]=1&end[id]=2&end=3&end[]=4",
        "%",
        "%zz=%zz",
        "%00=%00",
        "a[b=1&a]b[=2",
        deep.as_str(),
        many.as_str(),
    ]
    .map(|text| text.as_bytes().to_vec())
    .into_iter()
    .chain([b"\xff\xfe=\xff".to_vec(), b"%ff%fe=%ff".to_vec()])
    .collect()
}

/// Values that nobody types where they are put.
const VALUES: [&str; 8] = [
    "",
    "\0",
    "-1",
    "99999999999999999999999",
    "1e999",
    "\u{202e}\u{ffff}",
    "' or 1=1; --",
    "+262142-12-31T23:59",
];

#[tokio::test]
async fn garbage_is_refused_at_once() {
    let (house, world, cookie, _) = house_of("owner").await;
    for (row, method) in functions() {
        let mut bodies = garbage();
        let fields = (row.fields)(&world);
        for place in 0..fields.len() {
            bodies.extend(VALUES.map(|value| {
                let mut fields = fields.clone();
                fields[place].1 = value.to_owned();
                encoded(&fields).into_bytes()
            }));
        }
        for (place, body) in bodies.into_iter().enumerate() {
            let (path, body) = match method {
                // What is no text is in no address.
                Method::GET => match String::from_utf8(body).ok().filter(|body| is_query(body)) {
                    Some(query) => (sent(row.path, &method, query).0, Vec::new()),
                    None => continue,
                },
                _ => (row.path.to_owned(), body),
            };
            let request = Request::builder()
                .method(method.clone())
                .uri(&path)
                .header(header::HOST, "club.test")
                .header(header::ACCEPT, "application/json")
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let began = Instant::now();
            let answer = house.answer(request.body(Body::from(body)).unwrap()).await;
            let said = format!("{path}, body {place}: {} {}", answer.status, answer.body);
            assert!(!answer.status.is_server_error(), "{said}");
            assert_ne!(answer.status, StatusCode::UNAUTHORIZED, "{said}");
            assert!(began.elapsed() < Duration::from_secs(2), "{said}");
            let garbage_only = place < garbage().len() && method == Method::POST;
            assert!(!garbage_only || answer.status == StatusCode::BAD_REQUEST, "{said}");
        }
    }
}

/// Could it stand in an address as it is?
fn is_query(text: &str) -> bool {
    text.len() < 8_000 && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}#".contains(&byte))
}

#[tokio::test]
async fn a_body_that_no_form_has_is_not_read() {
    let (house, _, cookie, _) = house_of("owner").await;
    let large = "x".repeat(1024 * 1024);
    for (row, _) in functions().into_iter().filter(|(_, method)| *method == Method::POST) {
        for told in [true, false] {
            let mut request = Request::post(row.path)
                .header(header::ACCEPT, "application/json")
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            if told {
                request = request.header(header::CONTENT_LENGTH, large.len());
            }
            let answer = house.answer(request.body(Body::from(large.clone())).unwrap()).await;
            let expected = if told { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST };
            assert_eq!(answer.status, expected, "{} {told}", row.path);
        }
    }
}

#[test]
fn the_table_has_both_kinds() {
    assert!(rows().any(|row| row.comes == Comes::Done) && rows().any(|row| row.comes == Comes::Refused));
}
