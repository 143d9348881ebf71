//! Script in every text that people fill in stands on every page as the letters it is made of.

use crate::{
    endpoints::{PAGES, World, encoded, in_the_house, read, row_of},
    house::House,
};
use axum::http::{Method, StatusCode, header};
use domain::{hall::Hall, staff::Roster};

/// What closes a value, a script or a text field, and goes on as markup. No name has more than 60 letters.
const TEXTS: [&str; 5] = [
    "\"><script>window.hacked=1</script>",
    "</script><img src=x onerror=window.hacked=1>",
    "</title></textarea><svg onload=window.hacked=1>",
    "'-window.hacked--><!--{{constructor}}",
    "javascript:window.hacked=1",
];

/// None of it begins anything in a page that is whole: text, attributes and the JSON for the browser escape it.
const MARKUP: [&str; 5] = ["<script>window", "<img src=x", "<svg onload", "</textarea><svg", "--><!--{{"];

fn harmless(page: &str, what: &str) {
    for markup in MARKUP {
        assert!(!page.contains(markup), "{what} has {markup}");
    }
    for place in ["href=\"javascript:", "src=\"javascript:", "action=\"javascript:"] {
        assert!(!page.contains(place), "{what} has {place}");
    }
}

/// The fields that hold words of somebody's own.
fn is_words(name: &str) -> bool {
    ["[name]", "[label]", "[note]", "[reason]"].iter().any(|end| name.ends_with(end))
}

/// Everything that has a name is called so.
async fn fill(house: &House, cookie: &str, world: &World, text: &str) {
    let roster: Roster = read(house, cookie, "/api/staff").await;
    let owner = roster.team.people.iter().find(|person| person.id == roster.me.id).unwrap();
    let renamed = [
        ("change[id]", uuid::Uuid::now_v7().to_string()),
        ("change[person]", owner.id.to_string()),
        ("change[name]", text.to_owned()),
        ("change[login]", owner.login.clone()),
        ("change[holds][]", owner.holds[0].to_string()),
    ];
    done(house, cookie, "/api/staff/change", &encoded(&renamed)).await;
    for (place, path) in [
        "/api/club/edit",
        "/api/club/hours",
        "/api/clubs/add",
        "/api/zones/add",
        "/api/zones/rename",
        "/api/devices/edit",
        "/api/tariffs/make",
        "/api/tariffs/edit",
        "/api/schedules/make",
        "/api/schedules/edit",
        "/api/discounts/make",
        "/api/discounts/edit",
        "/api/staff/hire",
        "/api/staff/change",
        "/api/roles/add",
        "/api/roles/change",
        "/api/holds/place",
        "/api/clients/register",
        "/api/clients/edit",
        "/api/clients/note",
        "/api/groups/add",
        "/api/groups/edit",
        "/api/clients/ban",
        "/api/balances/correct",
        "/api/bonus/add",
        "/api/transactions/flag",
        "/api/sessions/start",
    ]
    .into_iter()
    .enumerate()
    {
        let mut fields = (row_of(path).fields)(world);
        for (_, value) in fields.iter_mut().filter(|(name, _)| is_words(name)) {
            *value = format!("{text} {place}");
        }
        done(house, cookie, path, &encoded(&fields)).await;
    }
}

async fn done(house: &House, cookie: &str, path: &str, body: &str) {
    let answer = house.request(Method::POST, path, Some(cookie), body).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/json", "{path}");
}

/// Everybody leaves, and the till is counted with a note.
async fn close(house: &House, cookie: &str, world: &World, text: &str) {
    let hall: Hall = read(house, cookie, "/api/hall").await;
    for session in &hall.sessions {
        let end = row_of("/api/sessions/end");
        done(house, cookie, end.path, &end.body(&World { session: session.id, ..*world })).await;
    }
    let mut fields = (row_of("/api/shifts/close").fields)(world);
    for (_, value) in fields.iter_mut().filter(|(name, _)| is_words(name)) {
        text.clone_into(value);
    }
    done(house, cookie, "/api/shifts/close", &encoded(&fields)).await;
}

