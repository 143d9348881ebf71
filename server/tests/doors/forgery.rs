//! What another site makes a browser send is refused, and nothing is done; and no answer leads to another site.

use crate::{
    endpoints::{For, PAGES, PLAIN, World, row_of},
    house::{Answer, House},
    rows::rows,
};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header},
};
use leptos::server_fn::axum::server_fn_paths;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// What a browser, or an old one, says when another site posts.
const FORGED: &[&[(&str, &str)]] = &[
    &[FORM, ("origin", "https://evil.test")],
    &[FORM, ("origin", "https://evil.test"), ("sec-fetch-site", "cross-site")],
    &[FORM, ("origin", "null")],
    &[FORM, ("origin", "http://club.test.evil.test")],
    &[FORM, ("origin", "http://club.test:81")],
    &[FORM, ("sec-fetch-site", "cross-site")],
    &[FORM, ("sec-fetch-site", "same-site")],
    &[("content-type", "text/plain")],
    &[("content-type", "text/plain; charset=application/x-www-form-urlencoded")],
    &[("content-type", "multipart/form-data; boundary=x")],
    &[("content-type", "application/json")],
    &[("content-type", "text/plain"), ("origin", "null")],
    &[],
];

/// What a browser says when a page of ours posts.
const OURS: &[&[(&str, &str)]] = &[
    &[FORM, ("origin", "http://club.test")],
    &[FORM, ("origin", "http://club.test"), ("sec-fetch-site", "same-origin")],
    &[
        ("content-type", "application/x-www-form-urlencoded; charset=UTF-8"),
        ("sec-fetch-site", "same-origin"),
    ],
    &[FORM],
];

async fn ask(
    house: &House,
    method: &Method,
    path: &str,
    cookie: Option<&str>,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    let mut request = Request::builder().method(method.clone()).uri(path);
    let mut said: HeaderMap = [(header::HOST, HeaderValue::from_static("club.test"))].into_iter().collect();
    if let Some(cookie) = cookie {
        said.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
    }
    for (name, value) in headers {
        said.insert(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    for (name, value) in &said {
        request = request.header(name, value);
    }
    house.answer(request.body(Body::from(body.to_owned())).unwrap()).await
}

fn functions(method: &Method) -> Vec<&'static str> {
    rows()
        .filter(|row| server_fn_paths().any(|(path, known)| path == row.path && known == *method))
        .map(|row| row.path)
        .collect()
}

/// Every address where a form is posted, with a form that is good.
fn forms(world: &World) -> Vec<(&'static str, String)> {
    let plain = PLAIN.iter().filter(|(_, posted, whose)| *posted && *whose != For::Nobody);
    let plain = plain.map(|(path, ..)| (*path, "login=admin&password=admin-demo".to_owned()));
    let functions = functions(&Method::POST).into_iter().map(|path| (path, row_of(path).body(world)));
    functions.chain(plain).collect()
}

/// How much was done in this house, or tried and refused.
fn done(house: &House) -> u64 {
    house.club.figures().commits
}

#[tokio::test]
async fn what_another_site_posts_is_refused_and_nothing_is_done() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let before = done(&house);
    for (path, body) in forms(&world) {
        for headers in FORGED {
            for who in [Some(cookie.as_str()), None] {
                let answer = ask(&house, &Method::POST, path, who, headers, &body).await;
                let refused =
                    [StatusCode::FORBIDDEN, StatusCode::UNSUPPORTED_MEDIA_TYPE].contains(&answer.status);
                assert!(refused, "{path} {headers:?}: {}", answer.status);
                assert!(!answer.headers.contains_key(header::SET_COOKIE), "{path} {headers:?}");
            }
        }
    }
    assert_eq!(done(&house), before);
    let still = house.request(Method::GET, "/api/hall", Some(&cookie), "").await;
    assert_eq!(still.status, StatusCode::OK, "nobody was signed out");
}

#[tokio::test]
async fn what_our_own_pages_post_is_read() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    for (path, _) in forms(&world) {
        for headers in OURS {
            // Nothing is in it: this is about the way in.
            let who = (path != "/logout").then_some(cookie.as_str());
            let answer = ask(&house, &Method::POST, path, who, headers, "").await;
            let refused =
                [StatusCode::FORBIDDEN, StatusCode::UNSUPPORTED_MEDIA_TYPE].contains(&answer.status);
            assert!(!refused, "{path} {headers:?}: {}", answer.status);
        }
    }
    let start = row_of("/api/sessions/start");
    let before = done(&house);
    let answer = ask(&house, &Method::POST, start.path, Some(&cookie), OURS[1], &start.body(&world)).await;
    assert_eq!((answer.status, done(&house)), (StatusCode::OK, before + 1), "{}", answer.body);
}

#[tokio::test]
async fn a_question_changes_nothing_and_a_form_is_no_question() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let before = done(&house);
    for path in functions(&Method::GET) {
        let (path, _) = row_of(path).request(&Method::GET, &world);
        assert_eq!(
            house.request(Method::GET, &path, Some(&cookie), "").await.status,
            StatusCode::OK,
            "{path}"
        );
    }
    for (path, _) in PAGES {
        house.page(&path.replace("{id}", &world.session.to_string()), Some(&cookie)).await;
    }
    for (path, body) in forms(&world) {
        let address = format!("{path}?{body}");
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::PATCH, Method::DELETE]
        {
            let pretended = [FORM, ("x-http-method-override", "POST"), ("x-method-override", "POST")];
            let answer = ask(&house, &method, &address, Some(&cookie), &pretended, &body).await;
            assert!(!answer.status.is_server_error(), "{method} {path}: {}", answer.status);
            let told =
                answer.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
            assert!(!(answer.status.is_success() && told), "{method} {path}: {}", answer.body);
        }
    }
    assert_eq!(done(&house), before);
    assert_eq!(house.request(Method::GET, "/api/hall", Some(&cookie), "").await.status, StatusCode::OK);
}

