//! The same lists as workbooks: merged cells, dates as Excel has them, several sheets.

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::{MINISTRY, about, japan, read};

/// The list of the Ministry as a workbook: the title and the prefectures in merged cells, a first sheet that is no list.
fn ministry() -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("概要")?.write_string(0, 0, "表明自治体数")?;
    let sheet = book.add_worksheet().set_name("一覧")?;
    let plain = Format::new();
    let date = Format::new().set_num_format("yyyy/m/d");
    sheet.merge_range(0, 0, 0, 12, "2050年 二酸化炭素排出実質ゼロ表明 自治体", &plain)?;
    let text = read::sheets("", MINISTRY.as_bytes())?;
    let lines = text.iter().flat_map(|sheet| &sheet.rows).skip(2);
    for (row, cells) in (2_u32..).zip(lines) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell.parse::<f64>() {
                Ok(serial) if serial > 40_000.0 => {
                    sheet.write_datetime_with_format(
                        row,
                        column,
                        ExcelDateTime::from_serial_datetime(serial)?,
                        &date,
                    )?;
                }
                Ok(number) => {
                    sheet.write_number(row, column, number)?;
                }
                Err(_) if !cell.is_empty() => {
                    sheet.write_string(row, column, cell)?;
                }
                Err(_) => {}
            }
        }
    }
    sheet.merge_range(3, 1, 5, 1, "北海道", &plain)?;
    Ok(book.save_to_buffer()?)
}

#[test]
fn a_workbook_is_read_as_the_text_is() -> Result<()> {
    let (from_text, _) = japan().import(MINISTRY.as_bytes(), "--date 2021-04-30")?;
    let (from_book, report) = japan().import(&ministry()?, "--date 2021-04-30")?;
    assert_eq!(about(&report.left_out), ["一覧 row 10", "一覧 row 10", "一覧 row 11"], "{report}");
    assert_eq!(from_book.changed(&from_text), [""; 0]);
    Ok(())
}

#[test]
fn a_list_in_shift_jis_is_read_as_one_in_utf_8() -> Result<()> {
    let (from_utf_8, _) = japan().import(MINISTRY.as_bytes(), "")?;
    let (bytes, ..) = encoding_rs::SHIFT_JIS.encode(MINISTRY);
    let (from_shift_jis, _) = japan().import(&bytes, "")?;
    assert_eq!(from_shift_jis.changed(&from_utf_8), [""; 0]);
    Ok(())
}

#[test]
fn a_sheet_for_each_prefecture_has_its_name() -> Result<()> {
    let mut book = Workbook::new();
    for (name, city) in [("東京都", "府中市"), ("広島県", "府中市")] {
        let sheet = book.add_worksheet().set_name(name)?;
        for (column, (heading, cell)) in (0_u16..).zip([("市区町村", city), ("宣言日", "R3.3.1")]) {
            sheet.write_string(0, column, heading)?.write_string(1, column, cell)?;
        }
    }
    let (_, report) = japan().import(&book.save_to_buffer()?, "")?;
    assert_eq!((about(&report.added), report.same), (vec!["34208 広島県府中市"], 1), "{report}");
    Ok(())
}
