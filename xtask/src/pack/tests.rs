//! The scripts in `www` run in Node here, as they do in browsers.

use std::process::Command;

use anyhow::{Context, Result, bail};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wasmparser::{Parser, Payload};

use super::{Names, order, pack};

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

/// Segments at starts of one, two and three bytes; exports of every kind, of which some have a number twice.
const DATA: &str = r#"(module
    (memory (export "m") 2)
    (table (export "t") 1 funcref)
    (global (export "g") i32 (i32.const 1))
    (tag (export "f"))
    (data (i32.const 0) "")
    (data (i32.const 60) "\00\ff")
    (data (i32.const 64) "one")
    (data (i32.const 8191) "two")
    (data (i32.const 70000) "three")
    (func (export "second") (export "again") (result i32) i32.const 2)
    (func (export "first") (result i32) i32.const 1))"#;

fn ordered(wasm: &[u8]) -> Result<Vec<u8>> {
    order::ordered("test", wasm, &mut Names::default())
}

fn packed(wasm: &[u8]) -> Result<Vec<u8>> {
    pack("test", wasm, &mut Names::default())
}

/// What a script prints that has the modules `whole` and `packed` as bytes, and `unpack`.
fn run(wat: &str, script: &str) -> Result<String> {
    let wasm = wat::parse_str(wat)?;
    let bytes = |wasm: &[u8]| format!("Buffer.from('{}', 'base64')", STANDARD.encode(wasm));
    let (whole, ordered, packed) = (bytes(&wasm), bytes(&ordered(&wasm)?), bytes(&packed(&wasm)?));
    let script = format!(
        "import {{ unpack }} from '{}/../www/element/unpack.js';
        const [whole, ordered, packed] = [{whole}, {ordered}, {packed}]; {script}",
        env!("CARGO_MANIFEST_DIR")
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
fn functions_in_another_order_do_the_same() -> Result<()> {
    let script = "const run = (wasm) => {
            const told = [];
            const module = new WebAssembly.Module(wasm);
            const it = new WebAssembly.Instance(module, { host: { told: (number) => told.push(number) } }).exports;
            const note = WebAssembly.Module.customSections(module, 'note').map((bytes) => Buffer.from(bytes).toString());
            return [it.sum(20, 3), it.product(20, 3), it.chosen(1, 20, 3), it.chosen(2, 20, 3), it.counted(300),
                it.sorted(0), it.sorted(1), it.sorted(0), told, new Int32Array(it.memory.buffer, 64, 2), note].join();
        };
        console.log(run(unpack(packed)) === run(whole), run(whole));";
    let said = run(MODULE, script)?;
    assert_eq!(said, "true 23,60,23,60,30000000,10,5,10,1,67305985,134678021,kept");
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
    assert!(functions.len() == 5 && functions.is_sorted(), "{functions:?}");
    Ok(())
}
