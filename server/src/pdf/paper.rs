//! Sheets as a PDF: letters stay letters, so that they can be found and copied.

use krilla::{
    Document as Pdf,
    color::rgb,
    geom::{PathBuilder, Point},
    metadata::Metadata,
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
};

use super::{
    letters::Faces,
    sheets::{Document, HEIGHT, Mark, WIDTH, laid_out},
};

/// The file; `None` when it cannot be made.
pub(super) fn printed(faces: &Faces, document: &Document) -> Option<Vec<u8>> {
    let mut pdf = Pdf::new();
    pdf.set_metadata(Metadata::new().title(format!("{} · {}", document.title, document.above)));
    for sheet in laid_out(faces, document) {
        let mut page = pdf.start_page_with(PageSettings::from_wh(WIDTH, HEIGHT)?);
        let mut surface = page.surface();
        for mark in sheet {
            draw(&mut surface, faces, &mark);
        }
        surface.finish();
        page.finish();
    }
    pdf.finish().ok()
}

fn draw(surface: &mut Surface<'_>, faces: &Faces, mark: &Mark) {
    match mark {
        Mark::Text { x, y, style, text } => {
            let shade = if style.grey { rgb::Color::new(85, 85, 85) } else { rgb::Color::black() };
            let face = style.face(faces);
            let glyphs = face.glyphs(text);
            surface.set_stroke(None);
            surface.set_fill(Some(Fill { paint: shade.into(), ..Fill::default() }));
            let font = face.font.clone();
            surface.draw_glyphs(Point::from_xy(*x, *y), &glyphs, font, text, style.size, false);
        }
        Mark::Rule { x, y, width } => {
            let mut path = PathBuilder::new();
            path.move_to(*x, *y);
            path.line_to(x + width, *y);
            let Some(path) = path.finish() else { return };
            let (paint, opacity) = (rgb::Color::new(200, 200, 200).into(), NormalizedF32::ONE);
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke { paint, opacity, width: 0.5, ..Stroke::default() }));
            surface.draw_path(&path);
        }
    }
}
