//! `pictures`: those of the documentation, taken of the built widget.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::project::{self, step};
use crate::{build, test::browsers};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Take them of dist/ as it stands, without building first
    #[arg(long)]
    no_build: bool,
    /// Only these pictures, with commas between their names
    #[arg(long, value_name = "NAMES")]
    only: Option<String>,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    if !options.no_build {
        build::run(sh, &build::Options::default())?;
    }
    let chromium = browsers::ensure(sh)?;
    step("Taking", "pictures into docs/pictures/");
    let only = options.only.iter().flat_map(|names| ["--only", names]);
    cmd!(sh, "node xtask/pictures/make.mjs {only...}")
        .env("CHROMIUM", chromium)
        .env("PLEDGE_DIST", project::dist())
        .quiet()
        .run()?;
    Ok(())
}
