//! A module as small as can be, cut and run.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use walrus::Module;

use super::links::{Links, Target};
use super::{cut_at, names};

/// `main` gives 1 without the gate. Behind it are a function that is only called, one that only the table knows, data of
/// its own, and what the first part has: a function, a global, an import from JavaScript.
const WHOLE: &str = r#"
(module
  (type $number (func (result i32)))
  (import "js" "ten" (func $ten (result i32)))
  (memory (export "memory") 1)
  (table (export "table") 3 3 funcref)
  (elem (i32.const 1) $of_first $of_later)
  (global $count (mut i32) (i32.const 0))
  (func $main (export "main") (param i32) (result i32)
    (local.get 0)
    (if (result i32) (then (call $gate)) (else (call_indirect (type $number) (i32.const 1)))))
  (func $counted (export "counted") (result i32) (i32.add (global.get $count) (i32.load (i32.const 1024))))
  (func $of_first (result i32) (i32.const 1))
  (func $gate (result i32)
    (global.set $count (i32.const 1))
    (i32.add (call $called) (i32.add (i32.load (i32.const 1028)) (call_indirect (type $number) (i32.const 2)))))
  (func $called (result i32) (i32.add (call $ten) (call $counted)))
  (func $of_later (result i32) (i32.const 1000))
  (func $checked (export "checked") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (call $report (i32.const 1032)) (unreachable)))
    (i32.const 7))
  (func $report (param i32) (drop (call $of_first)))
  (data (i32.const 1024) "\02\00\00\00\64\00\00\00\09\00\00\00"))"#;

fn links() -> Links {
    let data = |piece, address| (Target::Data(piece), Some(address));
    let function = |name: &str| (Target::Function(name.to_owned()), None);
    Links {
        code: [
            ("main".to_owned(), BTreeSet::from([function("of_first")])),
            ("counted".to_owned(), BTreeSet::from([data(0, 1024)])),
            ("gate".to_owned(), BTreeSet::from([data(1, 1028), function("of_later")])),
            ("checked".to_owned(), BTreeSet::from([data(2, 1032)])),
        ]
        .into(),
        data: vec![(1024..1028, BTreeSet::new()), (1028..1032, BTreeSet::new()), (1032..1036, BTreeSet::new())],
        elsewhere: BTreeSet::new(),
    }
}

fn whole() -> Result<Vec<u8>> {
    // The name of a report is one that `silence` knows.
    Ok(wat::parse_str(WHOLE.replace("$report", "$core::panicking::panic"))?)
}

/// The first part and the later one.
type Parts = (Vec<u8>, Vec<u8>);

fn cut() -> Result<Parts> {
    let parts = cut_at(&[("later", &["gate"])], &links(), Module::from_buffer(&whole()?)?)?;
    let [first, later] = parts.try_into().ok().context("not two parts")?;
    Ok((first, later))
}

