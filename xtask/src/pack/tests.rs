//! The scripts in `www` run in Node here, as they do in browsers.

use std::process::Command;

use anyhow::{Context, Result, bail};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wasmparser::{BinaryReader, Parser, Payload};

use super::{Names, order, pack};
use crate::split::short;

/// Every kind of thing that can follow an operation, in functions whose order changes.
const MODULE: &str = r#"(module
    (type $two (func (param i32 i32) (result i32)))
    (import "host" "told" (func $told (param i32)))
    (memory (export "memory") 2)
    (table 4 funcref)
    (global $seen (mut i32) (i32.const 7))
    (elem (i32.const 1) $sum $product)
    (elem declare func $product)
    (data $words "\01\02\03\04\05\06\07\08")
    (func $product (export "product") (type $two) local.get 0 local.get 1 i32.mul)
    (func $sum (export "sum") (type $two)
        (local i64 i64 i32 f32 f64)
        i64.const -9007199254740993 local.set 2
        f32.const 1.5 local.set 5
        f64.const -0.1 local.set 6
        local.get 0 local.get 1 i32.add local.tee 4)
    (func (export "chosen") (param i32 i32 i32) (result i32)
        local.get 1 local.get 2 local.get 0 call_indirect (type $two))
    (func (export "counted") (param i32) (result i32)
        (local i32)
        block $out loop $on
            local.get 0 i32.eqz br_if $out
            local.get 1 i32.const 100000 i32.add local.set 1
            local.get 0 i32.const 1 i32.sub local.set 0
            br $on
        end end
        local.get 1)
    (func (export "spread") (result i32)
        i32.const 1048576 i32.const -1 i32.const 1048575 i32.const 2097151 i32.const 2097152 i32.const -1048576
        i32.xor i32.xor i32.xor i32.xor i32.xor)
    (func (export "sorted") (param i32) (result i32)
        block $b block $a local.get 0 br_table $a $b $b end i32.const 10 return end
        i32.const 64 i32.const 0 i32.const 8 memory.init $words
        i32.const 64 i32.load offset=2 align=1
        global.get $seen i32.add global.set $seen
        i32.const 80 local.get 0 i32.store16 offset=70000
        local.get 0 call $told
        global.get $seen i32.const 5 ref.func $product ref.is_null select (result i32) i32.const 3 local.get 0 select)
    (@custom "note" (after code) "kept")
)"#;

const CAUGHT: &str = r#"(module
    (tag $fault (param i32))
    (func (export "caught") (param i32) (result i32)
        block $caught (result i32)
            try_table (catch $fault $caught) (catch_all 0) local.get 0 throw $fault end
            i32.const 1
        end)
    (func (result i64) i64.const 1 if (result i64) i64.const 2 else i64.const 3 end))"#;

/// Segments of data and of the table at starts of one, two and three bytes; exports of every kind, of which some have a number
/// twice.
const DATA: &str = r#"(module
    (memory (export "m") 2)
    (table (export "t") 70001 funcref)
    (elem (i32.const 1) $second $first)
    (elem (i32.const 300) $second)
    (elem (i32.const 70000) $first)
    (global (export "g") i32 (i32.const 1))
    (tag (export "f"))
    (data (i32.const 0) "")
    (data (i32.const 60) "\00\ff")
    (data (i32.const 64) "one")
    (data (i32.const 8191) "two")
    (data (i32.const 70000) "three")
    (func $second (export "second") (export "again") (result i32) i32.const 2)
    (func $first (export "first") (result i32) i32.const 1))"#;

fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    order::ordered("test", wasm, &mut Names::default())
}

fn packed(wasm: &[u8]) -> Result<Vec<u8>> {
    pack("test", wasm, &mut Names::default())
}

/// What a script prints that has the modules `whole`, `ordered` and `packed` as bytes, and `unpack`.
fn run(wat: &str, script: &str) -> Result<String> {
    let wasm = wat::parse_str(wat)?;
    run_with([("whole", &wasm), ("ordered", &ordered(&wasm)?), ("packed", &packed(&wasm)?)], script)
}

