//! Hashes of the published files.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use xshell::Shell;

/// SHA-256 of a file in base64, as in `integrity` without its prefix.
pub(crate) fn hash(sh: &Shell, file: &Path) -> Result<String> {
    Ok(STANDARD.encode(Sha256::digest(sh.read_binary_file(file)?)))
}

/// A file name with the start of the content's hash before the extension, which may be cached for ever.
pub(crate) fn lasting(sh: &Shell, name: &str, file: &Path) -> Result<String> {
    let hash = format!("{:x}", Sha256::digest(sh.read_binary_file(file)?));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    Ok(format!("{stem}.{}.{ending}", hash.get(..8).unwrap_or_default()))
}

/// Writes `integrity.json`: each script, module and data file of a release with its hash, as pages write it into the
/// attribute `integrity`.
pub(crate) fn list(sh: &Shell, dist: &Path) -> Result<()> {
    let mut hashes = BTreeMap::new();
    for folder in ["", "data"] {
        for file in sh.read_dir(dist.join(folder))? {
            let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            if [".js", ".wasm", ".pcd"].iter().any(|extension| name.ends_with(extension)) {
                hashes.insert(name, format!("sha384-{}", STANDARD.encode(Sha384::digest(sh.read_binary_file(&file)?))));
            }
        }
    }
    sh.write_file(dist.join("integrity.json"), serde_json::to_string_pretty(&hashes)? + "\n")?;
    Ok(())
}