/// Where a browser would go: to a path of ours, or nowhere.
fn stays(answer: &Answer, what: &str) {
    let Some(location) = answer.headers.get(header::LOCATION) else { return };
    let location = location.to_str().unwrap();
    let ours = location.starts_with('/') && !location[1..].starts_with(['/', '\\']);
    assert!(ours && !location.contains("club.test"), "{what} leads to {location}");
}

#[tokio::test]
async fn no_answer_leads_to_another_site() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    for referer in [
        "https://evil.test/trap?x=1",
        "https://evil.test//other.test/",
        "http://club.test//evil.test/",
        "http://club.test@evil.test/",
        "//evil.test/",
        "/\\evil.test/",
        "javascript:alert(1)",
        "data:text/html,x",
        "x",
    ] {
        for path in functions(&Method::POST) {
            let headers = [FORM, ("accept", "text/html"), ("referer", referer)];
            let answer = ask(&house, &Method::POST, path, Some(&cookie), &headers, "").await;
            assert_eq!(answer.status, StatusCode::FOUND, "{path} {referer}");
            stays(&answer, &format!("{path} from {referer}"));
        }
        let rename = row_of("/api/zones/rename");
        let headers = [FORM, ("accept", "text/html"), ("referer", referer)];
        let body = rename.body(&world);
        let answer = ask(&house, &Method::POST, rename.path, Some(&cookie), &headers, &body).await;
        assert_eq!(answer.status, StatusCode::FOUND, "{referer}");
        stays(&answer, referer);
    }
}

#[tokio::test]
async fn neither_a_host_nor_an_address_leads_a_sign_in_away() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let elsewhere = [
        ("host", "evil.test"),
        ("x-forwarded-host", "evil.test"),
        ("forwarded", "host=evil.test"),
        ("accept", "text/html"),
    ];
    for who in [None, Some(cookie.as_str())] {
        for path in
            ["/", "/hall", "/login", "/setup", "/login?next=//evil.test", "//evil.test", "//evil.test/%2e%2e"]
        {
            let answer = ask(&house, &Method::GET, path, who, &elsewhere, "").await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            assert!(!answer.body.contains("evil.test"), "{path} shows another site");
            stays(&answer, path);
        }
    }
    let sign_in = "login=admin&password=admin-demo&next=https://evil.test";
    for path in ["/login?next=https://evil.test", "/login?next=//evil.test"] {
        let headers = [FORM, ("accept", "text/html"), ("referer", "https://evil.test/")];
        let answer = ask(&house, &Method::POST, path, None, &headers, sign_in).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/hall"), "{path}");
    }
}

#[tokio::test]
async fn every_answer_says_what_a_browser_must_not_do_with_it() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let functions = rows().map(|row| row.path.to_owned());
    let pages = PAGES.iter().map(|(path, _)| path.replace("{id}", &world.session.to_string()));
    // The line has no end; it is stacked like the rest.
    let plain = PLAIN.iter().map(|(path, ..)| (*path).to_owned()).filter(|path| path != "/live");
    let nothing =
        ["/no/such/page", "/api/no/such", "/pkg/clubdeck.1.js", "/pkg/../../Cargo.toml"].map(str::to_owned);
    for path in functions.chain(pages).chain(plain).chain(nothing) {
        for (method, who) in
            [(Method::GET, Some(&cookie)), (Method::GET, None), (Method::OPTIONS, Some(&cookie))]
        {
            let asked = [("origin", "https://evil.test"), ("access-control-request-method", "POST")];
            let answer = ask(&house, &method, &path, who.map(String::as_str), &asked, "").await;
            let said = |name: &str| {
                answer.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
            };
            let what = format!("{method} {path}");
            assert_eq!(said("x-content-type-options"), "nosniff", "{what}");
            assert_eq!(said("x-frame-options"), "DENY", "{what}");
            assert_eq!(said("referrer-policy"), "same-origin", "{what}");
            assert!(said("content-security-policy").contains("frame-ancestors 'none'"), "{what}");
            assert!(!said("content-security-policy").contains("'unsafe-eval'"), "{what}");
            let allows = answer.headers.keys().any(|name| name.as_str().starts_with("access-control-"));
            assert!(!allows, "{what} lets other sites read it");
            let open =
                ["/healthz", "/readyz", "/favicon.svg"].contains(&path.as_str()) || path.starts_with("/pkg");
            assert!(open || said("cache-control") == "no-store", "{what}: {}", said("cache-control"));
        }
    }
}

#[tokio::test]
async fn cookies_are_for_this_site_alone_and_out_of_reach_of_scripts() {
    let house = House::open().await;
    let answer = house.form("/login", None, "login=admin&password=admin-demo").await;
    let given: Vec<_> = answer.headers.get_all(header::SET_COOKIE).iter().collect();
    assert!(!given.is_empty());
    for cookie in given {
        let cookie = cookie.to_str().unwrap();
        for word in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(word), "{cookie}");
        }
        assert!(!cookie.contains("Domain="), "{cookie}");
    }
}
