//! The picture at the top of slips: what was uploaded is looked at before it is kept, and is light and dark when it is
//! printed.

use std::io::Cursor;

use domain::{
    ids::{ActId, ClubId},
    printers::{LOGO_BYTES, LOGO_SIDE, LogoFault},
    refusal::Refusal,
};
use png::{ColorType, Decoder, Limits, OutputInfo, Transformations};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;

use crate::error::{Error, Result};

/// A picture in shades of grey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels from left to right.
    pub width: u32,
    /// And from top to bottom.
    pub height: u32,
    /// How light each pixel is, row by row from the top: 0 is black, 255 white.
    pub light: Vec<u8>,
}

/// What the log has of a logo: never the picture itself. `None`: it was taken away.
pub(super) fn noted(id: ActId, club: ClubId, png: Option<&[u8]>) -> Json {
    let hash = |png: &[u8]| Sha256::digest(png).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let logo = png.map(|png| json!({ "bytes": png.len(), "sha256": hash(png) }));
    json!({ "id": id, "club": club, "logo": logo })
}

/// Reads a picture where it keeps nobody waiting, and gives the file back with it.
pub(super) async fn read_aside(png: Vec<u8>) -> Result<(Vec<u8>, Picture)> {
    let read = spawn_blocking(move || read(&png).map(|picture| (png, picture))).await;
    let read = read.map_err(|_| Error::untrue("the reading of a picture broke off"))?;
    read.map_err(|fault| Refusal::BadLogo(fault).into())
}

/// The logo that is kept. One that cannot be read, which was read before it was kept, keeps no receipt from the paper.
pub(super) async fn shown(png: Option<Vec<u8>>) -> Option<Picture> {
    match read_aside(png?).await {
        Ok((_, picture)) => Some(picture),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the logo cannot be read");
            None
        }
    }
}

/// So much memory a picture may take besides its pixels.
const ASIDE: usize = 1024 * 1024;

/// What a PNG shows. How large it says it is counts before anything of it is unpacked.
fn read(file: &[u8]) -> Result<Picture, LogoFault> {
    if file.len() > LOGO_BYTES as usize {
        return Err(LogoFault::TooLarge);
    }
    if !file.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Err(LogoFault::NotPng);
    }
    let broken = |_| LogoFault::Broken;
    let pixels = (LOGO_SIDE * LOGO_SIDE * 4) as usize;
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: pixels + ASIDE });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let head = decoder.read_header_info().map_err(broken)?;
    if head.width > LOGO_SIDE || head.height > LOGO_SIDE {
        return Err(LogoFault::TooWide);
    }
    let mut reader = decoder.read_info().map_err(broken)?;
    let mut samples = vec![0; reader.output_buffer_size().ok_or(LogoFault::Broken)?];
    let frame = reader.next_frame(&mut samples).map_err(broken)?;
    Ok(Picture { width: frame.width, height: frame.height, light: light(&frame, &samples) })
}

fn light(frame: &OutputInfo, samples: &[u8]) -> Vec<u8> {
    let count = frame.color_type.samples();
    let pixels = samples.chunks_exact(count);
    let each = pixels.map(|pixel| match (frame.color_type, pixel) {
        (ColorType::GrayscaleAlpha, [grey, cover]) => on_white(*grey, *cover),
        (ColorType::Rgba, [red, green, blue, cover]) => on_white(grey(*red, *green, *blue), *cover),
        (_, [red, green, blue]) => grey(*red, *green, *blue),
        (_, [first, ..]) => *first,
        (_, []) => u8::MAX,
    });
    each.collect()
}

/// How light a colour looks, by the weights of ITU-R BT.601.
fn grey(red: u8, green: u8, blue: u8) -> u8 {
    let weighed = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
    u8::try_from((weighed + 500) / 1000).unwrap_or(u8::MAX)
}