/// What a script prints that has `first`, `later` and `js`.
fn run((first, later): &Parts, script: &str) -> Result<String> {
    let module = |wasm: &[u8]| format!("new WebAssembly.Module(Buffer.from('{}','base64'))", STANDARD.encode(wasm));
    let (first, later) = (module(first), module(later));
    let script = format!(
        "const js = {{ ten: () => 10 }}; const first = new WebAssembly.Instance({first}, {{ js }}).exports;
        const tried = (call) => {{ try {{ return call() }} catch (error) {{ return error.constructor.name }} }};
        const load = () => new WebAssembly.Instance({later}, {{ first }}); {script}"
    );
    let output = Command::new("node").arg("-e").arg(script).output().context("node")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

#[test]
fn the_first_part_works_alone_and_traps_at_the_gate() -> Result<()> {
    let said = run(&cut()?, "console.log(first.main(0), tried(() => first.main(1)), first.counted())")?;
    assert_eq!(said, "1 RuntimeError 2");
    Ok(())
}

#[test]
fn the_later_part_shares_memory_table_globals_and_functions() -> Result<()> {
    // 1 + 2 (counted) + 10 (JavaScript) + 100 (own data) + 1000 (through the table); the first part sees the count.
    let said = run(&cut()?, "load(); console.log(first.main(1), first.main(0), first.counted())")?;
    assert_eq!(said, "1113 1 3");
    Ok(())
}

#[test]
fn a_third_part_builds_on_both() -> Result<()> {
    let parts = cut_at(&[("later", &["gate"]), ("last", &["called"])], &links(), Module::from_buffer(&whole()?)?)?;
    let [first, later, last] = parts.try_into().ok().context("not three parts")?;
    let script = format!(
        "const later = load().exports; const before = tried(() => first.main(1));
        new WebAssembly.Instance(new WebAssembly.Module(Buffer.from('{}', 'base64')), {{ first, later }});
        console.log(before, first.main(1), first.main(0))",
        STANDARD.encode(last)
    );
    assert_eq!(run(&(first, later), &script)?, "RuntimeError 1113 1");
    Ok(())
}

#[test]
fn data_of_the_later_part_are_not_in_the_first() -> Result<()> {
    let script = "const at = () => new Int32Array(first.memory.buffer, 1024, 2).join(); const before = at(); load();
        console.log(before, at())";
    assert_eq!(run(&cut()?, script)?, "2,0 2,100");
    Ok(())
}

#[test]
fn a_panic_is_a_trap_without_its_message() -> Result<()> {
    let split = cut()?;
    let script =
        "console.log(first.checked(1), tried(() => first.checked(0)), new Int32Array(first.memory.buffer, 1032, 1)[0])";
    assert_eq!(run(&split, script)?, "7 RuntimeError 0");
    Ok(())
}

#[test]
fn a_gate_that_is_not_there_is_named() -> Result<()> {
    let error = cut_at(&[("later", &["gate", "gone"])], &links(), Module::from_buffer(&whole()?)?)
        .err()
        .context("it was cut")?;
    assert!(error.to_string().contains("`gone`"));
    Ok(())
}

#[test]
fn two_cuts_are_equal() -> Result<()> {
    let (one, other) = (cut()?, cut()?);
    assert!(one == other);
    Ok(())
}

/// Bindings as wasm-bindgen writes them.
const GLUE: &str = r#"export function _kept() { wasm.__wbindgen_ten(wasm.plain()); }
    const import0 = {
        __wbg_ten_0123: function() {
            return ten;
        },
        __wbg_gone_4567: function() {
            return gone;
        },
        __wbg_tag: Tag,
    };
    return { "./glue_bg.js": import0 };
"#;

#[test]
fn wasm_and_bindings_know_each_other_by_short_names() -> Result<()> {
    let wasm = r#"(module (import "./glue_bg.js" "__wbg_ten_0123" (func $ten)) (import "./glue_bg.js" "__wbg_gone_4567" (func))
        (export "__wbindgen_ten" (func $ten)) (export "_kept" (func $ten)) (export "plain" (func $ten)))"#;
    let mut module = Module::from_buffer(&wat::parse_str(wasm)?)?;
    let glue = names::shorten(&mut module, GLUE);
    let exports: Vec<_> = module.exports.iter().map(|export| &*export.name).collect();
    assert_eq!(exports, ["$2", "_kept", "plain"]);
    walrus::passes::gc::run(&mut module);
    let imports: Vec<_> = module.imports.iter().map(|import| (&*import.module, &*import.name)).collect();
    assert_eq!(imports, [("js", "$0")]);
    let expected =
        GLUE.replace("__wbindgen_ten", "$2").replace("__wbg_ten_0123", "$0").replace("\"./glue_bg.js\"", "js");
    let gone = "        __wbg_gone_4567: function() {\n            return gone;\n        },\n";
    assert_eq!(names::without_unused(&glue, &module), expected.replace(gone, ""));
    Ok(())
}
