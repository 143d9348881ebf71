//! The logo of receipts: a form with a picture in it, read where it is expected and nowhere else.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use domain::printers::PrinterPage;

use crate::{
    endpoints::{World, id, read},
    house::{Answer, House},
};

const PATH: &str = "/settings/printer/logo";
const BETWEEN: &str = "clubdeck-picture";

/// A black picture.
pub fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let pixels = vec![0; (width * height) as usize];
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    file
}

/// As a browser writes the form.
fn form(fields: &[(&str, &str)], picture: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{BETWEEN}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.into_bytes());
    }
    let head = format!(
        "--{BETWEEN}\r\nContent-Disposition: form-data; name=\"logo[picture]\"; filename=\"logo.png\"\r\n\
         Content-Type: image/png\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(picture);
    body.extend(format!("\r\n--{BETWEEN}--\r\n").into_bytes());
    body
}

async fn post(house: &House, path: &str, cookie: &str, origin: Option<&str>, body: Vec<u8>) -> Answer {
    let mut request = Request::post(path)
        .header(header::HOST, "club.test")
        .header(header::ACCEPT, "text/html")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_LENGTH, body.len())
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BETWEEN}"));
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    house.answer(request.body(Body::from(body)).unwrap()).await
}

const OURS: Option<&str> = Some("http://club.test");

/// Posts it as the page does.
pub async fn put(house: &House, cookie: &str, world: &World, picture: &[u8]) -> Answer {
    let (id, club) = (id(), world.club.to_string());
    let fields = [("logo[id]", id.as_str()), ("logo[club]", club.as_str())];
    post(house, PATH, cookie, OURS, form(&fields, picture)).await
}

async fn kept(house: &House, cookie: &str) -> Option<(u32, u32)> {
    read::<PrinterPage>(house, cookie, "/api/printers").await.logo
}

#[tokio::test]
async fn a_picture_comes_back_as_it_was_posted() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let none = house.page("/settings/printer/logo.png", Some(&cookie)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    let sent = picture(200, 80);
    let answer = put(&house, &cookie, &world, &sent).await;
    let led = (answer.status, answer.location.as_str());
    assert_eq!(led, (StatusCode::SEE_OTHER, "/settings/printer#logo-title"));
    let shown = house.page("/settings/printer/logo.png", Some(&cookie)).await;
    assert_eq!((shown.status, &shown.bytes), (StatusCode::OK, &sent));
    for (name, said) in [
        (header::CONTENT_TYPE, "image/png"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        assert_eq!(shown.headers[&name], said, "{name}");
    }
    assert!(
        shown.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'none'")
    );
    let page = house.page("/settings/printer", Some(&cookie)).await;
    assert!(page.body.contains("200 × 80 pixels"), "its size is on the page");
}

#[tokio::test]
async fn what_is_no_logo_is_refused_in_words_and_the_one_before_stays() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    put(&house, &cookie, &world, &picture(8, 4)).await;
    for (file, why, words) in [
        (b"a list of things to buy".to_vec(), "not_png", "This is no PNG picture"),
        (picture(8, 4)[..40].to_vec(), "broken", "The picture is damaged"),
        (picture(2001, 1), "too_wide", "more than 2000 pixels"),
        (vec![0; 512 * 1024 + 1], "too_large", "larger than 512 KiB"),
        (vec![0; 6 * 1024 * 1024], "too_large", "larger than 512 KiB"),
    ] {
        let answer = put(&house, &cookie, &world, &file).await;
        let to = format!("/settings/printer?refused={why}#logo-title");
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, to.as_str()));
        let page = house.page(&format!("/settings/printer?refused={why}"), Some(&cookie)).await;
        assert!(page.body.contains(words), "{why}");
        assert_eq!(kept(&house, &cookie).await, Some((8, 4)), "{why}");
    }
    let huge = put(&house, &cookie, &world, &vec![0; 17 * 1024 * 1024]).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    let other = World { club: domain::ids::ClubId::fresh(), ..world };
    let answer = put(&house, &cookie, &other, &picture(1, 1)).await;
    assert_eq!(answer.location, "/settings/printer?refused=another_club#logo-title");
    assert_eq!(kept(&house, &cookie).await, Some((8, 4)));
}

#[tokio::test]
async fn only_those_who_set_the_printer_up_post_one() {
    let house = House::open().await;
    let owner = house.cookie("owner").await;
    let world = World::of(&house, &owner).await;
    let cashier = house.cookie("cashier").await;
    assert_eq!(put(&house, &cashier, &world, &picture(1, 1)).await.status, StatusCode::FORBIDDEN);
    let stranger = put(&house, "clubdeck=AAAAAAAAAAAAAAAAAAAAAA", &world, &picture(1, 1)).await;
    assert_eq!((stranger.status, stranger.location.as_str()), (StatusCode::SEE_OTHER, "/login"));
    assert_eq!(kept(&house, &owner).await, None);
}

#[tokio::test]
async fn a_form_with_a_picture_is_read_of_our_own_page_alone() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let (id, club) = (id(), world.club.to_string());
    let body = || form(&[("logo[id]", id.as_str()), ("logo[club]", club.as_str())], &picture(1, 1));
    let before = house.club.figures().commits;
    for origin in [None, Some("https://evil.test"), Some("null"), Some("http://club.test.evil.test")] {
        let answer = post(&house, PATH, &cookie, origin, body()).await;
        let expected =
            if origin.is_none() { StatusCode::UNSUPPORTED_MEDIA_TYPE } else { StatusCode::FORBIDDEN };
        assert_eq!(answer.status, expected, "{origin:?}");
    }
    // Nowhere else is such a form read.
    for path in ["/api/printers/edit", "/api/printers/logo/remove", "/login", "/logout", "/switch"] {
        let answer = post(&house, path, &cookie, OURS, body()).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{path}");
    }
    assert_eq!(house.club.figures().commits, before, "nothing was done");
}

#[tokio::test]
async fn half_a_form_is_no_form() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let (id, club) = (id(), world.club.to_string());
    let whole = form(&[("logo[id]", id.as_str()), ("logo[club]", club.as_str())], &picture(1, 1));
    let bodies = [
        Vec::new(),
        b"login=admin".to_vec(),
        whole[..whole.len() - 30].to_vec(),
        form(&[("logo[id]", id.as_str())], &picture(1, 1)),
        form(&[("logo[id]", "x"), ("logo[club]", club.as_str())], &picture(1, 1)),
        form(&[("logo[id]", id.as_str()), ("logo[club]", club.as_str())], &picture(1, 1))[..60].to_vec(),
    ];
    for body in bodies {
        let said = String::from_utf8_lossy(&body).into_owned();
        let answer = post(&house, PATH, &cookie, OURS, body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{said}");
    }
    let asked = house.request(Method::GET, PATH, Some(&cookie), "").await;
    assert_eq!(asked.location, "/settings/printer#logo-title");
    assert_eq!(kept(&house, &cookie).await, None);
}
