//! Opens an installation: pack, words, database, files.

use std::{path::Path, sync::Arc};

use anyhow::Context;
use jiff::tz::TimeZone;
use object_store::local::LocalFileSystem;
use omnibus_app::{App, Settings, parties};
use omnibus_pack::{Folder, Pack};
use omnibus_store::Store;
use omnibus_words::{Catalog, interface_sources};

use super::{Place, World};

/// Reads the content pack of a place.
pub(super) fn pack(place: &Place) -> anyhow::Result<Pack> {
    pack_in(place.pack.as_deref())
}

/// Reads the content pack of a folder, or the one built in.
pub(super) fn pack_in(folder: Option<&Path>) -> anyhow::Result<Pack> {
    let pack = match folder {
        None => Pack::embedded()?,
        Some(folder) => Pack::read(&Folder::open(folder)?)
            .with_context(|| format!("the content pack in {}", folder.display()))?,
    };
    Ok(pack)
}

/// The words of the interface and of a pack.
pub(super) fn catalog(place: &Place, pack: &Pack) -> anyhow::Result<Catalog> {
    let mut sources = interface_sources();
    sources.extend(pack.words.iter().cloned());
    Ok(Catalog::new(&sources, TimeZone::get(&place.time_zone)?)?)
}

/// Opens an installation and brings the facts of its pack into its database.
pub(super) async fn app(place: &Place, world: &World, settings: Settings) -> anyhow::Result<App> {
    let pack = pack(place)?;
    let catalog = catalog(place, &pack)?;
    let files = place.data.join("files");
    std::fs::create_dir_all(&files)
        .with_context(|| format!("{} cannot be made", files.display()))?;
    let store = match &place.database {
        Some(url) => Store::open(url).await.context("the database cannot be opened")?,
        None => {
            let file = place.data.join("omnibus.sqlite");
            let opened = Store::open_file(&file).await;
            opened.with_context(|| format!("{} cannot be opened", file.display()))?
        }
    };
    let app = App {
        store,
        pack: Arc::new(pack),
        catalog: Arc::new(catalog),
        files: Arc::new(LocalFileSystem::new_with_prefix(&files)?),
        clock: world.clock.clone(),
        random: world.random.clone(),
        settings: Arc::new(settings),
    };
    parties::load_pack_facts(&app).await?;
    Ok(app)
}

/// For commands that nobody reaches by an address.
pub(super) fn without_address() -> Settings {
    Settings {
        base_url: String::new(),
        demonstration: false,
        largest_file: omnibus_app::LARGEST_FILE,
    }
}

/// The same for the demonstration's data.
pub(super) fn demonstration_settings() -> Settings {
    Settings { demonstration: true, ..without_address() }
}
