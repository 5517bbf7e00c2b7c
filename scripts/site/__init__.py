"""The documentation site: `docs/` with the reference and what other tools read, built by Sphinx into `build/site`."""