/// Every page, and those of one thing.
fn addresses(world: &World, text: &str) -> Vec<String> {
    let typed = ["q", "words", "device", "zone", "from", "staff", "do", "person", "role", "__path", "__err"];
    let typed = encoded(&typed.map(|name| (name, text.to_owned())));
    let pages = PAGES.iter().map(|(path, _)| in_the_house(path, world));
    let one = [
        format!("/hall?device={}", world.free),
        format!("/hall?device={}", world.taken),
        format!("/hall?device={}", world.spare),
        format!("/settings/devices?device={}", world.taken),
        format!("/settings/devices?zone={}", world.zone),
        format!("/settings/tariffs?do=edit&tariff={}", world.tariff),
        format!("/settings/staff?person={}", world.person),
        format!("/settings/schedules?edit={}", world.schedule),
        format!("/settings/discounts?edit={}", world.discount),
        "/settings/staff?add=1".to_owned(),
        "/clients?groups=1".to_owned(),
        format!("/clients?groups=1&edit={}", world.group),
        format!("/clients?{}", encoded(&[("add", "1".to_owned()), ("phone", text.to_owned())])),
        format!("/clients/{}?tab=notes", world.client),
        format!("/clients/{}?tab=transactions", world.client),
        format!("/clients/{}?tab=tariffs", world.client),
        format!(
            "/clients/{}?{}",
            world.client,
            encoded(&[("do", "refund".to_owned()), ("amount", text.to_owned())])
        ),
        format!("/transactions?client={}", world.client),
        "/reports/suspicious".to_owned(),
        format!("/clients/{}?do=edit", world.client),
        format!("/clients/{}?do=groups", world.client),
        format!("/hall?device={}&client={}", world.spare, world.client),
        format!("/hall?device={}&{}", world.spare, encoded(&[("who", text.to_owned())])),
        format!("/settings/roles?role={}", world.role),
        format!("/search?{}", encoded(&[("q", text.to_owned())])),
    ];
    pages.flat_map(|path| [format!("{path}?{typed}"), path]).chain(one).collect()
}

#[tokio::test]
async fn no_text_becomes_markup_on_any_page() {
    for text in TEXTS {
        let house = House::open().await;
        let cookie = house.cookie("owner").await;
        let world = World::of(&house, &cookie).await;
        fill(&house, &cookie, &world, text).await;
        for path in addresses(&world, text) {
            let answer = house.page(&path, Some(&cookie)).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            harmless(&answer.body, &path);
        }
        let client = in_the_house("/clients/{id}", &world);
        let shown = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        for path in [
            "/hall",
            "/settings/club",
            "/settings/devices",
            "/settings/tariffs",
            "/settings/schedules",
            "/settings/discounts",
            "/settings/staff",
            "/settings/roles",
            "/sessions",
            "/clients",
            client.as_str(),
        ] {
            let page = house.page(path, Some(&cookie)).await.body;
            // A quotation mark is another one in an attribute.
            let words = shown.trim_start_matches(['"', '\'']);
            assert!(page.contains(words), "{path} shows the letters of {text}");
        }
        if text.contains("</script>") {
            let page = house.page("/hall", Some(&cookie)).await.body;
            assert!(page.contains("\\u003c/script>"), "the browser's copy of the answer stays in its script");
        }
        for path in ["/sessions.csv", "/clients.csv"] {
            let file = house.request(Method::GET, path, Some(&cookie), "").await;
            assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
            assert_eq!(file.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
            assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
        }
        close(&house, &cookie, &world, text).await;
        for path in ["/shift", "/hall"] {
            harmless(&house.page(path, Some(&cookie)).await.body, path);
        }
    }
}

#[tokio::test]
async fn what_a_stranger_types_comes_back_as_letters() {
    let (house, empty) = (House::open().await, House::empty("ABCD-EFGH-JKLM").await);
    for text in TEXTS {
        let login = [("login", text.to_owned()), ("password", text.to_owned())];
        let answer = house.form("/login", None, &encoded(&login)).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        harmless(&answer.body, "the sign-in page");
        assert!(answer.body.contains("window.hacked"), "the login comes back");
        let typed = [
            "code",
            "organisation",
            "club",
            "country",
            "currency",
            "time_zone",
            "phone",
            "owner",
            "login",
            "password",
        ];
        let typed = typed.map(|name| (name, text.to_owned()));
        let answer = empty.form("/setup", None, &encoded(&typed)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        harmless(&answer.body, "the set-up page");
        assert!(answer.body.contains("window.hacked"), "the answers come back");
    }
}

#[tokio::test]
async fn a_login_has_no_markup_in_it() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    for text in TEXTS {
        let hire = row_of("/api/staff/hire");
        let mut fields = (hire.fields)(&world);
        for (_, value) in fields.iter_mut().filter(|(name, _)| name.ends_with("[login]")) {
            text.clone_into(value);
        }
        let answer = house.request(Method::POST, hire.path, Some(&cookie), &encoded(&fields)).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::CONFLICT, r#"{"Refused":"BadLogin"}"#)
        );
    }
}
