//! A panic in the published widget ends it as any trap does, without its message: the messages, and all that writes them,
//! are a tenth of the wasm, and `--dev` builds have them.

use std::collections::BTreeSet;
use std::ops::Range;

use walrus::ir::{Instr, InstrSeq, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{ConstExpr, Data, DataKind, FunctionId, FunctionKind, LocalFunction, Module};

use super::links::{Links, Target};

/// Beginnings of the names of functions that report a fault of the program and never return.
const REPORTS: [&str; 14] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_",
    "core::cell::panic_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_",
    "core::str::slice_error_fail",
    "std::panicking::",
    "std::thread::local::panic_access_error",
];

/// Makes Yew's hook write panics to the console. Takes and returns nothing.
const HOOK: &str = "yew::renderer::set_default_panic_hook";

/// Puts a trap in place of every report.
pub(super) fn silence(module: &mut Module) {
    let named = |module: &Module, is: &dyn Fn(&str) -> bool| -> BTreeSet<FunctionId> {
        let of = |function: &walrus::Function| is(&super::plain(function.name.as_deref().unwrap_or_default()));
        module.funcs.iter().filter(|function| of(function)).map(walrus::Function::id).collect()
    };
    let mut silent = Silent {
        reports: named(module, &|name| REPORTS.iter().any(|report| name.starts_with(report))),
        hooks: named(module, &|name| name == HOOK),
    };
    let mut found = 0;
    // A function that only reports is itself a report.
    while found < silent.reports.len() {
        found = silent.reports.len();
        for function in module.funcs.iter_mut() {
            let id = function.id();
            if let FunctionKind::Local(local) = &mut function.kind {
                let entry = local.entry_block();
                dfs_pre_order_mut(&mut silent, local, entry);
                if only_traps(local) {
                    silent.reports.insert(id);
                }
            }
        }
    }
}

fn only_traps(function: &LocalFunction) -> bool {
    matches!(function.block(function.entry_block()).instrs.first(), Some((Instr::Unreachable(_), _)))
}

struct Silent {
    reports: BTreeSet<FunctionId>,
    hooks: BTreeSet<FunctionId>,
}

impl VisitorMut for Silent {
    fn start_instr_seq_mut(&mut self, seq: &mut InstrSeq) {
        let calls =
            |instr: &Instr, set: &BTreeSet<FunctionId>| matches!(instr, Instr::Call(call) if set.contains(&call.func));
        seq.instrs.retain(|(instr, _)| !calls(instr, &self.hooks));
        let report = seq
            .instrs
            .windows(2)
            .position(|pair| matches!(pair, [(call, _), (Instr::Unreachable(_), _)] if calls(call, &self.reports)));
        if let Some(report) = report {
            // What only prepared the report goes too: nobody sees the memory after the trap.
            let before = seq.instrs.get(..report).unwrap_or_default();
            let kept = before.iter().rposition(|(instr, _)| !prepares(instr)).map_or(0, |last| last + 1);
            seq.instrs.drain(kept..=report);
            seq.instrs.truncate(kept + 1);
        }
    }
}

/// The pieces of data that only say where in the sources a report was made: names of files, and what refers to nothing else.
pub(super) fn places(links: &Links, module: &Module) -> BTreeSet<usize> {
    // Names of files end with a zero, for C.
    let names_a_file = |piece: &Range<usize>| {
        let texts = module.data.iter().filter_map(|data| bytes(data, piece));
        texts.map(|text| text.strip_suffix(b"\0").unwrap_or(text)).any(|text| text.is_ascii() && text.ends_with(b".rs"))
    };
    let pieces = || links.data.iter().enumerate();
    let files: BTreeSet<usize> = pieces().filter(|(_, (piece, _))| names_a_file(piece)).map(|(at, _)| at).collect();
    let in_file = |target: &Target| matches!(target, Target::Data(piece) if files.contains(piece));
    let spots =
        pieces().filter(|(_, (piece, refers))| piece.len() == SPOT && refers.len() == 1 && refers.iter().all(in_file));
    let spots: BTreeSet<usize> = spots.map(|(at, _)| at).collect();
    files.into_iter().chain(spots).collect()
}

/// A place in the sources is address and length of the file's name, line and column.
const SPOT: usize = 16;

/// The bytes of a piece, where a segment holds it.
fn bytes<'a>(data: &'a Data, piece: &Range<usize>) -> Option<&'a [u8]> {
    let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else { return None };
    let start = start as u32 as usize;
    data.value.get(piece.start.checked_sub(start)?..piece.end.checked_sub(start)?)
}

/// Neither calls nor branches.
fn prepares(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::Const(_)
            | Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Load(_)
            | Instr::Store(_)
            | Instr::Drop(_)
            | Instr::Select(_)
    )
}
