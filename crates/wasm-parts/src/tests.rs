//! A module as small as can be, cut and run.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use walrus::Module;

use super::relocations::{Relocations, Target};
use super::tree::Tree;
use super::verify::verify;
use super::{FIRST, Filling, Part, cut_at};

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
  (global (export "flag") i32 (i32.const 1032))
  (data (i32.const 1024) "\02\00\00\00\64\00\00\00\07\00\00\00"))"#;

/// What the linker would know of it.
fn relocations() -> Relocations {
    let function = |name: &str| Target::Function(name.to_owned());
    Relocations {
        code: [
            ("main".to_owned(), BTreeSet::from([function("of_first")])),
            ("counted".to_owned(), BTreeSet::from([Target::Data(0)])),
            ("gate".to_owned(), BTreeSet::from([Target::Data(1), function("of_later")])),
        ]
        .into(),
        data: [1024, 1028, 1032].map(|start| (start..start + 4, BTreeSet::new())).into(),
        elsewhere: BTreeSet::new(),
    }
}

fn part(name: &str, base: &str, gates: &[&str]) -> Part {
    Part { name: name.to_owned(), base: base.to_owned(), gates: gates.iter().map(|gate| (*gate).to_owned()).collect() }
}

fn cut_in(later: &[Part], filling: Filling) -> Result<Vec<Vec<u8>>> {
    cut_at(&relocations(), Module::from_buffer(&wat::parse_str(WHOLE)?)?, later, filling)
}

/// The first part and the later one.
type Parts = (Vec<u8>, Vec<u8>);

