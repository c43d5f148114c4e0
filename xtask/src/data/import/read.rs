//! Reads a published file as sheets of plain text: a workbook or a CSV file, in any of the usual encodings.

use std::io::Cursor;
use std::path::Path;

use anyhow::{Context, Result, bail};
use calamine::{Data, Reader};
use pledge_core::ingest::encoding;

/// A grid of cells. Cells have no blanks around them, dates are as ISO has them.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) rows: Vec<Vec<String>>,
}

impl Sheet {
    /// A cell; empty where there is none.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|cells| cells.get(column)).map_or("", String::as_str)
    }
}

/// The sheets of a file; its kind is recognised by its first bytes, not its name.
pub(super) fn file(path: &Path) -> Result<Vec<Sheet>> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    sheets(&name, &bytes).with_context(|| format!("{} cannot be taken apart", path.display()))
}

/// The same for the bytes of a file; `name` is that of its only sheet, where it has none of its own.
pub(super) fn sheets(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>> {
    match bytes {
        [b'P', b'K', ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => workbook(bytes),
        [b'%', b'P', b'D', b'F', ..] => {
            bail!("it is a PDF: save its table as CSV or as a workbook first (copy it into a spreadsheet)")
        }
        _ => Ok(vec![Sheet { name: name.to_owned(), rows: text(bytes)? }]),
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Sheet>> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes))?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name)?;
        // From the first cell on: rows and columns keep the numbers that a spreadsheet shows.
        let range = range.range((0, 0), range.end().unwrap_or_default());
        let rows = range.rows().map(|row| row.iter().map(cell).collect()).collect();
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

fn cell(data: &Data) -> String {
    match data {
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Error(_) | Data::Empty => String::new(),
        data => tidy(&data.to_string()),
    }
}

/// The records of a text, in the encoding and with the separator that it seems to have.
fn text(bytes: &[u8]) -> Result<Vec<Vec<String>>> {
    let label = encoding::detect(bytes);
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).context("the encoding is not known")?;
    let (text, _, broken) = encoding.decode(bytes);
    if broken {
        bail!("it has characters that are none in {label}: save it as UTF-8");
    }
    let first_lines = || text.lines().take(20).flat_map(str::chars);
    let tabs = first_lines().filter(|c| *c == '\t').count();
    let separator = if tabs > first_lines().filter(|c| *c == ',').count() { b'\t' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records() {
        let record = record?;
        // The reader skips empty lines, but spreadsheets count them.
        let (line, byte) = record.position().map_or((1, 0), |at| (at.line() as usize, at.byte() as usize));
        let rest = text.get(byte..).unwrap_or_default().chars();
        let empty = rest.take_while(|c| matches!(c, '\r' | '\n')).filter(|c| *c == '\n').count();
        rows.resize((line.saturating_sub(1) + empty).max(rows.len()), Vec::new());
        rows.push(record.iter().map(tidy).collect());
    }
    Ok(rows)
}

fn tidy(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Sheet, sheets};
    use anyhow::Result;

    fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>> {
        Ok(sheets("a", bytes)?.into_iter().next().unwrap_or_default().rows)
    }

    #[test]
    fn a_text_is_read_in_any_usual_encoding() -> Result<()> {
        let text = "都道府県名,市区町村名,表明日\n北海道,札幌市,令和2年2月27日\n";
        let (shift_jis, ..) = encoding_rs::SHIFT_JIS.encode(text);
        let expected = rows(text.as_bytes())?;
        assert_eq!(expected.len(), 2);
        assert_eq!(rows(&shift_jis)?, expected);
        assert_eq!(rows(&[b"\xEF\xBB\xBF", text.as_bytes()].concat())?, expected);
        assert_eq!(rows(text.replace(',', "\t").replace('\n', "\r\n").as_bytes())?, expected);
        Ok(())
    }

    #[test]
    fn rows_keep_their_numbers() -> Result<()> {
        let rows = rows("a,b\n\n1,2\n".as_bytes())?;
        assert_eq!(Sheet { name: String::new(), rows }.cell(2, 1), "2");
        Ok(())
    }

    #[test]
    fn a_pdf_is_refused_with_what_to_do() {
        let error = sheets("a", b"%PDF-1.7").map_or_else(|error| error.to_string(), |_| String::new());
        assert!(error.contains("save its table as CSV"), "{error}");
    }
}
