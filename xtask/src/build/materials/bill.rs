//! The bill of materials, in the form of `CycloneDX` 1.6.
//!
//! Ours is one component, the npm package: its two crates are published nowhere else.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Material, Materials};

/// Tools built into the script and the wasm leave nothing of their own there, so they are not listed.
pub(super) fn write(materials: &Materials) -> Result<String> {
    let ours = format!("pkg:npm/pledge-compare@{}", materials.version);
    let components: Vec<Value> = materials.all.iter().map(component).collect();
    let needs = std::iter::once((&ours, &materials.needs));
    let needs = needs.chain(materials.all.iter().map(|material| (&material.purl, &material.needs)));
    let dependencies: Vec<Value> = needs.map(|(purl, needs)| json!({ "ref": purl, "dependsOn": needs })).collect();
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "component": {
                "type": "library",
                "bom-ref": ours,
                "name": "pledge-compare",
                "version": materials.version,
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
                "purl": ours,
            },
        },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn component(material: &Material) -> Value {
    let hashes: Vec<Value> =
        material.hash.iter().map(|(name, digits)| json!({ "alg": name, "content": digits })).collect();
    json!({
        "type": "library",
        "bom-ref": material.purl,
        "name": material.name,
        "version": material.version,
        "hashes": hashes,
        "licenses": [{ "expression": material.licence }],
        "purl": material.purl,
    })
}