/// What a script prints that has these modules as bytes, and `unpack`.
fn run_with<const N: usize>(modules: [(&str, &[u8]); N], script: &str) -> Result<String> {
    let module =
        |(name, wasm): (&str, &[u8])| format!("const {name} = Buffer.from('{}', 'base64');", STANDARD.encode(wasm));
    let script = format!(
        "import {{ unpack }} from '{}/../www/element/unpack.js'; {} {script}",
        env!("CARGO_MANIFEST_DIR"),
        modules.map(module).concat()
    );
    let output = Command::new("node").args(["--input-type=module", "-e", &script]).output().context("node")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

#[test]
fn what_was_packed_comes_back_byte_by_byte() -> Result<()> {
    for wat in [MODULE, CAUGHT, DATA] {
        let said = run(wat, "console.log(ordered.equals(unpack(packed)), whole.equals(unpack(whole)))")?;
        assert_eq!(said, "true true");
    }
    Ok(())
}

#[test]
fn exports_code_data_and_the_table_travel_by_columns() -> Result<()> {
    let packed = packed(&wat::parse_str(DATA)?)?;
    // After the eight bytes of the head, each section has its number and its length.
    let mut reader = BinaryReader::new(packed.get(8..).context("no head")?, 8);
    let mut sections = Vec::new();
    while !reader.eof() {
        sections.push(reader.read_u8()?);
        let length = reader.read_var_u32()?;
        reader.read_bytes(length as usize)?;
    }
    // Types, functions, table, memory, tag, global; four that travel otherwise, and names of functions.
    assert_eq!(sections, [1, 3, 4, 5, 13, 6, 0, 0, 0, 0, 0]);
    Ok(())
}

/// Two parts of a program; the first gives 40 functions, each under a number that it tells.
#[test]
fn parts_find_what_others_give_them_under_new_names() -> Result<()> {
    let give = |number: usize| {
        let name = short(number);
        // Their order by bytes is another than that of their names.
        format!("(func (export \"{name}\") (result i32) i32.const {})", (number * 37) % 64)
    };
    let giver = format!("(module {})", (0..40).map(give).collect::<String>());
    let take = |number: usize| {
        let name = short(number);
        format!("(import \"first\" \"{name}\" (func $f{number} (result i32)))")
    };
    let takes = [0, 1, 7, 36, 39];
    let calls = takes.map(|number| format!("(func (export \"takes{number}\") (result i32) call $f{number})"));
    let taker = format!("(module {} {})", takes.map(take).concat(), calls.concat());
    let (giver, taker) = (wat::parse_str(giver)?, wat::parse_str(taker)?);
    let mut names = Names::default();
    assert!(pack("later", &taker, &mut names).is_err(), "it comes before what it takes from");
    let (giver, taker) = (pack("first", &giver, &mut names)?, pack("later", &taker, &mut names)?);
    let script = "const of = (bytes, given) => new WebAssembly.Instance(new WebAssembly.Module(unpack(bytes)), given).exports;
        const first = of(giver);
        const later = of(taker, { first });
        console.log(Object.keys(first).length, Object.keys(later).map((name) => name + '=' + later[name]()).sort().join());";
    let said = run_with([("giver", &giver), ("taker", &taker)], script)?;
    assert_eq!(said, "40 takes0=0,takes1=37,takes36=52,takes39=35,takes7=3");
    Ok(())
}

#[test]
fn functions_in_another_order_do_the_same() -> Result<()> {
    let script = "const run = (wasm) => {
            const told = [];
            const module = new WebAssembly.Module(wasm);
            const it = new WebAssembly.Instance(module, { host: { told: (number) => told.push(number) } }).exports;
            const note = WebAssembly.Module.customSections(module, 'note').map((bytes) => Buffer.from(bytes).toString());
            return [it.sum(20, 3), it.product(20, 3), it.chosen(1, 20, 3), it.chosen(2, 20, 3), it.counted(300),
                it.sorted(0), it.sorted(1), it.sorted(0), it.spread(), told, new Int32Array(it.memory.buffer, 64, 2), note].join();
        };
        console.log(run(unpack(packed)) === run(whole), run(whole));";
    let said = run(MODULE, script)?;
    assert_eq!(said, "true 23,60,23,60,30000000,10,5,10,3145727,1,67305985,134678021,kept");
    Ok(())
}

#[test]
fn functions_of_a_type_that_begin_alike_stand_together() -> Result<()> {
    let (mut types, mut bodies) = (Vec::new(), Vec::new());
    let ordered = ordered(&wat::parse_str(MODULE)?)?;
    for payload in Parser::new(0).parse_all(&ordered) {
        match payload? {
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<Vec<_>, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().iter().take(4).copied().collect::<Vec<_>>()),
            _ => {}
        }
    }
    let functions: Vec<_> = types.into_iter().zip(bodies).collect();
    assert!(functions.len() == 6 && functions.is_sorted(), "{functions:?}");
    Ok(())
}