/// The paper is white where nothing covers it.
fn on_white(grey: u8, cover: u8) -> u8 {
    let (grey, cover) = (u32::from(grey), u32::from(cover));
    u8::try_from((grey * cover + 255 * (255 - cover) + 127) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use png::{BitDepth, Encoder};

    use super::*;

    fn png(color: ColorType, depth: BitDepth, (width, height): (u32, u32), data: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, width, height);
        encoder.set_color(color);
        encoder.set_depth(depth);
        if color == ColorType::Indexed {
            encoder.set_palette(vec![0, 0, 0, 255, 255, 255]);
            encoder.set_trns(vec![255, 0]);
        }
        encoder.write_header().unwrap().write_image_data(data).unwrap();
        file
    }

    #[test]
    fn every_kind_of_png_is_light_and_dark() {
        use {BitDepth as D, ColorType as C};
        for (file, light) in [
            (png(C::Grayscale, D::Eight, (3, 1), &[0, 100, 255]), vec![0, 100, 255]),
            (png(C::Grayscale, D::One, (3, 1), &[0b0100_0000]), vec![0, 255, 0]),
            (png(C::Grayscale, D::Sixteen, (1, 2), &[0x12, 0x34, 0xff, 0xff]), vec![0x12, 255]),
            (png(C::GrayscaleAlpha, D::Eight, (3, 1), &[0, 255, 0, 0, 0, 51]), vec![0, 255, 204]),
            (png(C::Rgb, D::Eight, (3, 1), &[255, 0, 0, 0, 255, 0, 0, 0, 255]), vec![76, 150, 29]),
            (png(C::Rgba, D::Eight, (2, 1), &[255, 0, 0, 255, 1, 2, 3, 0]), vec![76, 255]),
            // The second colour is white, and transparent.
            (png(C::Indexed, D::Two, (2, 1), &[0b0001_0000]), vec![0, 255]),
        ] {
            assert_eq!(read(&file).unwrap().light, light);
        }
    }

    /// One that says another size than it has: its head, with a sum that is right, before the rest.
    fn says((width, height): (u32, u32)) -> Vec<u8> {
        let mut head = b"IHDR".to_vec();
        head.extend(width.to_be_bytes());
        head.extend(height.to_be_bytes());
        head.extend([8, 0, 0, 0, 0]);
        let sum = !head.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ (0xEDB8_8320 * (sum & 1)))
        });
        let small = png(ColorType::Grayscale, BitDepth::Eight, (1, 1), &[0]);
        [&small[..12], &head, &sum.to_be_bytes(), &small[33..]].concat()
    }

    #[test]
    fn what_is_no_logo_says_why() {
        let good = png(ColorType::Grayscale, BitDepth::Eight, (20, 20), &[7; 400]);
        let mut spoilt = good.clone();
        spoilt[50] ^= 0xff;
        let side = LOGO_SIDE;
        for (file, fault) in [
            (Vec::new(), LogoFault::NotPng),
            (b"not a picture".to_vec(), LogoFault::NotPng),
            (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), LogoFault::NotPng),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), LogoFault::NotPng),
            (good[..8].to_vec(), LogoFault::Broken),
            (good[..30].to_vec(), LogoFault::Broken),
            (good[..50].to_vec(), LogoFault::Broken),
            (spoilt, LogoFault::Broken),
            (vec![0; LOGO_BYTES as usize + 1], LogoFault::TooLarge),
            (says((side + 1, 1)), LogoFault::TooWide),
            (says((1, side + 1)), LogoFault::TooWide),
            // A bomb: it says that sixteen gigabytes are in it.
            (says((131_072, 131_072)), LogoFault::TooWide),
            (says((0, 5)), LogoFault::Broken),
            (says((5, 5)), LogoFault::Broken),
        ] {
            assert_eq!(read(&file).unwrap_err(), fault, "{:?}…", &file[..file.len().min(24)]);
        }
        assert_eq!(read(&says((1, 1))).unwrap().light, [0], "the head that these are made with is right");
    }

    #[test]
    fn the_largest_is_read() {
        let pixels = vec![200; (LOGO_SIDE * LOGO_SIDE * 4) as usize];
        let file = png(ColorType::Rgba, BitDepth::Eight, (LOGO_SIDE, LOGO_SIDE), &pixels);
        assert!(file.len() < LOGO_BYTES as usize);
        assert_eq!(read(&file).unwrap().light.len(), (LOGO_SIDE * LOGO_SIDE) as usize);
    }
}