fn cut() -> Result<Parts> {
    let [first, later] =
        cut_in(&[part("later", FIRST, &["gate"])], Filling::Zeros)?.try_into().ok().context("not two parts")?;
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
    let parts = cut_in(&[part("later", FIRST, &["gate"]), part("last", "later", &["called"])], Filling::Zeros)?;
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

/// Two gates, to functions of a number each; both call a third.
const SIDES: &str = r#"
(module
  (memory (export "memory") 1)
  (table (export "table") 1 1 funcref)
  (func $main (export "main") (param i32) (result i32)
    (local.get 0)
    (if (result i32) (then (call $left)) (else (call $right))))
  (func $left (result i32) (i32.add (call $shared) (i32.load (i32.const 1028))))
  (func $right (result i32) (i32.add (call $shared) (i32.load (i32.const 1032))))
  (func $shared (result i32) (i32.load (i32.const 1024)))
  (data (i32.const 1024) "\01\00\00\00\0a\00\00\00\64\00\00\00"))"#;

/// What the linker would know of it.
fn relocations_of_sides() -> Relocations {
    let data = |piece| BTreeSet::from([Target::Data(piece)]);
    Relocations {
        code: [("shared", data(0)), ("left", data(1)), ("right", data(2))]
            .map(|(name, to)| (name.to_owned(), to))
            .into(),
        data: [1024, 1028, 1032].map(|start| (start..start + 4, BTreeSet::new())).into(),
        elsewhere: BTreeSet::new(),
    }
}

/// The first part, the left and the right.
fn sides() -> Result<[Vec<u8>; 3]> {
    let parts = [part("left", FIRST, &["left"]), part("right", FIRST, &["right"])];
    let whole = Module::from_buffer(&wat::parse_str(SIDES)?)?;
    cut_at(&relocations_of_sides(), whole, &parts, Filling::Zeros)?.try_into().ok().context("not three parts")
}

#[test]
fn parts_side_by_side_are_loaded_in_any_order_and_share_what_is_of_their_base() -> Result<()> {
    let [first, left, right] = sides()?;
    // The left part counts a number up before the right one comes.
    let script = format!(
        "const numbers = () => new Int32Array(first.memory.buffer, 1024, 3);
        const both = () => [tried(() => first.main(1)), tried(() => first.main(0)), ...numbers()].join();
        const before = both(); load(); numbers()[1] += 1; const between = both();
        new WebAssembly.Instance(new WebAssembly.Module(Buffer.from('{}', 'base64')), {{ first }});
        console.log(before, between, both())",
        STANDARD.encode(right)
    );
    let said = run(&(first, left), &script)?;
    assert_eq!(said, "RuntimeError,RuntimeError,1,0,0 12,RuntimeError,1,11,0 12,101,1,11,100");
    Ok(())
}

#[test]
fn what_two_sides_bring_or_one_takes_from_the_other_is_refused() -> Result<()> {
    let [first, left, right] = sides()?;
    let tree = Tree::of(&[FIRST, "left", "right"], &[part("left", FIRST, &[]), part("right", FIRST, &[])])?;
    let whole = wat::parse_str(SIDES)?;
    let said = |parts: &[Vec<u8>], relocations: &Relocations| {
        verify(&whole, parts, &tree, relocations, &BTreeSet::new()).err().map(|error| error.to_string())
    };
    let parts = [first.clone(), left.clone(), right];
    assert_eq!(said(&parts, &relocations_of_sides()), None);
    let twice = said(&[first, left.clone(), left], &relocations_of_sides());
    assert_eq!(twice.as_deref(), Some("part 2: another part too brings data at 0x404"));
    let mut more = relocations_of_sides();
    more.code.entry("left".to_owned()).or_default().insert(Target::Data(2));
    assert_eq!(
        said(&parts, &more).as_deref(),
        Some("part 1: left refers to data at 0x408, which comes with another part")
    );
    Ok(())
}

#[test]
fn a_base_must_come_before() -> Result<()> {
    let error = cut_in(&[part("later", "last", &["gate"]), part("last", FIRST, &["called"])], Filling::Zeros);
    let error = error.err().context("it was cut")?;
    assert_eq!(error.to_string(), "`later` builds on `last`, which is no part before it");
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
fn poison_stands_where_data_of_a_later_part_will_be() -> Result<()> {
    let [first, later] =
        cut_in(&[part("later", FIRST, &["gate"])], Filling::Poison)?.try_into().ok().context("not two parts")?;
    let script = "const at = () => new Uint32Array(first.memory.buffer, 1024, 2).join(); const before = at(); load();
        console.log(before, at())";
    assert_eq!(run(&(first, later), script)?, format!("2,{} 2,100", 0xAAAA_AAAA_u32));
    Ok(())
}

#[test]
fn data_whose_address_javascript_gets_are_in_the_first_part() -> Result<()> {
    let [first, later] =
        cut_in(&[part("later", FIRST, &["gate"])], Filling::Poison)?.try_into().ok().context("not two parts")?;
    let script = "console.log(new Uint32Array(first.memory.buffer, first.flag.value, 1)[0])";
    assert_eq!(run(&(first, later), script)?, "7");
    Ok(())
}

#[test]
fn a_gate_that_is_not_there_is_named() -> Result<()> {
    let error = cut_in(&[part("later", FIRST, &["gate", "gone"])], Filling::Zeros).err().context("it was cut")?;
    assert!(error.to_string().contains("`gone`"));
    Ok(())
}

#[test]
fn what_javascript_calls_is_no_gate() -> Result<()> {
    let error = cut_in(&[part("later", FIRST, &["counted"])], Filling::Zeros).err().context("it was cut")?;
    assert!(error.to_string().contains("a gate is exported"));
    Ok(())
}

#[test]
fn what_siblings_share_is_of_their_base_and_each_waits_for_its_own_gate() -> Result<()> {
    // The gate is of the middle part; `called` and `of_later` lie behind it, side by side.
    let parts =
        [part("middle", FIRST, &["gate"]), part("left", "middle", &["called"]), part("right", "middle", &["of_later"])];
    let [first, middle, left, right] = cut_in(&parts, Filling::Zeros)?.try_into().ok().context("not four parts")?;
    let script = format!(
        "const middle = load().exports; const tries = [tried(() => first.main(1))];
        for (const one of ['{}', '{}']) {{
          new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(one, 'base64')), {{ first, middle }});
          tries.push(tried(() => first.main(1)));
        }}
        console.log(tries.join())",
        STANDARD.encode(right),
        STANDARD.encode(left)
    );
    assert_eq!(run(&(first, middle), &script)?, "RuntimeError,RuntimeError,1113");
    Ok(())
}

#[test]
fn parts_have_names_of_their_own() -> Result<()> {
    let error = cut_in(&[part("first", FIRST, &["gate"])], Filling::Zeros).err().context("it was cut")?;
    assert_eq!(error.to_string(), "two parts have the same name");
    Ok(())
}

/// What `verify` says to the parts above when a function refers to more than the cut knew.
fn verified(function: &str, target: Target) -> Result<String> {
    let parts = cut_in(&[part("later", FIRST, &["gate"])], Filling::Zeros)?;
    let mut relocations = relocations();
    relocations.code.entry(function.to_owned()).or_default().insert(target);
    let gates = BTreeSet::from(["gate".to_owned()]);
    let tree = Tree::of(&[FIRST, "later"], &[part("later", FIRST, &["gate"])])?;
    let wrong = verify(&wat::parse_str(WHOLE)?, &parts, &tree, &relocations, &gates).err();
    Ok(wrong.map_or_else(String::new, |error| error.to_string()))
}

#[test]
fn a_cut_that_misses_a_reference_is_refused() -> Result<()> {
    assert_eq!(verified("main", Target::Data(0))?, "");
    assert_eq!(verified("called", Target::Data(0))?, "");
    assert_eq!(
        verified("main", Target::Data(1))?,
        "part 0: main refers to data at 0x404, which comes with another part"
    );
    let function = Target::Function("of_later".to_owned());
    assert_eq!(verified("main", function)?, "part 0: main refers to of_later, which comes with another part");
    Ok(())
}
