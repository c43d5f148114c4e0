//! Draws pictures: SVG to PNG, by resvg.

use std::{collections::HashMap, fs, num::NonZero, path::Path, sync::Arc, thread};

use super::{Drawing, picture::SIZE};
use anyhow::{Context, Result, anyhow};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, fontdb},
};

/// Draws on all processors: a picture takes longer than its page.
pub(crate) fn draw(fonts: &Path, drawings: &[Drawing]) -> Result<()> {
    let painter = Painter::new(fonts)?;
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    let some = |part: &[Drawing]| -> Result<()> {
        part.iter().try_for_each(|(path, svg)| Ok(fs::write(path, painter.png(svg)?)?))
    };
    thread::scope(|scope| {
        let parts = drawings.chunks(drawings.len().div_ceil(hands).max(1));
        let at_work: Vec<_> = parts.map(|part| scope.spawn(|| some(part))).collect();
        at_work.into_iter().try_for_each(|one| one.join().map_err(|_| anyhow!("a picture could not be drawn"))?)
    })
}

/// Draws and packs.
struct Painter {
    options: usvg::Options<'static>,
}

impl Painter {
    /// With the fonts of the folder.
    fn new(fonts: &Path) -> Result<Painter> {
        let mut database = fontdb::Database::new();
        for weight in ["400Regular", "700Bold"] {
            let file = fonts.join(weight).join(format!("NotoSansJP_{weight}.ttf"));
            let font = fs::read(&file).with_context(|| format!("{} cannot be read: run `npm ci`", file.display()))?;
            database.load_font_data(font);
        }
        Ok(Painter { options: usvg::Options { fontdb: Arc::new(database), ..usvg::Options::default() } })
    }

    /// The drawing as a PNG.
    fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let tree = usvg::Tree::from_str(svg, &self.options)?;
        let mut pixels = Pixmap::new(SIZE.0, SIZE.1).context("no room for a picture")?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        indexed(pixels.data())
    }
}

/// Pixels of four bytes as a PNG with a palette. Colours are rounded, so that edges of letters do not fill it.
fn indexed(pixels: &[u8]) -> Result<Vec<u8>> {
    let (mut palette, mut places) = (Vec::new(), HashMap::new());
    let width = SIZE.0 as usize;
    let mut above: &[u8] = &[];
    let mut rows = Vec::with_capacity(pixels.len() / 4);
    for row in pixels.chunks(4 * width) {
        // Most rows are as the one above.
        if row == above {
            rows.extend_from_within(rows.len() - width..);
            continue;
        }
        above = row;
        let mut before = None;
        for [red, green, blue, _] in row.as_chunks::<4>().0 {
            let colour = [red, green, blue].map(|part| (part & 0xf0) | (part >> 4));
            let place = match before {
                Some((same, place)) if same == colour => place,
                _ => *places.entry(colour).or_insert_with(|| {
                    palette.extend(colour);
                    palette.len() / 3 - 1
                }),
            };
            before = Some((colour, place));
            rows.push(u8::try_from(place).context("more than 256 colours")?);
        }
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, SIZE.0, SIZE.1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_compression(png::Compression::High);
    encoder.write_header()?.write_image_data(&rows)?;
    Ok(file)
}
